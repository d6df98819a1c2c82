package io.github.proxmoxbook.book.plan;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The plan with which the work on a chapter begins: valid, and honest in that all of its boxes are
 * open.
 *
 * @param file the path of the plan from the book's root
 * @param chapter the path of the chapter from the book's root
 * @param exists whether the chapter is there already
 * @param title the title of the plan
 * @param author who writes the plan
 * @param now when it is written
 */
public record PlanSkeleton(
    String file, String chapter, boolean exists, String title, String author, LocalDateTime now) {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  /** Checks the values. */
  public PlanSkeleton {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(chapter, "chapter");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(now, "now");
  }

  /**
   * Writes the plan.
   *
   * @param profile its format
   * @return the text
   */
  public String text(PlanProfile profile) {
    StringBuilder text = new StringBuilder("# ExecPlan: " + title + "\n");
    if (!profile.isNumbered()) {
      text.append(
          "\nThis plan is a living document: progress, surprises, decisions and outcomes are kept"
              + " up to date as the work goes on.\n");
    }
    Map<SectionKind, String> bodies = bodies(profile);
    for (SectionKind kind : profile.sections()) {
      text.append("\n" + profile.headingOf(kind) + "\n\n" + bodies.get(kind));
    }
    return text.toString();
  }

  private Map<SectionKind, String> bodies(PlanProfile profile) {
    Map<SectionKind, String> bodies = new LinkedHashMap<>();
    bodies.put(
        SectionKind.METADATA,
        """
        - Plan ID: %s
        - Title: %s
        - Author: %s
        - Date created: %s
        - Last updated: %s
        - Related issues/PRs: [TBD]
        """
            .formatted(file, title, author, now.toLocalDate(), now.toLocalDate()));
    bodies.put(
        SectionKind.PURPOSE,
        "Write the chapter, so that its readers can do afterwards what they could not before.\n");
    bodies.put(
        SectionKind.CONTEXT,
        """
        - Target: readers of the book who come to this chapter in its order.
        - Prerequisites: the chapters before it.

        Relevant files:

        - `%s`%s
        """
            .formatted(chapter, exists ? "" : " (to be written)"));
    bodies.put(SectionKind.CONSTRAINTS, "- Terms are those of the other chapters.\n");
    bodies.put(
        SectionKind.WORK,
        """
        - Phase 1: collect the facts and check them.
        - Phase 2: write the text and draw its diagrams.
        - Phase 3: review against the chapters around it.
        """);
    bodies.put(
        SectionKind.STEPS,
        """
        - [ ] List what the reader shall be able to do.
        - [ ] Write the text with examples, common mistakes and an exercise.
        - [ ] Draw the diagrams and refer to them from the text.
        - [ ] Check every command and every fact.
        """);
    bodies.put(
        SectionKind.VALIDATION,
        """
        - [ ] `mvn verify` reports nothing about the chapter.
        - [ ] Somebody who did not write it has read it.
        """);
    bodies.put(SectionKind.PROGRESS, created(profile));
    bodies.put(SectionKind.SURPRISES, "- None so far.\n");
    bodies.put(SectionKind.DECISIONS, "- None so far.\n");
    bodies.put(SectionKind.OUTCOMES, "- None yet; the work has begun.\n");
    bodies.put(
        SectionKind.RECOVERY, "- Every step can be repeated; Git keeps what was there before.\n");
    bodies.put(SectionKind.ARTIFACTS, "- None so far.\n");
    bodies.put(SectionKind.INTERFACES, "- The chapters that this one refers to.\n");
    return bodies;
  }

  private String created(PlanProfile profile) {
    String time = MINUTE.format(now);
    return profile.isNumbered()
        ? "- [" + time + "] Plan created.\n"
        : "- [x] (" + time + ") Plan created.\n- [ ] Everything under \"Concrete Steps\".\n";
  }
}
