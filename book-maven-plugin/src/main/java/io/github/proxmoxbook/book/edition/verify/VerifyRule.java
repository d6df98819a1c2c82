package io.github.proxmoxbook.book.edition.verify;

import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.Severity;

/** Rules about finished editions, the EPUB and the PDF file as readers get them. */
public enum VerifyRule implements Rule {
  /** Words that one edition has and the other has not, or has otherwise. */
  EDITION_TEXT_DIFFERS(
      "edition.text-differs", "The PDF edition and the EPUB edition do not say the same."),
  /** An error of EPUBCheck, fatal or not. */
  EPUB_EPUBCHECK("epub.epubcheck", "EPUBCheck finds the EPUB edition not in order."),
  /**
   * A warning of EPUBCheck. Shops refuse books for them as well, so it is an error here unless a
   * book says otherwise.
   */
  EPUB_EPUBCHECK_WARNING(
      "epub.epubcheck-warning", "EPUBCheck warns of something in the EPUB edition."),
  /** A file of the EPUB edition declares a DTD or an entity that a reader would have to fetch. */
  EPUB_EXTERNAL_ENTITY(
      "epub.external-entity",
      "A file of the EPUB edition refers to a DTD or entity outside of it."),
  /** The EPUB edition is no ZIP file, or EPUBCheck cannot go through it. */
  EPUB_UNREADABLE("epub.unreadable", "The EPUB edition is damaged or no EPUB at all."),
  /** A rule of PDF/A-2a, ISO 19005-2 level A. */
  PDF_A("pdf.a", "veraPDF finds the PDF edition not conforming to PDF/A-2a."),
  /** A page of the variant for screens that shows nothing but its number. */
  PDF_BLANK_PAGE(
      "pdf.blank-page", Severity.WARNING, "A page of the PDF edition has nothing on it."),
  /** An outline entry or a link inside the document leads to no page of it. */
  PDF_DESTINATION_MISSING(
      "pdf.destination-missing", "An outline entry or a link of the PDF edition leads nowhere."),
  /** A font is only named, so that another one may be shown in its place. */
  PDF_FONT_EMBEDDED("pdf.font-embedded", "A font is not embedded in the PDF edition."),
  /** A gap of more than an em in a line of a paragraph. */
  PDF_GAP("pdf.gap", Severity.INFO, "A line of the PDF edition has a wide gap in it."),
  /** A character whose font has no glyph for it. */
  PDF_GLYPH_UNDEFINED(
      "pdf.glyph-undefined", "A character of the PDF edition is missing in its font."),
  /** A heading below which nothing stands on its page. */
  PDF_HEADING_AT_FOOT(
      "pdf.heading-at-foot",
      Severity.WARNING,
      "A heading is the last line of a page of the PDF edition."),
  /** A picture that is shown too large for its pixels. */
  PDF_IMAGE_DENSITY(
      "pdf.image-density",
      Severity.WARNING,
      "A picture of the PDF edition has fewer pixels than print needs."),
  /** A line that begins or ends with a character that may not stand there. */
  PDF_KINSOKU(
      "pdf.kinsoku",
      Severity.WARNING,
      "A line of the PDF edition begins or ends with a character that may not."),
  /** The catalogue has no {@code Lang}: screen readers do not know how to speak. */
  PDF_LANGUAGE("pdf.language", "The PDF edition does not say its language."),
  /** A paragraph whose last line is a single character. */
  PDF_LAST_LINE(
      "pdf.last-line-single-character",
      Severity.INFO,
      "The last line of a paragraph of the PDF edition is one character."),
  /** Text beyond the edge of the paper. */
  PDF_OFF_PAGE("pdf.off-page", "Text of the PDF edition leaves the page."),
  /** There are no bookmarks. */
  PDF_OUTLINE_MISSING("pdf.outline-missing", "The PDF edition has no outline."),
  /** Text in the margin, where it is cut off. */
  PDF_OUTSIDE_TYPE_AREA(
      "pdf.outside-type-area", "Text of the PDF edition runs out of the type area."),
  /** How many pages there are, and were. */
  PDF_PAGE_COUNT(
      "pdf.page-count", Severity.INFO, "The pages of the PDF edition, against the last build."),
  /** No page has text that can be searched or copied. */
  PDF_TEXT_MISSING("pdf.text-missing", "The PDF edition has no text that can be extracted."),
  /** A rule of PDF/UA-1, ISO 14289-1. */
  PDF_UA("pdf.ua", "veraPDF finds the PDF edition not conforming to PDF/UA-1."),
  /** The PDF edition is damaged, cut off or no PDF. */
  PDF_UNREADABLE("pdf.unreadable", "The PDF edition is damaged or no PDF at all.");

  private final String id;
  private final Severity severity;
  private final String description;

  VerifyRule(String id, String description) {
    this(id, Severity.ERROR, description);
  }

  VerifyRule(String id, Severity severity, String description) {
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
