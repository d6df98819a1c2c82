package io.github.proxmoxbook.book.plan;

import java.util.function.Consumer;
import org.commonmark.node.Node;

/** Walks a Markdown tree without recursion, so that deep nesting cannot exhaust the stack. */
final class NodeWalk {
  private NodeWalk() {}

  /**
   * Visits everything below a node in the order of the document.
   *
   * @param root the node, which is not visited itself
   * @param visit what to do with each node
   */
  static void below(Node root, Consumer<Node> visit) {
    Node node = root.getFirstChild();
    while (node != null) {
      visit.accept(node);
      Node next = node.getFirstChild();
      while (next == null && node != root) {
        next = node.getNext();
        if (next == null) {
          node = node.getParent();
        }
      }
      node = next;
    }
  }
}
