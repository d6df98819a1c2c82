package io.github.proxmoxbook.book.problem;

/** Rules about source files as such, whatever they hold. */
public enum SourceRule implements Rule {
  /** A file that the book needs does not exist. */
  FILE_MISSING("source.file-missing", "A file that the book needs does not exist."),
  /** A file is not valid UTF-8. */
  NOT_UTF8("source.not-utf8", "A text file is not valid UTF-8."),
  /** A character that neither XHTML nor PDF can carry, most often left over from a terminal. */
  CONTROL_CHARACTER(
      "source.control-character", "A text file holds a control character that no edition carries."),
  /** A path leads out of the book's folder, by {@code ..} or through a symbolic link. */
  OUTSIDE_BOOK("source.outside-book", "A path leads out of the book's folder.");

  private final String id;
  private final String description;

  SourceRule(String id, String description) {
    this.id = id;
    this.description = description;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.ERROR;
  }

  @Override
  public String description() {
    return description;
  }
}
