package io.github.proxmoxbook.book.edition.pdf.tag;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** All boxes of a layout, those of footnotes as well, which hang from no other box. */
final class PaintedBoxes {
  private PaintedBoxes() {}

  /**
   * Goes through the boxes.
   *
   * @param enter sees a box; returns whether the boxes within are to be seen, too
   */
  static void walk(PdfBoxRenderer renderer, Predicate<Box> enter) {
    walk(renderer.getRootBox(), enter);
    for (Element footnote : footnotes(renderer)) {
      Box box = renderer.getSharedContext().getBoxById(footnote.getAttribute("id"));
      if (box != null) {
        walk(box, enter);
      }
    }
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
