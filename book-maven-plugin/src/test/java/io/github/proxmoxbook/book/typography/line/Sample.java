package io.github.proxmoxbook.book.typography.line;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text in a font of our own, whose characters are one em wide or half an em (ambiguous ones are
 * wide). Markup: {@code `code`}, {@code [[nowrap]]}, {@code {base|ruby}}, {@code ^} a footnote call
 * of half an em, {@code ▢} a picture of one em, {@code ⏎} a forced break.
 */
final class Sample {
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private boolean verbatim;
  private boolean nowrap;
  private boolean nowrapFirst;

  Sample(String markup) {
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(markup);
    int from = 0;
    for (int to = clusters.next(); to != BreakIterator.DONE; from = to, to = clusters.next()) {
      if (markup.charAt(from) == '{' && markup.indexOf('|', from) > 0) {
        int bar = markup.indexOf('|', from);
        to = markup.indexOf('}', from) + 1;
        ruby(markup.substring(from + 1, bar));
        clusters.following(to - 1);
      } else if (markup.startsWith("[[", from) || markup.startsWith("]]", from)) {
        nowrap = nowrapFirst = markup.charAt(from) == '[';
        to = from + 2;
        clusters.following(to - 1);
      } else {
        cluster(markup.substring(from, to));
      }
    }
  }

  private void ruby(String base) {
    int first = base.codePointAt(0);
    int last = base.codePointBefore(base.length());
    add(base, new Piece(first, last, base.length(), 1, 0, 0, Piece.WHOLE));
  }

  private void cluster(String text) {
    int character = text.codePointAt(0);
    switch (character) {
      case '`' -> verbatim = !verbatim;
      case '^' -> add("^", new Piece(Piece.MARK, 0.5, 1, 0));
      case '▢' -> add("▢", new Piece(Piece.OBJECT, 1, 1, 0));
      case '⏎' -> breakAfter();
      case ' ' -> add(" ", new Piece(' ', 0.5, 1, Piece.SPACE));
      default -> add(text, new Piece(character, width(character), 1, 0));
    }
  }

  private void breakAfter() {
    int last = pieces.size() - 1;
    Piece piece = pieces.remove(last);
    String text = texts.remove(last);
    add(text, with(piece, Piece.FORCED_BREAK_AFTER));
  }

  private void add(String text, Piece piece) {
    int flags = verbatim ? Piece.VERBATIM : 0;
    if (nowrap && !nowrapFirst) {
      flags |= Piece.NO_BREAK_BEFORE;
    }
    nowrapFirst = false;
    pieces.add(with(piece, flags));
    texts.add(text);
  }

  private static Piece with(Piece piece, int flags) {
    return new Piece(
        piece.codePoint(),
        piece.lastCodePoint(),
        piece.advance(),
        piece.em(),
        piece.before(),
        piece.after(),
        piece.flags() | flags);
  }

  static double width(int character) {
    return switch (UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH)) {
      case EastAsianWidth.WIDE, EastAsianWidth.FULLWIDTH, EastAsianWidth.AMBIGUOUS -> 1;
      default -> 0.5;
    };
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** The text of a line without the spaces that vanished at its ends. */
  String text(Line line) {
    return String.join("", texts.subList(line.first(), line.end())).strip();
  }

  /** The text of a line with the space between glyphs' bodies, in hundredths of an em: 日‹25›A. */
  String spaced(Line line) {
    StringBuilder text = new StringBuilder();
    double end = 0;
    for (int i = line.first(); i < line.end(); i++) {
      Piece piece = pieces.get(i);
      if (piece.has(Piece.SPACE)) {
        continue;
      }
      double[] body = body(piece);
      double glyph = line.glyphX()[i - line.first()];
      long gap = Math.round(100 * (glyph + body[0] - end));
      text.append(gap == 0 ? "" : "‹" + gap + "›").append(texts.get(i));
      end = glyph + body[1];
    }
    return text.toString();
  }

  /** Where the body of a piece begins and ends, from the glyph's origin. */
  static double[] body(Piece piece) {
    double advance = piece.advance();
    if (piece.has(Piece.WHOLE) || piece.has(Piece.VERBATIM) || advance < 0.9) {
      return new double[] {0, advance};
    }
    return switch (CharacterClasses.of(piece.codePoint(), piece)) {
      case OPENING -> new double[] {advance - 0.5, advance};
      case CLOSING, FULL_STOP, COMMA -> new double[] {0, 0.5};
      case MIDDLE_DOT -> new double[] {0.25, 0.75};
      case IDEOGRAPHIC_SPACE -> new double[] {0, 0};
      default -> new double[] {0, advance};
    };
  }
}
