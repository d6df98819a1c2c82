package io.github.proxmoxbook.book.typography.line;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in a font of our own, whose characters are one em wide or half an em (ambiguous ones are
 * wide). Markup: {@code `code`}, {@code [[nowrap]]}, {@code {base|ruby}}, {@code ^} a footnote call
 * of half an em, {@code ▢} a picture of one em, {@code ⏎} a forced break.
 */
final class Sample {
  private static final Pattern PART =
      Pattern.compile(
          "\\{([^|}]*)\\|[^}]*\\}|(\\[\\[|\\]\\])|((?:(?!\\{[^|}]*\\||\\[\\[|\\]\\]).)+)");

  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private boolean verbatim;
  private boolean nowrap;
  private boolean nowrapFirst;
  private final boolean proportional;

  Sample(String markup) {
    this(markup, false);
  }

  /** A proportional font has marks of half an em, and 、 and 。 of 0.6. */
  Sample(String markup, boolean proportional) {
    this.proportional = proportional;
    Matcher part = PART.matcher(markup);
    while (part.find()) {
      if (part.group(1) != null) {
        ruby(part.group(1));
      } else if (part.group(2) != null) {
        nowrap = nowrapFirst = part.group(2).equals("[[");
      } else {
        Clusters.of(part.group(3)).forEach(this::cluster);
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
      default -> add(text, new Piece(character, advance(character), 1, 0));
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

  private double advance(int character) {
    if (proportional && "「」（）・：".indexOf(character) >= 0) {
      return 0.5;
    }
    return proportional && "、。".indexOf(character) >= 0 ? 0.6 : width(character);
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
