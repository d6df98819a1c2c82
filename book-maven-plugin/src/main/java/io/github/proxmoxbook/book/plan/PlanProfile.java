package io.github.proxmoxbook.book.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A format of plans: the sections it requires, in their order. */
public enum PlanProfile {
  /** The twelve numbered sections of an ExecPlan. */
  EXECPLAN(
      true,
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
          SectionKind.RECOVERY)),

  /**
   * The skeleton of the public <a
   * href="https://cookbook.openai.com/articles/codex_exec_plans">PLANS.md</a>: no numbers, words
   * before the first section, dated boxes in Progress, no fenced code.
   */
  OPENAI(
      false,
      List.of(
          SectionKind.PURPOSE,
          SectionKind.PROGRESS,
          SectionKind.SURPRISES,
          SectionKind.DECISIONS,
          SectionKind.OUTCOMES,
          SectionKind.CONTEXT,
          SectionKind.WORK,
          SectionKind.STEPS,
          SectionKind.VALIDATION,
          SectionKind.RECOVERY,
          SectionKind.ARTIFACTS,
          SectionKind.INTERFACES));

  private final boolean numbered;
  private final List<SectionKind> sections;

  PlanProfile(boolean numbered, List<SectionKind> sections) {
    this.numbered = numbered;
    this.sections = sections;
  }

  /**
   * Finds a profile by the word with which a configuration names it.
   *
   * @param word {@code execplan}, {@code openai}, or {@code auto}
   * @return the profile; empty for {@code auto}: each file decides
   * @throws IllegalArgumentException if there is no such profile
   */
  public static Optional<PlanProfile> of(String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    if (wanted.equals("auto")) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(values())
            .filter(profile -> profile.toString().equals(wanted))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the profile of plans is '" + word + "': expected auto, " + words())));
  }

  private static String words() {
    return Arrays.stream(values()).map(PlanProfile::toString).collect(Collectors.joining(" or "));
  }

  /** Returns whether the sections have numbers, and nothing stands before the first. */
  public boolean isNumbered() {
    return numbered;
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
   * Returns the title of a section as this format writes it.
   *
   * @param kind the section
   * @return for example {@code Decision log}, or {@code Decision Log} in the other format
   */
  public String titleOf(SectionKind kind) {
    if (numbered) {
      return kind.title();
    }
    return kind == SectionKind.PURPOSE ? "Purpose / Big Picture" : capitalised(kind);
  }

  /**
   * Returns the heading of a section as this format writes it.
   *
   * @param kind the section
   * @return for example {@code ## 8. Progress} or {@code ## Progress}
   */
  public String headingOf(SectionKind kind) {
    return "## " + (numbered ? numberOf(kind) + ". " : "") + titleOf(kind);
  }

  private static String capitalised(SectionKind kind) {
    boolean spelled = kind == SectionKind.RECOVERY;
    return Arrays.stream((spelled ? kind.title().replace("&", "and") : kind.title()).split(" "))
        .map(word -> word.equals("and") || word.equals("of") ? word : upper(word))
        .collect(Collectors.joining(" "));
  }

  private static String upper(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /**
   * Finds the section that a heading begins.
   *
   * @param heading the heading
   * @return the section; empty if its title is not one of this format
   */
  Optional<SectionKind> identify(HeadingText heading) {
    return SectionKind.namedBy(heading).filter(sections::contains);
  }

  /** Returns the word that names the profile, for example {@code openai}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
