package io.github.proxmoxbook.book.edition;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph being written: as Markdown, and as the pieces of text that must come out of an
 * edition one after the other. Between two pieces stands what the edition makes itself, such as the
 * number of a footnote.
 */
final class SyntheticText {
  private final StringBuilder markdown = new StringBuilder();
  private final StringBuilder piece = new StringBuilder();
  private final List<String> pieces = new ArrayList<>();

  /** Adds text that is the same in both. */
  SyntheticText add(String text) {
    return add(text, text);
  }

  /** Adds text that is marked up in the source. */
  SyntheticText add(String source, String shown) {
    markdown.append(source);
    piece.append(shown);
    return this;
  }

  /** Adds something for which the edition shows text of its own. */
  SyntheticText made(String source) {
    markdown.append(source);
    endPiece();
    return this;
  }

  private void endPiece() {
    if (!piece.isEmpty()) {
      pieces.add(piece.toString());
      piece.setLength(0);
    }
  }

  String markdown() {
    return markdown.toString();
  }

  List<String> pieces() {
    endPiece();
    return List.copyOf(pieces);
  }
}
