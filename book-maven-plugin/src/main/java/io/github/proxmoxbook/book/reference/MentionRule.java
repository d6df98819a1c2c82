package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.Severity;

/** Rules about what the prose says of the book: 第7章, 図2.1, 次章. */
public enum MentionRule implements Rule {
  /** The prose mentions a chapter that the book does not have. */
  CHAPTER_UNKNOWN(
      "mention.chapter-unknown",
      Severity.ERROR,
      "The prose mentions a chapter that the book does not have."),
  /** The prose mentions a part that the book does not have. */
  PART_UNKNOWN(
      "mention.part-unknown",
      Severity.ERROR,
      "The prose mentions a part that the book does not have."),
  /** The prose mentions a section that its chapter does not have. */
  SECTION_UNKNOWN(
      "mention.section-unknown",
      Severity.ERROR,
      "The prose mentions a section that its chapter does not have."),
  /** The prose mentions a figure, a table or a listing that the book does not have. */
  FIGURE_UNKNOWN(
      "mention.figure-unknown",
      Severity.ERROR,
      "The prose mentions a figure, table or listing that the book does not have."),
  /** The prose mentions an appendix that the book does not have. */
  APPENDIX_UNKNOWN(
      "mention.appendix-unknown",
      Severity.ERROR,
      "The prose mentions an appendix that the book does not have."),
  /** 「前章」 in the first chapter, 「次章」 in the last. */
  NO_NEIGHBOUR(
      "mention.no-neighbour",
      Severity.ERROR,
      "The first chapter mentions the one before it, or the last the one after it."),
  /** A title quoted behind a mention is not the one that the chapter has. */
  TITLE_DIFFERS(
      "mention.title-differs",
      Severity.WARNING,
      "A title quoted behind a mention is not the title of that chapter."),
  /** A heading says another number than its chapter or part has. */
  HEADING_NUMBER(
      "mention.heading-number",
      Severity.ERROR,
      "A heading says another number than its chapter or part has.");

  private final String id;
  private final Severity severity;
  private final String description;

  MentionRule(String id, Severity severity, String description) {
    this.id = id;
    this.severity = severity;
    this.description = description;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity defaultSeverity() {
    return severity;
  }

  @Override
  public String description() {
    return description;
  }
}
