package io.github.proxmoxbook.book.typography;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * One face of a font family, on disk.
 *
 * @param family the family's own name, for example {@code BIZ UDPGothic}
 * @param weight its weight as in CSS: 400 regular, 700 bold
 * @param file a TrueType font, or a collection of them ({@code .ttc})
 */
public record FontFace(String family, int weight, Path file) {
  /** Checks the values. */
  public FontFace {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(file, "file");
    if (weight < 1 || weight > 1000) {
      throw new IllegalArgumentException("font weight must be 1 to 1000: " + weight);
    }
  }

  /**
   * Opens the font without its substitution table: PDFBox would split every run of text by regular
   * expressions for it, and Japanese horizontal setting needs none of its glyphs.
   *
   * @return the font; the caller closes it
   * @throws IOException if the file is not a font, naming the file
   */
  public TrueTypeFont open() throws IOException {
    try {
      TrueTypeFont font = isCollection() ? openFromCollection() : openSingle();
      font.setEnableGsub(false);
      return font;
    } catch (IOException e) {
      throw new IOException("cannot read the font " + file + ": " + e.getMessage(), e);
    }
  }

  /** Returns whether the file holds several fonts. */
  public boolean isCollection() {
    return FontFiles.isCollection(file);
  }

  private TrueTypeFont openSingle() throws IOException {
    return new TTFParser().parse(new RandomAccessReadBufferedFile(file));
  }

  private TrueTypeFont openFromCollection() throws IOException {
    TrueTypeFont[] found = new TrueTypeFont[1];
    // The collection stays open with the font that is taken from it: they share one file.
    TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
    collection.processAllFonts(
        font -> {
          boolean isThis =
              FontFiles.face(font, file).filter(other -> other.face().equals(this)).isPresent();
          if (found[0] == null && isThis) {
            found[0] = font;
          }
        });
    if (found[0] == null) {
      collection.close();
      throw new IOException("no " + family + " of weight " + weight + " in this collection");
    }
    return found[0];
  }
}
