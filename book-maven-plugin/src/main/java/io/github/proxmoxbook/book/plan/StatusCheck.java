package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Nearest;
import io.github.proxmoxbook.book.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks that a {@code Status:} in the outcomes is one of the words that are agreed on. */
final class StatusCheck implements PlanCheck {
  private final StatusWords statuses;

  /**
   * Creates a check.
   *
   * @param statuses the words that are agreed on
   */
  StatusCheck(StatusWords statuses) {
    this.statuses = statuses;
  }

  @Override
  public void check(Plan plan, Consumer<Problem> problems) {
    for (PlanItem item : plan.items()) {
      if (item.section().equals(Optional.of(SectionKind.OUTCOMES))) {
        StatusWords.read(item.text()).ifPresent(values -> check(item, values, problems));
      }
    }
  }

  private void check(PlanItem item, List<String> values, Consumer<Problem> problems) {
    boolean known = false;
    for (String value : values) {
      boolean isKnown = statuses.isKnown(value);
      // Behind a word of the list, several words are a remark: "text-draft; figures by December".
      boolean remark = known && value.contains(" ");
      if (!isKnown && !remark) {
        report(item, value, problems);
      }
      known |= isKnown;
    }
  }

  private void report(PlanItem item, String value, Consumer<Problem> problems) {
    problems.accept(
        Problem.of(
            PlanRule.STATUS_UNKNOWN,
            item.location(),
            "the status \"" + value + "\" is not known",
            Nearest.hint(
                value,
                statuses.known(),
                "write one of "
                    + String.join(", ", statuses.known())
                    + ", or add it to <plan><statuses> in the POM")));
  }
}
