package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.Severity;

/** Rules about what can go wrong while the PDF edition is set. */
public enum PdfRule implements Rule {
  /** A character that no font of the build has. */
  GLYPH_MISSING("pdf.glyph-missing", "A character that none of the fonts has."),
  /** A formula that is made smaller because it is wider than its line. */
  FORMULA_WIDE("pdf.formula-wide", Severity.WARNING, "A formula that is wider than its line."),
  /** The typesetter could not do what it was asked to. */
  LAYOUT("pdf.layout", "The typesetter reports something that it cannot set."),
  /** A style sheet of the book uses variables in a way that cannot work. */
  THEME("pdf.theme", "A variable of the theme that does not exist or cannot be set."),
  /** The pages that the page numbers name move the pages. */
  PAGES_UNSTABLE("pdf.pages-unstable", "Page numbers in the text that change the pages.");

  private final String id;
  private final Severity severity;
  private final String description;

  PdfRule(String id, String description) {
    this(id, Severity.ERROR, description);
  }

  PdfRule(String id, Severity severity, String description) {
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
