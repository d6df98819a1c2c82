package io.github.proxmoxbook.book.edition.pdf.tag;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** The tag tree of a document that has been painted (ISO 32000-1, 14.7 and 14.8). */
public final class TagTree {
  private TagTree() {}

  /**
   * Completes it: notes stand where they are called, ruby is ruby, a paragraph is one text, code is
   * code, and what only the eye shall see, such as text of a style sheet, is no part of it.
   *
   * @param renderer the renderer, after the pages are painted and before the document is saved
   * @param isForTheEye tells boxes whose content shall be no part of the tree
   * @throws IOException if the content of a page cannot be read
   */
  public static void complete(PdfBoxRenderer renderer, Predicate<Box> isForTheEye)
      throws IOException {
    new NotesAndRuby(renderer).complete();
    PaintedBoxes.walk(renderer, box -> !isForTheEye.test(box) || !isMarked(box));
    BareSpans.remove(renderer.getPdfDocument());
    StructureTags.apply(renderer.getPdfDocument());
    LinkedFigures.join(renderer.getPdfDocument());
    ReadingSequence.restore(renderer.getPdfDocument());
    EmptyMarks.remove(renderer.getPdfDocument());
  }

  private static boolean isMarked(Box box) {
    PDStructureElement tag = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
    if (tag != null) {
      TagMark.ARTIFACT.put(tag);
    }
    return tag != null;
  }
}
