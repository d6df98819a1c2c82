package io.github.proxmoxbook.book.edition.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A file with the cover of a book. */
final class CoverFile {
  private CoverFile() {}

  /** Returns the size of the first page; only its proportions count. */
  static PageSize size(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      if (document.getNumberOfPages() == 0) {
        throw new IOException("the cover " + file + " has no page");
      }
      PDRectangle box = document.getPage(0).getCropBox();
      return new PageSize(box.getWidth(), box.getHeight());
    } catch (IOException e) {
      throw new IOException("cannot read the cover " + file + ": " + e.getMessage(), e);
    }
  }
}
