package io.github.proxmoxbook.book.edition.verify.page;

import java.util.List;

/**
 * A line of text, without what stands above it in small letters: ruby and calls of footnotes.
 *
 * @param page the page, counted from 0
 * @param block what it belongs to
 * @param glyphs its visible characters from left to right, at least one
 * @param notes the small characters that stand above it, from left to right
 */
public record TextLine(int page, Block block, List<Glyph> glyphs, List<Glyph> notes) {
  /** Copies the lists. */
  public TextLine {
    glyphs = List.copyOf(glyphs);
    notes = List.copyOf(notes);
  }

  /** Returns the first character that is no space. */
  public Glyph first() {
    return glyphs.stream().filter(glyph -> !isSpace(glyph)).findFirst().orElse(glyphs.get(0));
  }

  /** Returns the last character that is no space. */
  public Glyph last() {
    return glyphs.stream()
        .filter(glyph -> !isSpace(glyph))
        .reduce((before, after) -> after)
        .orElse(glyphs.get(glyphs.size() - 1));
  }

  /** Returns the height of the baseline. */
  public float baseline() {
    return first().baseline();
  }

  /** Returns the greatest size of a character. */
  public float size() {
    return glyphs.stream().map(Glyph::size).max(Float::compare).orElseThrow();
  }

  /** Returns the characters of the line, with a space for each gap of a fifth of an em or more. */
  public String text() {
    StringBuilder text = new StringBuilder();
    Glyph before = null;
    for (Glyph glyph : glyphs) {
      boolean gap = before != null && glyph.x() - before.right() > glyph.size() * 0.2;
      text.append(gap ? " " : "").append(glyph.text());
      before = glyph;
    }
    return text.toString();
  }

  /**
   * Returns the space between two characters, less what small characters take of it.
   *
   * @param before a character of the line
   * @param after the next one
   * @return the width in points
   */
  public float space(Glyph before, Glyph after) {
    float space = after.x() - before.right();
    for (Glyph note : notes) {
      if (note.x() >= before.right() - note.advance()
          && note.right() <= after.x() + note.advance()) {
        space -= note.advance();
      }
    }
    return space;
  }

  /** Returns how many characters it has, typed wide spaces aside. */
  public long length() {
    return glyphs.stream().filter(glyph -> !isSpace(glyph)).count();
  }

  /** U+3000 is kept in a line, since it is as wide as the author wants it. */
  private static boolean isSpace(Glyph glyph) {
    return glyph.text().isBlank();
  }
}
