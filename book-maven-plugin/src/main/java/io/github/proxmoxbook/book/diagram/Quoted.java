package io.github.proxmoxbook.book.diagram;

/** Words of a diagram in a message. */
final class Quoted {
  private static final int MOST = 30;

  private Quoted() {}

  /** Returns words in quotation marks, on one line and not too many of them. */
  static String of(String words) {
    String line = words.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    int length = line.codePointCount(0, line.length());
    String shown =
        length <= MOST ? line : line.substring(0, line.offsetByCodePoints(0, MOST)) + "…";
    return "“" + shown + "”";
  }
}
