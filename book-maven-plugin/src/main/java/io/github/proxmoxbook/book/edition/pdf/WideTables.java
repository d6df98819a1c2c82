package io.github.proxmoxbook.book.edition.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import org.w3c.dom.Element;

/**
 * Finds tables with pictures that run out of the type area. The typesetter makes each column as
 * wide as its widest picture, before that learns how wide it may be; in columns of given widths
 * pictures are made smaller.
 */
final class WideTables {
  /** The class of a table whose columns share its width. */
  static final String FITTED = "fitted";

  private final PdfBoxRenderer renderer;

  WideTables(PdfBoxRenderer renderer) {
    this.renderer = renderer;
  }

  /** Fits all such tables in; returns whether the book has to be laid out again. */
  boolean narrow() {
    return visit(renderer.getRootBox());
  }

  private boolean visit(Box box) {
    boolean hasChanged = false;
    for (Box child : box.getChildren()) {
      hasChanged |= visit(child);
      if (child instanceof TableBox table && isTooWide(table)) {
        hasChanged |= fit(table.getElement());
      }
    }
    return hasChanged;
  }

  /** The typesetter looks for the style of an element only once, so another one takes its place. */
  private static boolean fit(Element table) {
    if (table.getParentNode() == null || table.getAttribute("class").contains(FITTED)) {
      return false;
    }
    Element other = (Element) table.cloneNode(false);
    other.setAttribute("class", (table.getAttribute("class") + " " + FITTED).strip());
    while (table.hasChildNodes()) {
      other.appendChild(table.getFirstChild());
    }
    table.getParentNode().replaceChild(other, table);
    return true;
  }

  private static boolean isTooWide(TableBox table) {
    return table.getElement() != null
        && table.getWidth() > table.getContainingBlock().getContentWidth() + 1
        && table.getElement().getElementsByTagName("img").getLength() > 0;
  }
}
