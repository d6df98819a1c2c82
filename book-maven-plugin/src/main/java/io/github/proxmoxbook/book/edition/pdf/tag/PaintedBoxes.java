package io.github.proxmoxbook.book.edition.pdf.tag;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** All boxes of a layout, those of footnotes as well, which hang from no other box. */
public final class PaintedBoxes {
  private PaintedBoxes() {}

  /**
   * Goes through the boxes.
   *
   * @param enter sees a box; returns whether the boxes within are to be seen, too
   */
  static void walk(PdfBoxRenderer renderer, Predicate<Box> enter) {
    walk(renderer.getRootBox(), enter);
    footnoteBoxes(renderer).forEach(box -> walk(box, enter));
  }

  /**
   * Returns the boxes of the footnotes.
   *
   * @param renderer a renderer that has laid a document out
   * @return a box for each, in the order of the document
   */
  public static List<Box> footnoteBoxes(PdfBoxRenderer renderer) {
    return footnotes(renderer).stream()
        .map(note -> renderer.getSharedContext().getBoxById(note.getAttribute("id")))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Returns the elements of the footnotes. */
  static List<Element> footnotes(PdfBoxRenderer renderer) {
    List<Element> footnotes = new ArrayList<>();
    NodeList blocks = renderer.getDocument().getElementsByTagName("div");
    for (int i = 0; i < blocks.getLength(); i++) {
      if (blocks.item(i) instanceof Element block
          && block.getAttribute("class").equals("footnote")) {
        footnotes.add(block);
      }
    }
    return footnotes;
  }

  private static void walk(Box box, Predicate<Box> enter) {
    if (!enter.test(box)) {
      return;
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      walk(box.getChild(i), enter);
    }
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof Box inner) {
          walk(inner, enter);
        }
      }
    }
  }
}
