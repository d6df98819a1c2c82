package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.Severity;

/** Rules about links, anchors and images. */
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
  ALT_MISSING("reference.alt-missing", Severity.WARNING, "An image has no alternative text.");

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
