package io.github.proxmoxbook.book.typography;

import java.util.Objects;

/**
 * A face of which only some characters are left.
 *
 * @param role what it is used for
 * @param weight its weight as in CSS
 * @param bytes a TrueType font
 */
public record FontSubset(FontRole role, int weight, byte[] bytes) {
  /** Checks the values. */
  public FontSubset {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(bytes, "bytes");
  }
}
