package io.github.proxmoxbook.book.manuscript.markdown;

import io.github.proxmoxbook.book.manuscript.SpacelessScript;
import java.util.function.UnaryOperator;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Line breaks of the source: a space between Latin words, nothing between Japanese characters. */
final class SoftBreaks {
  /** How many invisible things in a row are passed over, so that very many cost little. */
  private static final int MOST_HIDDEN = 50;

  private SoftBreaks() {}

  /**
   * Returns whether readers see nothing of a line break: it stands between characters that know no
   * spaces, or only marks that nobody sees stand before or behind it.
   */
  static boolean joins(Node lineBreak) {
    Node previous = visible(lineBreak.getPrevious(), Node::getPrevious);
    Node next = visible(lineBreak.getNext(), Node::getNext);
    if (previous == null || next == null) {
      return lineBreak.getParent() instanceof Block;
    }
    String before = edge(previous, Node::getLastChild);
    String after = edge(next, Node::getFirstChild);
    return !before.isEmpty()
        && !after.isEmpty()
        && SpacelessScript.contains(before.codePointBefore(before.length()))
        && SpacelessScript.contains(after.codePointAt(0));
  }

  /** Goes on from a node to one that readers see; null if there is none. */
  private static Node visible(Node from, UnaryOperator<Node> step) {
    Node node = from;
    for (int i = 0; i < MOST_HIDDEN && isHidden(node); i++) {
      node = step.apply(node);
    }
    return node;
  }

  private static boolean isHidden(Node node) {
    return node instanceof SoftLineBreak
        || node instanceof IndexTerm term && term.visible().isEmpty();
  }

  /** Returns the text of the leaf at one edge of a node. */
  private static String edge(Node node, UnaryOperator<Node> step) {
    Node leaf = node;
    while (step.apply(leaf) != null) {
      leaf = step.apply(leaf);
    }
    if (leaf instanceof Text text) {
      return text.getLiteral();
    }
    if (leaf instanceof Ruby ruby) {
      return ruby.base();
    }
    if (leaf instanceof IndexTerm term) {
      return term.visible();
    }
    if (leaf instanceof EmphasisMarks marks) {
      return marks.text();
    }
    return leaf instanceof Code code ? code.getLiteral() : "";
  }
}
