package io.github.proxmoxbook.book.plan;

import java.util.List;
import java.util.Optional;

/** A format of plans: the sections it requires, in their order. */
public enum PlanProfile {
  /** The twelve numbered sections of an ExecPlan. */
  EXECPLAN(
      List.of(
          SectionKind.METADATA,
          SectionKind.PURPOSE,
          SectionKind.CONTEXT,
          SectionKind.CONSTRAINTS,
          SectionKind.WORK,
          SectionKind.STEPS,
          SectionKind.VALIDATION,
          SectionKind.PROGRESS,
          SectionKind.SURPRISES,
          SectionKind.DECISIONS,
          SectionKind.OUTCOMES,
          SectionKind.RECOVERY));

  private final List<SectionKind> sections;

  PlanProfile(List<SectionKind> sections) {
    this.sections = sections;
  }

  /** Returns the required sections in their order. */
  public List<SectionKind> sections() {
    return sections;
  }

  /**
   * Returns the number of a section in this format.
   *
   * @param kind the section
   * @return its number, counted from 1; 0 if the format does not have it
   */
  public int numberOf(SectionKind kind) {
    return sections.indexOf(kind) + 1;
  }

  /**
   * Finds the section that a heading begins.
   *
   * @param heading the heading
   * @return the section; empty if its title is not one of this format
   */
  Optional<SectionKind> identify(HeadingText heading) {
    return sections.stream().filter(kind -> kind.isNamedBy(heading)).findFirst();
  }
}
