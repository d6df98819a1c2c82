package io.github.proxmoxbook.book.edition.accessibility;

import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.Severity;

/**
 * Rules on the content documents and style sheets of an EPUB, for what EPUBCheck does not see.
 *
 * <p>Most belong to a success criterion of <a href="https://www.w3.org/TR/WCAG21/">WCAG 2.1</a>,
 * level A or AA, or to the requirements of <a href="https://www.w3.org/TR/epub-a11y-11/">EPUB
 * Accessibility 1.1</a> itself: while one of these is broken, an edition cannot claim to conform.
 */
public enum AccessibilityRule implements Rule {
  /** An image without alternative text (WCAG 2.1, 1.1.1). */
  ALT_MISSING(
      "epub.alt-missing",
      Severity.WARNING,
      Claim.FORBIDDEN,
      "An image of the EPUB edition has no alternative text."),
  /** An alternative text from which nobody learns anything (1.1.1, failure F30). */
  ALT_MEANINGLESS(
      "epub.alt-meaningless",
      Severity.WARNING,
      Claim.FORBIDDEN,
      "The alternative text of an image in the EPUB edition is a file name, or says only that it"
          + " is one."),
  /** A heading that is more than one level below the one before it (1.3.1, technique G141). */
  HEADING_ORDER(
      "epub.heading-order",
      Severity.WARNING,
      Claim.FORBIDDEN,
      "The headings of a file of the EPUB edition leave out a level."),
  /** A heading without words (2.4.6). */
  HEADING_EMPTY(
      "epub.heading-empty",
      Severity.WARNING,
      Claim.FORBIDDEN,
      "A heading of the EPUB edition has no text."),
  /** A link that a screen reader cannot name (2.4.4). */
  LINK_EMPTY(
      "epub.link-empty",
      Severity.WARNING,
      Claim.FORBIDDEN,
      "A link of the EPUB edition has no text."),
  /** A link that no reading system should follow. */
  LINK_REFUSED(
      "epub.link-refused",
      Severity.ERROR,
      Claim.UNTOUCHED,
      "A link of the EPUB edition leads to the reader's own files, runs a script or leaves the"
          + " container."),
  /** A link into a private network. */
  LINK_PRIVATE(
      "epub.link-private",
      Severity.WARNING,
      Claim.UNTOUCHED,
      "A link of the EPUB edition leads to a host that only its author can reach."),
  /** A link without encryption. */
  LINK_INSECURE(
      "epub.link-insecure",
      Severity.INFO,
      Claim.UNTOUCHED,
      "A link of the EPUB edition uses http: without encryption."),
  /** Something that a reading system would have to fetch. */
  RESOURCE_REMOTE(
      "epub.resource-remote",
      Severity.ERROR,
      Claim.UNTOUCHED,
      "The EPUB edition loads a picture, style sheet or the like from elsewhere."),
  /** A table of data without a head (1.3.1, technique H51). */
  TABLE_HEADS_MISSING(
      "epub.table-heads-missing",
      Severity.INFO,
      Claim.FORBIDDEN,
      "A table of the EPUB edition has no head cells."),
  /** Head cells of which nobody knows whether they are for a row or a column (1.3.1, H63). */
  TABLE_SCOPE_MISSING(
      "epub.table-scope-missing",
      Severity.WARNING,
      Claim.FORBIDDEN,
      "A table of the EPUB edition has heads of rows and of columns, and does not say which is"
          + " which."),
  /** A language that is missing, misspelt or another one than the book's (3.1.1, 3.1.2). */
  LANGUAGE(
      "epub.language",
      Severity.WARNING,
      Claim.FORBIDDEN,
      "A file of the EPUB edition does not say its language as it must."),
  /** Two elements with one id (4.1.1). */
  ID_DUPLICATE(
      "epub.id-duplicate",
      Severity.ERROR,
      Claim.FORBIDDEN,
      "Two elements of a file of the EPUB edition have the same id."),
  /**
   * Semantics that assistive technology does not hear of (EPUB Accessibility Techniques, ACC-003).
   */
  ROLE_MISSING(
      "epub.role-missing",
      Severity.WARNING,
      Claim.UNTOUCHED,
      "An epub:type of the EPUB edition comes without the role that says the same to assistive"
          + " technology."),
  /** A file without a title of its own (2.4.2). */
  TITLE(
      "epub.title",
      Severity.WARNING,
      Claim.FORBIDDEN,
      "A file of the EPUB edition has no title, or all have the same."),
  /** A page break that cannot be named or reached (EPUB Accessibility 1.1, 3.3.2). */
  PAGE_BREAK(
      "epub.page-break",
      Severity.WARNING,
      Claim.FORBIDDEN,
      "A page break of the EPUB edition has no number, or is not in the page list."),
  /** Text that is hard to tell from its ground (1.4.3). */
  CONTRAST(
      "epub.contrast",
      Severity.WARNING,
      Claim.FORBIDDEN,
      "The colours of a text of the EPUB edition are too much alike."),
  /** A colour of the text without one of the ground, or the other way round (1.4.3, F24). */
  COLOUR_ALONE(
      "epub.colour-alone",
      Severity.WARNING,
      Claim.FORBIDDEN,
      "A style sheet of the EPUB edition sets the colour of a text without its ground, or the"
          + " ground alone."),
  /** The publisher vouches for the edition, but what was found contradicts it. */
  CONFORMANCE_NOT_CLAIMED(
      "epub.conformance-not-claimed",
      Severity.WARNING,
      Claim.UNTOUCHED,
      "A certifier is named, but the EPUB edition does not conform.");

  private enum Claim {
    FORBIDDEN,
    UNTOUCHED
  }

  private final String id;
  private final Severity severity;
  private final Claim claim;
  private final String description;

  AccessibilityRule(String id, Severity severity, Claim claim, String description) {
    this.id = id;
    this.severity = severity;
    this.claim = claim;
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

  /** Returns whether an edition that breaks the rule conforms to no standard, whatever is said. */
  public boolean forbidsClaim() {
    return claim == Claim.FORBIDDEN;
  }
}
