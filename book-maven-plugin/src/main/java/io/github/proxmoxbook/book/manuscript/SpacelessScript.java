package io.github.proxmoxbook.book.manuscript;

/** The characters between which a line break of the source is nothing, for they know no spaces. */
public final class SpacelessScript {
  private SpacelessScript() {}

  /**
   * Returns whether a character is one of them: ideographs, kana, full-width forms and punctuation;
   * not Hangul, which is spaced.
   *
   * @param c the code point
   * @return whether no space belongs beside it
   */
  public static boolean contains(int c) {
    return (c >= 0x2E80 && c <= 0x312F)
        || (c >= 0x31A0 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE4F)
        || (c >= 0xFF00 && c <= 0xFFEF)
        || (c >= 0x20000 && c <= 0x3FFFF);
  }
}
