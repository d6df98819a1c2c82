package io.github.proxmoxbook.book.problem.report;

/** Text of a book as reports may show it: names and lines of files are no commands. */
public final class HarmlessText {
  private static final int REPLACEMENT = 0xFFFD;

  private HarmlessText() {}

  /**
   * Replaces what a terminal, a CI server or an XML parser would not take for text: control and
   * bidirectional control characters, unpaired surrogates, and the two non-characters that XML 1.0
   * (section 2.2) forbids.
   *
   * @param text any text
   * @return the text in one line, each such character replaced by U+FFFD
   */
  public static String of(String text) {
    return text.codePoints()
        .map(c -> isHarmful(c) ? REPLACEMENT : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        // Azure and GitHub read commands of this form anywhere in a line.
        .replace("##[", "# #[");
  }

  private static boolean isHarmful(int c) {
    return Character.isISOControl(c)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || c == 0xFFFE
        || c == 0xFFFF;
  }
}
