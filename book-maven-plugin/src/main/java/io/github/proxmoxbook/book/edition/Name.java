package io.github.proxmoxbook.book.edition;

import java.util.Objects;

/**
 * A title or a name with the form under which catalogues sort it.
 *
 * @param text how it is shown, for example {@code 山田太郎} or {@code Jane Doe}
 * @param fileAs how it is sorted (EPUB 3.3, D.4.1.4, {@code file-as}): the reading in kana, for
 *     example {@code ヤマダ タロウ}, or {@code Doe, Jane}; empty if it is sorted as it is shown
 */
public record Name(String text, String fileAs) {
  /** Checks the values; space around them does not count. */
  public Name {
    text = Objects.requireNonNull(text, "text").strip();
    fileAs = Objects.requireNonNull(fileAs, "fileAs").strip();
  }

  /**
   * Makes a name that is sorted as it is shown.
   *
   * @param text how it is shown; may be empty
   * @return the name
   */
  public static Name of(String text) {
    return new Name(text, "");
  }

  /** Returns whether there is no name. */
  public boolean isEmpty() {
    return text.isEmpty();
  }
}
