package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.ProseBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a block. What stands in brackets belongs to the sentence around it.
 *
 * @param block the block
 * @param start where it begins
 * @param end where it ends, its full stop included
 */
record Sentence(ProseBlock block, int start, int end) {
  private static final String OPENING = "「『（【《〈(";
  private static final String CLOSING = "」』）】》〉)";

  /** Splits a block at full stops outside of brackets, and at breaks that readers see. */
  static List<Sentence> of(ProseBlock block) {
    List<Sentence> sentences = new ArrayList<>();
    String text = block.text();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (c == '\n' || ("。！？".indexOf(c) >= 0 && depth == 0)) {
        sentences.add(new Sentence(block, start, i + 1));
        start = i + 1;
      }
    }
    sentences.add(new Sentence(block, start, text.length()));
    return sentences;
  }

  String text() {
    return block.text().substring(start, end);
  }

  /** The first character that is no space, for reports. */
  int begin() {
    int i = start;
    while (i < end - 1 && Character.isWhitespace(block.text().charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * Its length in characters; spaces do not count; a piece of code counts as one, as a Latin word.
   */
  int length() {
    int length = 0;
    char before = 0;
    for (int i = begin(); i < end; i++) {
      char c = block.text().charAt(i);
      boolean goesOn =
          (c == ProseBlock.MASK && before == c)
              || (isWord(c) && isWord(before))
              || Character.isLowSurrogate(c)
              || Character.isWhitespace(c);
      length += goesOn ? 0 : 1;
      before = c;
    }
    return length;
  }

  private static boolean isWord(char c) {
    return Numerals.isLatin(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
  }
}
