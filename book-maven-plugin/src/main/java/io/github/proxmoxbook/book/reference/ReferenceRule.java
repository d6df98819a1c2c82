package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.Severity;

/** Rules about links, anchors, figures and images, and about the book as one spine. */
public enum ReferenceRule implements Rule {
  /** A link or an image names a file that does not exist. */
  FILE_UNKNOWN(
      "reference.file-unknown", Severity.ERROR, "A link names a file that does not exist."),
  /** A link names an anchor that its chapter does not have. */
  ANCHOR_UNKNOWN(
      "reference.anchor-unknown", Severity.ERROR, "A link names an anchor that does not exist."),
  /** A path leads out of the book's folder. */
  OUTSIDE_BOOK("reference.outside-book", Severity.ERROR, "A path leads out of the book's folder."),
  /** An address that no edition carries. */
  SCHEME_REFUSED(
      "reference.scheme-refused", Severity.ERROR, "An address of a kind that no edition carries."),
  /** A target that is no address. */
  MALFORMED("reference.malformed", Severity.ERROR, "A target that is no address."),
  /** A link to a file that is in no edition. */
  NOT_IN_EDITION(
      "reference.not-in-edition", Severity.WARNING, "A link to a file that is in no edition."),
  /** An image that does not exist. */
  IMAGE_MISSING("reference.image-missing", Severity.ERROR, "An image does not exist."),
  /** An image in a format that the editions do not carry. */
  IMAGE_FORMAT(
      "reference.image-format", Severity.ERROR, "An image is in no format of the editions."),
  /** An image file that is damaged, of another format than its name says, or far too large. */
  IMAGE_UNREADABLE(
      "reference.image-unreadable",
      Severity.ERROR,
      "An image file is damaged, too large, or of another format than its name says."),
  /** A link that readers cannot see. */
  TEXT_MISSING(
      "reference.text-missing", Severity.ERROR, "A link has no text, and none can be filled in."),
  /** An image without alternative text. */
  ALT_MISSING(
      "reference.alt-missing",
      Severity.WARNING,
      "An image has no alternative text, or only the name of its file."),
  /** A path in another letter case than the file: it leads somewhere on some systems only. */
  LETTER_CASE(
      "reference.letter-case",
      Severity.ERROR,
      "A path is written in another letter case than the file has."),
  /** A path or an id in another Unicode normal form than what it names. */
  NORMAL_FORM(
      "reference.normal-form",
      Severity.WARNING,
      "A path or an id is spelt in another Unicode normal form than what it names."),
  /** A link to the page that mdBook makes of a chapter. */
  HTML_PAGE(
      "reference.html-page",
      Severity.WARNING,
      "A link names the .html page that mdBook makes of a chapter."),
  /** A link whose target is {@code #} alone. */
  TARGET_BARE("reference.target-bare", Severity.WARNING, "A link leads to # alone."),
  /** A chapter that links to itself as a whole. */
  SELF("reference.self", Severity.INFO, "A chapter links to itself as a whole."),
  /** A figure, table or listing with an id to which nothing in the book refers. */
  UNMENTIONED(
      "reference.unmentioned",
      Severity.INFO,
      "A figure, table or listing has an id, and nothing refers to it."),
  /** A figure, table or listing that only earlier chapters refer to. */
  MENTIONED_EARLY(
      "reference.mentioned-early",
      Severity.INFO,
      "A figure, table or listing is referred to only in chapters before its own."),
  /** A picture that no chapter shows. */
  IMAGE_UNUSED("reference.image-unused", Severity.WARNING, "A picture is shown nowhere."),
  /** A chapter file that {@code SUMMARY.md} does not list. */
  CHAPTER_ORPHAN(
      "summary.chapter-orphan", Severity.WARNING, "A chapter is not listed in SUMMARY.md."),
  /** Chapters whose file names count in another order than the book. */
  CHAPTER_ORDER(
      "summary.chapter-order",
      Severity.WARNING,
      "The numbers in the names of two chapters' files contradict their order."),
  /** A title in {@code SUMMARY.md} that is not the one of the chapter. */
  TITLE_DIFFERS(
      "summary.title-differs",
      Severity.INFO,
      "SUMMARY.md calls a chapter otherwise than its heading does.");

  private final String id;
  private final Severity severity;
  private final String description;

  ReferenceRule(String id, Severity severity, String description) {
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
