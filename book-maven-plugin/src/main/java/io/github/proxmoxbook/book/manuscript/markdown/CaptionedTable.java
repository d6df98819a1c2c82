package io.github.proxmoxbook.book.manuscript.markdown;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/**
 * A table announced by a paragraph {@code 表: caption {#id}}. Its children are the paragraph of the
 * caption and the table.
 */
final class CaptionedTable extends CustomBlock {
  private final String id;

  CaptionedTable(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  Node caption() {
    return getFirstChild();
  }

  Node table() {
    return getLastChild();
  }
}
