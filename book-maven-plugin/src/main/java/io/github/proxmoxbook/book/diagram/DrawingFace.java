package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.typography.FontFace;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * One face of the book's fonts as the drawing needs it: for AWT, which lays out, and with the table
 * of its characters as PDFBox will see it.
 *
 * @param face the face on disk
 * @param font the same for AWT, at the size at which Batik measures
 * @param characters which characters it has
 */
record DrawingFace(FontFace face, Font font, CmapLookup characters) {
  /** The size at which Batik measures text before it scales the results. */
  static final float MEASURING_SIZE = org.apache.batik.gvt.font.AWTGVTFont.FONT_SIZE;

  private static final int BOLD_FROM = 600;

  /**
   * Opens a face.
   *
   * @throws IOException if it cannot be read, naming the file
   */
  static DrawingFace open(FontFace face) throws IOException {
    try (TrueTypeFont font = face.open()) {
      return new DrawingFace(face, awt(face), font.getUnicodeCmapLookup());
    }
  }

  private static Font awt(FontFace face) throws IOException {
    try {
      Font[] fonts = Font.createFonts(face.file().toFile());
      Font chosen = fonts[0];
      for (Font font : fonts) {
        if (font.getFamily(Locale.ROOT).equals(face.family())) {
          chosen = font;
          break;
        }
      }
      return chosen.deriveFont(MEASURING_SIZE);
    } catch (FontFormatException e) {
      throw new IOException("cannot read the font " + face.file() + ": " + e.getMessage(), e);
    }
  }

  boolean has(int codePoint) {
    return characters.getGlyphId(codePoint) != 0;
  }

  boolean isBold() {
    return face.weight() >= BOLD_FROM;
  }
}
