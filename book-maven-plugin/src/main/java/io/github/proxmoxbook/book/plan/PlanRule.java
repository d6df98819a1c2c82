package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.Severity;

/** The rules for ExecPlans. */
public enum PlanRule implements Rule {
  /** Numbers that do not run 1, 2, 3 …, or text before the first section. */
  SECTION_NUMBERING(
      "plan.section-numbering",
      Severity.ERROR,
      "The numbers of a plan's sections do not start at 1, have a gap or repeat,"
          + " or text stands before the first section."),
  /** A required section is absent. */
  SECTION_MISSING(
      "plan.section-missing",
      Severity.ERROR,
      "A section that the plan's profile requires is absent."),
  /** A required section is out of place. */
  SECTION_ORDER(
      "plan.section-order",
      Severity.ERROR,
      "A section of a plan does not stand where the plan's profile has it."),
  /** A section without content. */
  SECTION_EMPTY(
      "plan.section-empty",
      Severity.WARNING,
      "A section of a plan has nothing in it, or only a placeholder."),
  /** A plan that names itself wrongly. */
  ID("plan.id", Severity.ERROR, "The Plan ID is not the plan's own path from the book's root."),
  /** A path that leads nowhere. */
  PATH_MISSING(
      "plan.path-missing",
      Severity.ERROR,
      "A path in backticks does not exist: an error in a ticked item or in the outcomes,"
          + " elsewhere a warning.");

  private final String id;
  private final Severity defaultSeverity;
  private final String description;

  PlanRule(String id, Severity defaultSeverity, String description) {
    this.id = id;
    this.defaultSeverity = defaultSeverity;
    this.description = description;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity defaultSeverity() {
    return defaultSeverity;
  }

  @Override
  public String description() {
    return description;
  }
}
