package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.Severity;

/** Rules about chapters in AsciiDoc. What loses content is an error. */
public enum AsciiDocRule implements Rule {
  /** A file that is included does not exist, or is none that a book may include. */
  INCLUDE_MISSING(
      "asciidoc.include-missing", Severity.ERROR, "An included file cannot be included."),
  /** A tag that an include names is not in the file, or not closed there. */
  INCLUDE_TAG("asciidoc.include-tag", Severity.ERROR, "A tag of an include is not there."),
  /** The lines that an include names are not in the file. */
  INCLUDE_LINES("asciidoc.include-lines", Severity.ERROR, "Lines of an include are not there."),
  /** Files include one another without end, or too much. */
  INCLUDE_DEPTH("asciidoc.include-depth", Severity.ERROR, "Includes have no end."),
  /** A condition ({@code ifdef} and the like) that Asciidoctor cannot follow. */
  DIRECTIVE("asciidoc.directive", Severity.ERROR, "A condition is written wrongly or has no end."),
  /** An attribute that is not set, so that its name in braces is printed. */
  ATTRIBUTE_MISSING(
      "asciidoc.attribute-missing",
      Severity.WARNING,
      "An attribute is not set, so its name in braces is printed."),
  /** A delimited block that is never closed and takes all that follows. */
  BLOCK_UNTERMINATED(
      "asciidoc.block-unterminated", Severity.ERROR, "A delimited block is never closed."),
  /** Sections or blocks where the structure of a document has no place for them. */
  NESTING("asciidoc.nesting", Severity.ERROR, "A section or block has no place where it stands."),
  /** A table of which Asciidoctor drops cells. */
  TABLE("asciidoc.table", Severity.ERROR, "A table loses cells."),
  /** Numbers of list items or callouts that do not follow one another or lead nowhere. */
  LIST_NUMBER("asciidoc.list-number", Severity.WARNING, "Numbers of items or callouts are off."),
  /** A style, a block macro or a substitution that Asciidoctor does not know. */
  STYLE_UNKNOWN(
      "asciidoc.style-unknown", Severity.WARNING, "A style, macro or substitution is not known."),
  /** A formula that is not complete, or holds what is not known: only its source is shown. */
  STEM_UNREADABLE("asciidoc.stem-unreadable", Severity.ERROR, "A formula cannot be read."),
  /** Sound or film, which no edition carries. */
  MEDIA_UNSUPPORTED("asciidoc.media-unsupported", Severity.ERROR, "Sound or film is left out."),
  /** Single marks of emphasis or code among Japanese letters, where they do not count. */
  MARKS_PRINTED(
      "asciidoc.marks-printed",
      Severity.WARNING,
      "Marks of emphasis or code are printed, because they stand beside letters."),
  /** Anything else that Asciidoctor complains of. */
  MESSAGE("asciidoc.message", Severity.WARNING, "Something else that Asciidoctor complains of.");

  private final String id;
  private final Severity severity;
  private final String description;

  AsciiDocRule(String id, Severity severity, String description) {
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
