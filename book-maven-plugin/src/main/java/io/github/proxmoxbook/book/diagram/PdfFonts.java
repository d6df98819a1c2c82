package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.typography.FontFace;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one PDF, embedded with the glyphs that it uses. Close it after the PDF is saved. */
final class PdfFonts implements Closeable {
  private final PDDocument document;
  private final OpenFonts files;
  private final Map<FontFace, PDFont> fonts = new HashMap<>();
  private final Map<FontFace, TrueTypeFont> taken = new HashMap<>();

  PdfFonts(PDDocument document, OpenFonts files) {
    this.document = document;
    this.files = files;
  }

  PDFont get(FontFace face) throws IOException {
    PDFont font = fonts.get(face);
    if (font == null) {
      TrueTypeFont file = files.take(face);
      taken.put(face, file);
      font = PDType0Font.load(document, file, true);
      fonts.put(face, font);
    }
    return font;
  }

  @Override
  public void close() {
    taken.forEach(files::giveBack);
  }
}
