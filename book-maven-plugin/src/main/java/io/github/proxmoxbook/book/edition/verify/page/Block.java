package io.github.proxmoxbook.book.edition.verify.page;

import java.util.Arrays;
import java.util.Objects;

/**
 * An element of the tag tree that holds lines of its own, such as a paragraph, a heading, a list
 * item or a cell (ISO 32000-1, 14.8.4: grouping and block-level elements). Two blocks are the same
 * only if they are the same element, also where it goes on over several pages.
 */
public final class Block {
  private final String tag;
  private final Block parent;

  /**
   * Creates a block.
   *
   * @param tag its standard structure type, for example {@code P}; empty on pages without tags
   * @param parent the block around it; null for none
   */
  Block(String tag, Block parent) {
    this.tag = Objects.requireNonNull(tag, "tag");
    this.parent = parent;
  }

  /** Returns the block around it; null for none. */
  Block parent() {
    return parent;
  }

  /** Returns the standard structure type. */
  public String tag() {
    return tag;
  }

  /**
   * Returns whether this block or one around it is of one of the types.
   *
   * @param tags structure types
   */
  public boolean isIn(String... tags) {
    for (Block block = this; block != null; block = block.parent) {
      if (Arrays.asList(tags).contains(block.tag)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether it is a heading or part of one. */
  public boolean isHeading() {
    return isIn("H", "H1", "H2", "H3", "H4", "H5", "H6");
  }
}
