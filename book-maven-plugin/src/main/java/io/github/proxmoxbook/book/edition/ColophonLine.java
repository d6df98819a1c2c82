package io.github.proxmoxbook.book.edition;

import java.util.Objects;

/**
 * One thing that a colophon tells.
 *
 * @param name what it is, for style sheets, for example {@code date} or {@code translator}
 * @param label what it is, in the book's language, for example {@code 発行日}
 * @param value what is told; not blank
 */
public record ColophonLine(String name, String label, String value) {
  /** Checks the values. */
  public ColophonLine {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(value, "value");
  }
}
