package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.ProseBlock;
import io.github.proxmoxbook.book.problem.Problem;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * The space between Japanese and Latin letters. The book decides by its majority, and only where
 * that is clear is anything reported. Digits are left out, since 第7章 and 9 系 live side by side;
 * titles in brackets, headings and tables are short of space and left out, too.
 */
final class SpacingCheck {
  private static final double CLEAR = 0.97;
  private static final int FEWEST = 50;

  private final List<Place> spaced = new ArrayList<>();
  private final List<Place> joined = new ArrayList<>();

  void add(ProseBlock block) {
    if (block.kind() != ProseBlock.Kind.PARAGRAPH && block.kind() != ProseBlock.Kind.LIST_ITEM) {
      return;
    }
    String text = block.text();
    // 第I部 is one word.
    Iterator<Mention> mentions = MentionReader.read(text).iterator();
    Mention next = mentions.hasNext() ? mentions.next() : null;
    int depth = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      while (next != null && next.end() <= i) {
        next = mentions.hasNext() ? mentions.next() : null;
      }
      char c = text.charAt(i);
      depth += "「『".indexOf(c) >= 0 ? 1 : 0;
      depth -= "」』".indexOf(c) >= 0 && depth > 0 ? 1 : 0;
      boolean isSkipped = depth > 0 || (next != null && next.start() <= i);
      if (!isSkipped && isBorder(c, text.charAt(i + 1))) {
        joined.add(new Place(block, i));
      } else if (!isSkipped
          && i + 2 < text.length()
          && text.charAt(i + 1) == ' '
          && isBorder(c, text.charAt(i + 2))) {
        spaced.add(new Place(block, i));
      }
    }
  }

  void finish(Consumer<Problem> problems) {
    boolean wantsSpace = spaced.size() >= joined.size();
    List<Place> fewer = wantsSpace ? joined : spaced;
    int all = spaced.size() + joined.size();
    if (all < FEWEST || all - fewer.size() < CLEAR * all) {
      return;
    }
    for (Place place : fewer) {
      String around = place.block.text().substring(place.at, place.at + (wantsSpace ? 2 : 3));
      problems.accept(
          Problem.of(
              LanguageRule.SPACING,
              place.block.at(place.at + 1),
              (wantsSpace ? "no space" : "a space") + " between Japanese and Latin in " + around,
              (all - fewer.size())
                  + " of "
                  + all
                  + " such places of the book are "
                  + (wantsSpace ? "spaced" : "joined")));
    }
  }

  private static boolean isBorder(char a, char b) {
    return (isJapanese(a) && Numerals.isLatin(b)) || (Numerals.isLatin(a) && isJapanese(b));
  }

  private static boolean isJapanese(char c) {
    return MentionReader.isKanji(c)
        || MentionReader.isKatakana(c)
        || (c >= '\u3041' && c <= '\u3096');
  }

  private record Place(ProseBlock block, int at) {}
}
