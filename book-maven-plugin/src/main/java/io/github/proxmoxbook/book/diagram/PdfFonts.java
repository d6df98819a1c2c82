package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.typography.FontFace;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one PDF, embedded with the glyphs that it uses. Close it after the PDF is saved. */
final class PdfFonts implements Closeable {
  private final PDDocument document;
  private final Map<FontFace, PDFont> fonts = new HashMap<>();
  private final List<TrueTypeFont> opened = new ArrayList<>();

  PdfFonts(PDDocument document) {
    this.document = document;
  }

  PDFont get(FontFace face) throws IOException {
    PDFont font = fonts.get(face);
    if (font == null) {
      TrueTypeFont file = face.open();
      opened.add(file);
      font = PDType0Font.load(document, file, true);
      fonts.put(face, font);
    }
    return font;
  }

  @Override
  public void close() throws IOException {
    for (TrueTypeFont font : opened) {
      font.close();
    }
  }
}
