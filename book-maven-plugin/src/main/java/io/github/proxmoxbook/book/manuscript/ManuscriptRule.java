package io.github.proxmoxbook.book.manuscript;

import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.Severity;

/** Rules about {@code SUMMARY.md} and about what chapters may hold. */
public enum ManuscriptRule implements Rule {
  /** A line of {@code SUMMARY.md} is neither a part, nor a chapter, nor a separator. */
  SUMMARY_SYNTAX(
      "summary.syntax", Severity.ERROR, "SUMMARY.md holds something that is no part or chapter."),
  /** A chapter in {@code SUMMARY.md} has no file. */
  CHAPTER_MISSING(
      "summary.chapter-missing", Severity.ERROR, "A chapter in SUMMARY.md has no file."),
  /** Two entries of {@code SUMMARY.md} name the same file. */
  CHAPTER_TWICE("summary.chapter-twice", Severity.ERROR, "A chapter is in SUMMARY.md twice."),
  /** A chapter has no heading of the first level, so it has no title. */
  TITLE_MISSING("manuscript.title-missing", Severity.ERROR, "A chapter has no title (# heading)."),
  /** A chapter has more than one heading of the first level. */
  TITLE_TWICE(
      "manuscript.title-twice", Severity.ERROR, "A chapter has more than one title (# heading)."),
  /** Two things in one chapter have the same explicit id. */
  ID_TWICE("manuscript.id-twice", Severity.ERROR, "An id is given twice in one chapter."),
  /** Raw HTML that the editions do not carry over. */
  RAW_HTML("manuscript.raw-html", Severity.ERROR, "Raw HTML outside of what the editions keep."),
  /** A table row has more cells than the head: Markdown drops the rest without a word. */
  TABLE_CELLS(
      "manuscript.table-cells", Severity.ERROR, "A table row has more cells than its head."),
  /** Nothing refers to a footnote, so it is left out. */
  FOOTNOTE_UNUSED("manuscript.footnote-unused", Severity.WARNING, "Nothing refers to a footnote."),
  /** Two footnotes of one chapter have the same label. */
  FOOTNOTE_TWICE(
      "manuscript.footnote-twice", Severity.ERROR, "A footnote is defined twice in one chapter."),
  /** The text refers to a footnote that its chapter does not define. */
  FOOTNOTE_UNDEFINED(
      "manuscript.footnote-undefined", Severity.ERROR, "A footnote is referred to, not defined.");

  private final String id;
  private final Severity severity;
  private final String description;

  ManuscriptRule(String id, Severity severity, String description) {
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
