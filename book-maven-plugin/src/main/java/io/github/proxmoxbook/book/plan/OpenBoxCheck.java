package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.repository.GitHistory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Finds boxes that were left open in a plan that is finished, by its own words or because nothing
 * happened for long.
 */
final class OpenBoxCheck implements PlanCheck {
  private static final Pattern DROPPED =
      Pattern.compile(
          "(?i)\\b(?:deferred|postponed|dropped|cancel+ed|skipped|won't|will not|not needed|obsolete"
              + "|optional|out of scope)\\b|見送|中止|不要|対象外|先送|取りやめ|任意");

  private final Optional<GitHistory> history;
  private final int quietDays;
  private final StatusWords statuses;

  /**
   * Creates a check.
   *
   * @param history the history of the plans, by which "long" is judged; without it, words decide
   * @param quietDays after how many days without an entry a plan counts as finished
   * @param statuses the values of {@code Status:} that explain open boxes
   */
  OpenBoxCheck(Optional<GitHistory> history, int quietDays, StatusWords statuses) {
    this.history = history;
    this.quietDays = quietDays;
    this.statuses = statuses;
  }

  @Override
  public void check(Plan plan, Consumer<Problem> problems) {
    List<PlanItem> open =
        plan.items().stream()
            .filter(item -> item.box() == PlanItem.Box.OPEN)
            .filter(item -> !item.withdrawn() && !item.text().isBlank())
            .filter(item -> !DROPPED.matcher(item.text()).find())
            .toList();
    if (open.isEmpty() || statuses.explains(plan)) {
      return;
    }
    String boxes = open.size() == 1 ? "a box is open" : open.size() + " boxes are open";
    finished(plan)
        .ifPresent(
            why ->
                problems.accept(
                    Problem.of(
                        PlanRule.BOX_OPEN,
                        open.get(0).location(),
                        why + ", but " + boxes,
                        "tick what is done, or add \"- Status: "
                            + statuses.example()
                            + "\" to the outcomes")));
  }

  private Optional<String> finished(Plan plan) {
    boolean done =
        plan.section(SectionKind.OUTCOMES).filter(s -> Finish.isSaidIn(s.texts())).isPresent();
    return done ? Optional.of("the outcomes say that the work is done") : quiet(plan);
  }

  private Optional<String> quiet(Plan plan) {
    Optional<LocalDate> newest =
        plan.entries().stream()
            .flatMap(entry -> entry.date().date().stream())
            .map(PlanDate::day)
            .max(LocalDate::compareTo);
    if (newest.isEmpty() || history.isEmpty()) {
      return Optional.empty();
    }
    LocalDate now = LocalDate.ofInstant(history.get().head().committed(), ZoneOffset.UTC);
    return ChronoUnit.DAYS.between(newest.get(), now) > quietDays
        ? Optional.of("the last entry is of " + newest.get())
        : Optional.empty();
  }
}
