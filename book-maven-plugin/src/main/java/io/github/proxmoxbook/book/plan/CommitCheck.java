package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.repository.GitHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Compares the dates of a plan with its last commit. A plan that differs from its last commit is
 * being worked on: nothing is said about it.
 */
final class CommitCheck implements PlanCheck {
  private final GitHistory history;
  private final int tolerance;

  /**
   * Creates a check.
   *
   * @param history the history of the plans
   * @param tolerance by how many days {@code Last updated} may differ from the last commit
   */
  CommitCheck(GitHistory history, int tolerance) {
    this.history = history;
    this.tolerance = tolerance;
  }

  @Override
  public void check(Plan plan, Consumer<Problem> problems) {
    history
        .last(plan.file())
        .ifPresent(
            commit -> {
              checkFuture(plan, commit, problems);
              if (!history.isShallow()) {
                checkUpdated(plan, commit, problems);
              }
            });
  }

  private static void checkFuture(Plan plan, GitHistory.Commit commit, Consumer<Problem> problems) {
    // The day that it was, at that moment, where days begin first.
    LocalDate latest = day(commit.latest(), ZoneOffset.ofHours(14));
    for (PlanEntry entry : plan.entries()) {
      EntryDate date = entry.date();
      date.date()
          .filter(d -> date.kind() == EntryDate.Kind.GIVEN && d.day().isAfter(latest))
          .ifPresent(
              d ->
                  problems.accept(
                      Problem.of(
                          PlanRule.ENTRY_FUTURE,
                          entry.location(),
                          "the entry is of " + d + ", but it was committed on " + shown(commit),
                          "correct the date of the entry")));
    }
  }

  private void checkUpdated(Plan plan, GitHistory.Commit commit, Consumer<Problem> problems) {
    Optional<DatedField> updated = DatedField.updated(plan);
    updated
        .flatMap(DatedField::date)
        .filter(date -> distance(date.day(), commit) > tolerance)
        .ifPresent(
            date ->
                problems.accept(
                    Problem.of(
                        PlanRule.LAST_UPDATED,
                        updated.get().field().location(),
                        "last updated on "
                            + date.day()
                            + ", but last committed on "
                            + shown(commit),
                        "write the day of the last change, and say in Progress what changed")));
  }

  /** In days, to the nearer of the commit's two times and in the zone that makes it nearest. */
  private static long distance(LocalDate day, GitHistory.Commit commit) {
    return Stream.of(commit.authored(), commit.committed())
        .flatMap(
            time ->
                Stream.of(day(time, ZoneOffset.ofHours(-12)), day(time, ZoneOffset.ofHours(14))))
        .mapToLong(committed -> Math.abs(ChronoUnit.DAYS.between(day, committed)))
        .min()
        .orElseThrow();
  }

  private static LocalDate day(Instant time, ZoneOffset zone) {
    return LocalDate.ofInstant(time, zone);
  }

  private static String shown(GitHistory.Commit commit) {
    return day(commit.latest(), ZoneOffset.UTC).toString();
  }
}
