package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Checks that what is reported as done has a date, and in the {@code openai} profile a box as well.
 */
final class EntryCheck implements PlanCheck {
  @Override
  public void check(Plan plan, Consumer<Problem> problems) {
    List<PlanEntry> progress =
        plan.entries().stream()
            .filter(entry -> entry.section() == SectionKind.PROGRESS && !entry.nested())
            .filter(entry -> entry.kind() == PlanEntry.Kind.ITEM)
            .toList();
    for (PlanEntry entry : progress) {
      // An open box is work to come, and "None so far." says that there is nothing to date.
      boolean done = entry.box() != PlanItem.Box.OPEN;
      if (done && !entry.dateAbove() && !isNothing(entry) && !isDated(entry)) {
        problems.accept(
            Problem.of(
                PlanRule.ENTRY_UNDATED,
                entry.location(),
                "the entry in the progress has no date",
                hint(plan, entry)));
      }
    }
    if (plan.profile() == PlanProfile.OPENAI) {
      checkBoxes(progress, problems);
    }
  }

  private static boolean isDated(PlanEntry entry) {
    return entry.date().kind() != EntryDate.Kind.NONE;
  }

  private static boolean isNothing(PlanEntry entry) {
    return Placeholders.standIn(List.of(entry.text())).isPresent()
        || entry
            .text()
            .strip()
            .matches("(?i)[^\\p{L}\\p{N}]*(?:none|nothing|n/?a|なし|特になし)(?![\\p{L}\\p{N}]).{0,30}");
  }

  private static String hint(Plan plan, PlanEntry entry) {
    String example = "begin it with when it was done, for example ";
    if (plan.profile() == PlanProfile.EXECPLAN) {
      return example + "\"- [2025-11-16 11:45] …\"";
    }
    String box = entry.box() == PlanItem.Box.NONE ? "" : "[x] ";
    return example + "\"- " + box + "(2025-11-16 11:45Z) …\"";
  }

  /** Said once a plan: an author who uses no boxes uses none. */
  private static void checkBoxes(List<PlanEntry> progress, Consumer<Problem> problems) {
    Optional<PlanEntry> first =
        progress.stream().filter(e -> e.box() == PlanItem.Box.NONE && !isNothing(e)).findFirst();
    first.ifPresent(
        entry ->
            problems.accept(
                Problem.of(
                    PlanRule.ENTRY_BOX,
                    entry.location(),
                    "the entry in the progress has no box",
                    "write \"- [x] …\" for what is done and \"- [ ] …\" for what is not")));
  }
}
