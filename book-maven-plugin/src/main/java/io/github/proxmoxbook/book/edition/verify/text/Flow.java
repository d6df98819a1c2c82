package io.github.proxmoxbook.book.edition.verify.text;

import io.github.proxmoxbook.book.problem.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Text in the order in which it is read, by what counts of it, with the places of its pieces. */
final class Flow {
  private final Letters letters;
  private final StringBuilder written = new StringBuilder();
  private char[] counted = new char[256];

  /** For each counted character, where it stands in what is written. */
  private int[] origins = new int[256];

  private int length;
  private final List<Piece> pieces = new ArrayList<>();

  Flow(Letters letters) {
    this.letters = letters;
  }

  /** A piece of text and where in the sources it stems from. */
  private record Piece(int start, Supplier<Optional<Location>> place) {}

  /**
   * Adds a piece of text.
   *
   * @param text the text as it stands in the edition
   * @param place its place in the sources, asked for only where something is to be reported
   */
  void append(String text, Supplier<Optional<Location>> place) {
    if (text.isEmpty()) {
      return;
    }
    pieces.add(new Piece(written.length(), place));
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      String letter = letters.of(codePoint);
      for (int j = 0; j < letter.length(); j++) {
        add(letter.charAt(j), written.length() + i);
      }
      i += Character.charCount(codePoint);
    }
    written.append(text);
  }

  private void add(char letter, int origin) {
    if (length == counted.length) {
      counted = Arrays.copyOf(counted, 2 * length);
      origins = Arrays.copyOf(origins, 2 * length);
    }
    counted[length] = letter;
    origins[length++] = origin;
  }

  /** Parts two words, for those who read a report, if the next piece begins with a letter. */
  void part(String next) {
    if (!written.isEmpty()
        && Letters.isLatin(written.charAt(written.length() - 1))
        && Letters.isLatin(next.charAt(0))) {
      written.append(' ');
    }
  }

  /** Adds all of another text. */
  void append(Flow other) {
    for (int i = 0; i < other.pieces.size(); i++) {
      int end =
          i + 1 < other.pieces.size() ? other.pieces.get(i + 1).start() : other.written.length();
      Piece piece = other.pieces.get(i);
      append(other.written.substring(piece.start(), end), piece.place());
    }
  }

  /** Returns how many characters count. */
  int length() {
    return length;
  }

  /** Returns a character that counts. */
  char at(int index) {
    return counted[index];
  }

  /** Returns the characters of a range that count. */
  String counted(int from, int to) {
    return new String(counted, from, to - from);
  }

  /** Returns a range as it stands in the edition, on one line. */
  String written(int from, int to) {
    if (from >= to) {
      return "";
    }
    int last = origins[to - 1];
    int end = last + Character.charCount(written.codePointAt(last));
    return written.substring(origins[from], end).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  /** Returns where a character stems from; the end of the text is where its last character is. */
  Optional<Location> place(int index) {
    if (length == 0) {
      return pieces.isEmpty() ? Optional.empty() : pieces.get(0).place().get();
    }
    int origin = origins[Math.min(index, length - 1)];
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (pieces.get(middle).start() <= origin) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return pieces.get(low).place().get();
  }
}
