package io.github.proxmoxbook.book.manuscript.markdown;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;

/**
 * An image alone in its paragraph: {@code ![alt](path.svg "caption"){#id}}. Its only child is the
 * image.
 */
final class Figure extends CustomBlock {
  private final String id;

  Figure(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  Image image() {
    return (Image) getFirstChild();
  }

  /** The title of the image; empty if it has none. */
  String caption() {
    return image().getTitle() == null ? "" : image().getTitle();
  }

  /** A picture that has neither caption nor id is shown without a number. */
  boolean isNumbered() {
    return !id.isEmpty() || !caption().isEmpty();
  }
}
