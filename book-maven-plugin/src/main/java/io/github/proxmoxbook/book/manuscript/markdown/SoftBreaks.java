package io.github.proxmoxbook.book.manuscript.markdown;

import java.util.function.Function;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Line breaks of the source: a space between Latin words, nothing between Japanese characters. */
final class SoftBreaks {
  private SoftBreaks() {}

  /** Returns whether both neighbours of a line break are characters that know no spaces. */
  static boolean joinsJapanese(Node lineBreak) {
    String before = edge(lineBreak.getPrevious(), Node::getLastChild);
    String after = edge(lineBreak.getNext(), Node::getFirstChild);
    return !before.isEmpty()
        && !after.isEmpty()
        && isJapanese(before.codePointBefore(before.length()))
        && isJapanese(after.codePointAt(0));
  }

  /** Returns the text of the leaf at one edge of a node. */
  private static String edge(Node node, Function<Node, Node> step) {
    Node leaf = node;
    while (leaf != null && step.apply(leaf) != null) {
      leaf = step.apply(leaf);
    }
    if (leaf instanceof Text text) {
      return text.getLiteral();
    }
    if (leaf instanceof Ruby ruby) {
      return ruby.base();
    }
    if (leaf instanceof IndexTerm term) {
      return term.term();
    }
    return leaf instanceof Code code ? code.getLiteral() : "";
  }

  /** Ideographs, kana and full-width forms and punctuation; not Hangul, which is spaced. */
  private static boolean isJapanese(int c) {
    return (c >= 0x2E80 && c <= 0x312F)
        || (c >= 0x31A0 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE4F)
        || (c >= 0xFF00 && c <= 0xFFEF)
        || (c >= 0x20000 && c <= 0x3FFFF);
  }
}
