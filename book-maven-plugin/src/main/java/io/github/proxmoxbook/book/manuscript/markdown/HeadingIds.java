package io.github.proxmoxbook.book.manuscript.markdown;

/**
 * What GitHub, mdBook and Asciidoctor make of the words of a heading.
 *
 * @see <a href="https://github.com/rust-lang/mdBook/blob/master/src/utils/mod.rs">normalize_id of
 *     mdBook</a>
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/sections/auto-ids/">Asciidoctor's
 *     rules</a>
 */
final class HeadingIds {
  private HeadingIds() {}

  /**
   * GitHub keeps letters, marks, decimal digits, {@code _} and {@code -}, makes spaces (U+0020
   * only) to hyphens and everything lower case.
   */
  static String github(String heading) {
    StringBuilder id = new StringBuilder();
    heading
        .strip()
        .codePoints()
        .forEach(
            c -> {
              if (c == ' ') {
                id.append('-');
              } else if (c == '-' || isWord(c)) {
                id.appendCodePoint(Character.toLowerCase(c));
              }
            });
    return orSection(id);
  }

  /**
   * mdBook keeps what is alphabetic or numeric, {@code _} and {@code -}, makes all white space to
   * hyphens and only ASCII letters lower case.
   */
  static String mdbook(String heading) {
    StringBuilder id = new StringBuilder();
    heading
        .strip()
        .codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                id.append('-');
              } else if (c == '-' || c == '_' || Character.isAlphabetic(c) || isNumber(c)) {
                id.appendCodePoint(c < 0x80 ? Character.toLowerCase(c) : c);
              }
            });
    return orSection(id);
  }

  /**
   * Asciidoctor keeps word characters, makes spaces, hyphens and dots to one {@code _} each run,
   * with another one before them, and everything lower case.
   */
  static String asciidoctor(String heading) {
    StringBuilder id = new StringBuilder("_");
    heading
        .codePoints()
        .forEach(
            c -> {
              if (c == ' ' || c == '-' || c == '.') {
                id.append('_');
              } else if (isWord(c)) {
                id.appendCodePoint(Character.toLowerCase(c));
              }
            });
    String squeezed = id.toString().replaceAll("_+", "_");
    return squeezed.length() > 1 && squeezed.endsWith("_")
        ? squeezed.substring(0, squeezed.length() - 1)
        : squeezed;
  }

  private static String orSection(StringBuilder id) {
    return id.isEmpty() ? "section" : id.toString();
  }

  /** A word character as Unicode's annex on regular expressions (UTS 18, annex C) has it. */
  private static boolean isWord(int c) {
    return Character.isAlphabetic(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.DECIMAL_DIGIT_NUMBER,
              Character.CONNECTOR_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  private static boolean isNumber(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }
}
