package io.github.proxmoxbook.book.edition.sheet;

import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.Severity;

/** Rules about what editions for screens carry besides their pages. */
public enum AssetRule implements Rule {
  /** A style sheet names a file that the edition cannot carry. */
  STYLE_RESOURCE(
      "epub.style-resource", "A style sheet names a file that is not in the book or in no format."),
  /** The same in the site. */
  WEB_STYLE_RESOURCE(
      "html.style-resource",
      "A style sheet of the site names a file that is not in the book or in no format.");

  private final String id;
  private final String description;

  AssetRule(String id, String description) {
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
