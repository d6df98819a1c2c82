package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks that a plan's {@code Plan ID} is its own path from the book's root. */
final class IdCheck implements PlanCheck {
  @Override
  public void check(Plan plan, Consumer<Problem> problems) {
    Optional<PlanField> field = plan.field("Plan ID", "ExecPlan ID", "プランID", "計画ID", "プラン識別子");
    Optional<PlanSection> metadata = plan.section(SectionKind.METADATA);
    if (field.isEmpty()) {
      // Without the section, its absence is the problem.
      metadata.ifPresent(
          s ->
              report(problems, s.heading().location(), "the metadata has no Plan ID", plan.file()));
      return;
    }
    String value = field.get().value();
    if (!path(value).equals(Normalizer.normalize(plan.file(), Normalizer.Form.NFC))) {
      String message =
          value.isEmpty()
              ? "the Plan ID has no value"
              : "the Plan ID is \"" + value + "\", but this plan is " + plan.file();
      report(problems, field.get().location(), message, plan.file());
    }
  }

  /** A remark may follow: {@code plans/x.md (this file)}, {@code plans/x.md（本計画）}. */
  private static String path(String value) {
    String bracketed = value.replaceAll("^[<\"'「『]+|[>\"'」』]+$", "").replace("\\", "");
    String first =
        bracketed.split("[\\s\u3000(（,、;>\"'」]", 2)[0].replaceFirst("(?<=\\.md)[.。]+$", "");
    String bare = first.startsWith("./") ? first.substring(2) : first;
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  private static void report(
      Consumer<Problem> problems, Location place, String message, String file) {
    problems.accept(Problem.of(PlanRule.ID, place, message, "write \"- Plan ID: " + file + "\""));
  }
}
