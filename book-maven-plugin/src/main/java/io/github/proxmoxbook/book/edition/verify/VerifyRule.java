package io.github.proxmoxbook.book.edition.verify;

import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.Severity;

/** Rules about finished editions, the EPUB and the PDF file as readers get them. */
public enum VerifyRule implements Rule {
  /** A message of EPUBCheck, whose own severity (error or warning) is kept. */
  EPUB_EPUBCHECK("epub.epubcheck", "EPUBCheck finds the EPUB edition not in order."),
  /** A file of the EPUB edition declares a DTD or an entity that a reader would have to fetch. */
  EPUB_EXTERNAL_ENTITY(
      "epub.external-entity",
      "A file of the EPUB edition refers to a DTD or entity outside of it."),
  /** The EPUB edition is no ZIP file, or EPUBCheck cannot go through it. */
  EPUB_UNREADABLE("epub.unreadable", "The EPUB edition is damaged or no EPUB at all."),
  /** A rule of PDF/A-2a, ISO 19005-2 level A. */
  PDF_A("pdf.a", "veraPDF finds the PDF edition not conforming to PDF/A-2a."),
  /** An outline entry or a link inside the document leads to no page of it. */
  PDF_DESTINATION_MISSING(
      "pdf.destination-missing", "An outline entry or a link of the PDF edition leads nowhere."),
  /** A font is only named, so that another one may be shown in its place. */
  PDF_FONT_EMBEDDED("pdf.font-embedded", "A font is not embedded in the PDF edition."),
  /** The catalogue has no {@code Lang}: screen readers do not know how to speak. */
  PDF_LANGUAGE("pdf.language", "The PDF edition does not say its language."),
  /** There are no bookmarks. */
  PDF_OUTLINE_MISSING("pdf.outline-missing", "The PDF edition has no outline."),
  /** No page has text that can be searched or copied. */
  PDF_TEXT_MISSING("pdf.text-missing", "The PDF edition has no text that can be extracted."),
  /** A rule of PDF/UA-1, ISO 14289-1. */
  PDF_UA("pdf.ua", "veraPDF finds the PDF edition not conforming to PDF/UA-1."),
  /** The PDF edition is damaged, cut off or no PDF. */
  PDF_UNREADABLE("pdf.unreadable", "The PDF edition is damaged or no PDF at all.");

  private final String id;
  private final String description;

  VerifyRule(String id, String description) {
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
