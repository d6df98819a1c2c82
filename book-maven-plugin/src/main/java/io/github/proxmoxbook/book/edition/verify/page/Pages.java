package io.github.proxmoxbook.book.edition.verify.page;

import java.io.IOException;
import java.util.function.IntPredicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The pages of a document, read one after the other, so that one is in memory at a time. */
public final class Pages {
  private Pages() {}

  /** What is done with a page. */
  @FunctionalInterface
  public interface Visitor {
    /** Sees a page. */
    void visit(PageContent page);
  }

  /**
   * Reads the pages.
   *
   * @param document the document
   * @param isReadable whether a page, by its index, can be read: where a font is not embedded,
   *     PDFBox would begin to look for it among those of the machine
   * @param visitor is shown each page
   * @throws IOException if the content of a page is damaged
   */
  public static void read(PDDocument document, IntPredicate isReadable, Visitor visitor)
      throws IOException {
    TagTree tags = new TagTree(document);
    int index = 0;
    for (PDPage page : document.getPages()) {
      if (isReadable.test(index)) {
        visitor.visit(PageReader.read(page, index, tags));
      }
      index++;
    }
  }
}
