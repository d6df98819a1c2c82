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
  /** A table row has fewer cells than the head: Markdown fills it up. */
  TABLE_CELLS_MISSING(
      "manuscript.table-cells-missing",
      Severity.INFO,
      "A table row has fewer cells than its head."),
  /** A code fence is never closed. */
  FENCE_UNCLOSED("manuscript.fence-unclosed", Severity.ERROR, "A code fence is never closed."),
  /** Line numbers or marked lines of a listing that cannot be understood. */
  LISTING_LINES(
      "manuscript.listing-lines",
      Severity.WARNING,
      "Line numbers or marked lines of a listing are not understood."),
  /** Two link definitions have the same label: Markdown drops the second without a word. */
  DEFINITION_TWICE(
      "manuscript.definition-twice", Severity.ERROR, "A link definition is given twice."),
  /** Nothing uses a link definition, so its address is in no edition. */
  DEFINITION_UNUSED(
      "manuscript.definition-unused", Severity.WARNING, "Nothing uses a link definition."),
  /** A link label that is surely meant as one is not defined, so its brackets are printed. */
  DEFINITION_MISSING(
      "manuscript.definition-missing", Severity.WARNING, "A link label is not defined."),
  /** Signs of a heading without a space behind them: they are text. */
  HEADING_SPACE(
      "manuscript.heading-space",
      Severity.WARNING,
      "A heading is none, because no space follows its #."),
  /** A separator right below a paragraph, which makes a heading of it. */
  HEADING_ACCIDENT(
      "manuscript.heading-accident",
      Severity.WARNING,
      "A line of hyphens makes a heading of the paragraph above it."),
  /** Nesting beyond the limit of the parser: what is deeper becomes text. */
  NESTED_TOO_DEEPLY(
      "manuscript.nested-too-deeply",
      Severity.ERROR,
      "Blocks or emphasis are nested deeper than the parser goes."),
  /** Nothing refers to a footnote, so it is left out. */
  FOOTNOTE_UNUSED("manuscript.footnote-unused", Severity.WARNING, "Nothing refers to a footnote."),
  /** Two footnotes of one chapter have the same label. */
  FOOTNOTE_TWICE(
      "manuscript.footnote-twice", Severity.ERROR, "A footnote is defined twice in one chapter."),
  /** The text refers to a footnote that its chapter does not define. */
  FOOTNOTE_UNDEFINED(
      "manuscript.footnote-undefined", Severity.ERROR, "A footnote is referred to, not defined."),
  /** Braces that begin like a mark for the index and are none, so they are printed. */
  INDEX_SYNTAX("manuscript.index-syntax", Severity.ERROR, "A mark for the index is none."),
  /** A passage that the index shall name has only one end. */
  INDEX_RANGE(
      "manuscript.index-range",
      Severity.WARNING,
      "A passage for the index has a beginning or an end only.");

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
