package io.github.proxmoxbook.book.manuscript.markdown;

import java.util.IdentityHashMap;
import java.util.Map;
import org.commonmark.node.Node;

/** The ids that the nodes of one chapter got. */
final class Ids {
  private final Map<Node, String> ids = new IdentityHashMap<>();

  void put(Node node, String id) {
    ids.put(node, id);
  }

  /** Returns the id of a node, or null if it has none. */
  String of(Node node) {
    return ids.get(node);
  }
}
