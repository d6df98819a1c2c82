package io.github.proxmoxbook.book.edition.pdf.tag;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;

/** The tag tree of a document that has been painted (ISO 32000-1, 14.7 and 14.8). */
public final class TagTree {
  private TagTree() {}

  /**
   * Completes it: notes stand where they are called, ruby is ruby, a paragraph is one text, code is
   * code, and what only the eye shall see is no part of it.
   *
   * @param renderer the renderer, after the pages are painted and before the document is saved
   * @throws IOException if the content of a page cannot be read
   */
  public static void complete(PdfBoxRenderer renderer) throws IOException {
    new NotesAndRuby(renderer).complete();
    BareSpans.remove(renderer.getPdfDocument());
    StructureTags.apply(renderer.getPdfDocument());
    EmptyMarks.remove(renderer.getPdfDocument());
  }
}
