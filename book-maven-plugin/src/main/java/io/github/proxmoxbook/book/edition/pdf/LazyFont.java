package io.github.proxmoxbook.book.edition.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import io.github.proxmoxbook.book.typography.FontFace;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A face that is read when its first glyph is needed. */
final class LazyFont extends PDFontSupplier {
  private final FontFace face;
  private final PDDocument document;
  private PDFont font;

  LazyFont(FontFace face, PDDocument document) {
    super(null);
    this.face = face;
    this.document = document;
  }

  @Override
  public PDFont supply() {
    if (font == null) {
      try {
        font = PDType0Font.load(document, face.open(), true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return font;
  }
}
