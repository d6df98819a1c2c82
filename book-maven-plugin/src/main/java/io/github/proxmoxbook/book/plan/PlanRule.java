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
          + " elsewhere a warning."),
  /** Something that stands where a date is due. */
  DATE_INVALID(
      "plan.date-invalid",
      Severity.ERROR,
      "What stands for a date in a plan is none, or there is no such day or time."),
  /** Dates that contradict each other. */
  DATE_ORDER(
      "plan.date-order",
      Severity.ERROR,
      "The dates of a plan contradict each other: an entry is older than the plan, newer than"
          + " \"Last updated\", or out of order."),
  /** An entry of the progress without a date. */
  ENTRY_UNDATED("plan.entry-undated", Severity.WARNING, "An entry of the progress has no date."),
  /** An entry of the progress without a box, in the format that wants boxes. */
  ENTRY_BOX(
      "plan.entry-box",
      Severity.WARNING,
      "An entry of the progress has no box, in a plan of the openai profile."),
  /** An entry that was committed before it happened. */
  ENTRY_FUTURE(
      "plan.entry-future", Severity.WARNING, "An entry is of a day after the plan's last commit."),
  /** A plan that was changed without saying so. */
  LAST_UPDATED(
      "plan.last-updated",
      Severity.WARNING,
      "\"Last updated\" is some days away from the plan's last commit in Git."),
  /** Boxes that were forgotten. */
  BOX_OPEN(
      "plan.box-open",
      Severity.WARNING,
      "A plan is finished, by its own words or because nothing happened for long, but boxes are"
          + " open and no status explains that."),
  /** A command that the repository does not have. */
  COMMAND_UNKNOWN(
      "plan.command-unknown",
      Severity.ERROR,
      "A goal of this plugin, a target of make or a script of npm that a plan names does not"
          + " exist."),
  /** Two plans for one chapter. */
  TARGET_SHARED("plan.target-shared", Severity.WARNING, "Two plans own the same chapter."),
  /** A plan for something that is not in the book. */
  TARGET_UNLISTED(
      "plan.target-unlisted", Severity.WARNING, "The chapter of a plan is not in SUMMARY.md."),
  /** A chapter that nobody planned. */
  CHAPTER_UNPLANNED(
      "plan.chapter-unplanned", Severity.WARNING, "A chapter in SUMMARY.md has no plan."),
  /** A chapter that was renamed, or a plan that was. */
  TITLE_DIFFERS(
      "plan.title-differs",
      Severity.INFO,
      "The title of a plan differs from the heading of its chapter."),
  /** A status that nobody agreed on. */
  STATUS_UNKNOWN(
      "plan.status-unknown",
      Severity.WARNING,
      "A \"Status:\" in the outcomes is none of the words that are agreed on."),
  /** A diagram that is yet to be drawn. */
  DIAGRAM_PLACEHOLDER(
      "plan.diagram-placeholder", Severity.INFO, "A plan says that a diagram is a placeholder."),
  /** A path that only exists on its author's machine. */
  MACHINE_PATH(
      "plan.machine-path", Severity.ERROR, "A plan names a path in somebody's home folder."),
  /** Fenced code where the format allows none. */
  NESTED_FENCE(
      "plan.nested-fence",
      Severity.ERROR,
      "A plan of the openai profile holds fenced code, which would end the fence around it.");

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
