package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * The text of one paragraph, heading or table cell without markup, with the way back to the source.
 */
final class InlineText {
  /**
   * A code span, or what a link or picture covers.
   *
   * @param begin where it begins in the text
   * @param end where it ends
   * @param node the span, link or picture
   * @param target the code, or where the link leads
   */
  record Span(int begin, int end, Node node, String target) {}

  private record Piece(int begin, int line, int column) {}

  /** Stands for a code span, so that nothing inside one is taken for words or for a full stop. */
  static final char MASK = '\uFFFC';

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Span> codes = new ArrayList<>();
  private final List<Span> links = new ArrayList<>();
  private final String masked;

  /**
   * Flattens what stands inside a block.
   *
   * @param block a block with inline content
   */
  InlineText(Node block) {
    NodeWalk.below(block, this::add);
    StringBuilder mask = new StringBuilder(text.toString().replace('\n', ' '));
    for (Span code : codes) {
      for (int i = code.begin(); i < code.end(); i++) {
        mask.setCharAt(i, MASK);
      }
    }
    masked = mask.toString();
  }

  private void add(Node node) {
    if (node instanceof Text part) {
      append(part.getLiteral(), node, true);
    } else if (node instanceof Code code) {
      int begin = text.length();
      append(code.getLiteral(), node, false);
      codes.add(new Span(begin, text.length(), code, code.getLiteral()));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.append('\n');
    } else if (node instanceof Image image) {
      // A figure is content even without a description.
      int begin = text.length();
      append("![" + image.getDestination() + "]", node, false);
      links.add(new Span(begin, text.length(), image, image.getDestination()));
    } else if (node instanceof Link link) {
      int length = new InlineText(link).text().length();
      links.add(new Span(text.length(), text.length() + length, link, link.getDestination()));
    }
  }

  private void append(String literal, Node node, boolean alignEnd) {
    if (!node.getSourceSpans().isEmpty()) {
      SourceSpan span = node.getSourceSpans().get(0);
      // The task-list extension cuts the box off a text but leaves it in the text's span.
      boolean box = alignEnd && text.isEmpty() && span.getLength() > literal.length();
      int skipped = box ? span.getLength() - literal.length() : 0;
      pieces.add(
          new Piece(text.length(), span.getLineIndex() + 1, span.getColumnIndex() + 1 + skipped));
    }
    text.append(literal);
  }

  /** Returns the text; line breaks are {@code \n}. */
  String text() {
    return text.toString();
  }

  /** Returns the text in one line with every character of a code span masked. */
  String masked() {
    return masked;
  }

  /** Returns the code spans in their order. */
  List<Span> codes() {
    return codes;
  }

  /** Returns the links and pictures in their order. */
  List<Span> links() {
    return links;
  }

  /**
   * Finds the place of a character.
   *
   * @param offset its offset in the text
   * @param source the file
   * @return its place; exact unless escapes stand before it in the same run of text
   */
  Location locate(int offset, SourceText source) {
    Location found = source.at(0, 0);
    for (Piece piece : pieces) {
      if (piece.begin() > offset) {
        break;
      }
      found = source.at(piece.line(), piece.column() + offset - piece.begin());
    }
    return found;
  }
}
