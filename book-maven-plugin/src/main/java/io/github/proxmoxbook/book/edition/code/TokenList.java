package io.github.proxmoxbook.book.edition.code;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects tokens. Neighbours of one kind become one token, and no token ends inside a character as
 * readers see it: lexers that go by {@code char} would part an emoji from its second half.
 */
final class TokenList {
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> ends = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();

  void add(String piece, Kind kind) {
    if (piece.isEmpty()) {
      return;
    }
    text.append(piece);
    int last = kinds.size() - 1;
    if (last >= 0 && kinds.get(last) == kind) {
      ends.set(last, text.length());
    } else {
      ends.add(text.length());
      kinds.add(kind);
    }
  }

  void addAll(TokenList other) {
    other.tokens().forEach(token -> add(token.text(), token.kind()));
  }

  String text() {
    return text.toString();
  }

  List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < kinds.size(); i++) {
      int end = Math.max(start, ends.get(i));
      while (end > 0 && end < text.length() && isInside(end)) {
        end++;
      }
      if (end > start) {
        tokens.add(new Token(text.substring(start, end), kinds.get(i)));
      }
      start = end;
    }
    return tokens;
  }

  private boolean isInside(int index) {
    if (Character.isLowSurrogate(text.charAt(index))
        && Character.isHighSurrogate(text.charAt(index - 1))) {
      return true;
    }
    int next = text.codePointAt(index);
    int type = Character.getType(next);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || next == ZERO_WIDTH_JOINER
        || text.charAt(index - 1) == ZERO_WIDTH_JOINER;
  }
}
