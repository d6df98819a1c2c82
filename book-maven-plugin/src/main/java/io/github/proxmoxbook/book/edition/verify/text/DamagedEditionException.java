package io.github.proxmoxbook.book.edition.verify.text;

import io.github.proxmoxbook.book.edition.verify.text.TextDifference.Edition;
import java.io.IOException;
import java.util.Objects;

/** An edition whose text cannot be read. */
public final class DamagedEditionException extends IOException {
  private static final long serialVersionUID = 1;

  private final Edition edition;

  /**
   * Creates an exception.
   *
   * @param edition the edition
   * @param reason what is wrong with it
   * @param cause what a library said; null if this is a finding of our own
   */
  DamagedEditionException(Edition edition, String reason, Exception cause) {
    super(reason, cause);
    this.edition = Objects.requireNonNull(edition, "edition");
  }

  /** Returns which edition it is. */
  public Edition edition() {
    return edition;
  }
}
