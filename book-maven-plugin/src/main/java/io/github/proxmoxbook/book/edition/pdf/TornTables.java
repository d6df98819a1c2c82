package io.github.proxmoxbook.book.edition.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds tables whose head stands at the foot of a page while their first row is on the next one.
 * The typesetter keeps a row in one piece, but not with the head above it, and how high a row is
 * shows only when it is laid out. Such a table begins on the next page, with the sentence that
 * announces it.
 */
final class TornTables {
  /** The class of what ends a page. */
  static final String PAGE_END = "page-end";

  private final PdfBoxRenderer renderer;
  private final Set<Element> moved = new HashSet<>();

  TornTables(PdfBoxRenderer renderer) {
    this.renderer = renderer;
  }

  /** Moves the first torn table of each page; returns whether the book has to be laid out again. */
  boolean move() {
    return visit(renderer.getRootBox(), renderer.getRootBox().getLayer().getPages());
  }

  private boolean visit(Box box, List<PageBox> pages) {
    boolean hasMoved = false;
    for (Box child : box.getChildren()) {
      if (child instanceof TableBox table && isTorn(table, pages)) {
        hasMoved |= moved.add(table.getElement()) && endPageBefore(table.getElement());
      } else {
        hasMoved |= visit(child, pages);
      }
    }
    return hasMoved;
  }

  private static boolean isTorn(TableBox table, List<PageBox> pages) {
    TableRowBox head = null;
    for (Box child : table.getChildren()) {
      if (child instanceof TableSectionBox section && section.getChildCount() > 0) {
        TableRowBox first = (TableRowBox) section.getChild(0);
        if (head != null) {
          return Pages.at(pages, head.getAbsY()) != Pages.at(pages, first.getAbsY());
        }
        head = section.isHeader() ? first : null;
      }
    }
    return false;
  }

  /** The end of the page stands before the table and all that is kept with it. */
  private static boolean endPageBefore(Element table) {
    Node first = table;
    for (Node before = previous(first); isKept(before); before = previous(before)) {
      first = before;
    }
    Element end = table.getOwnerDocument().createElement("div");
    end.setAttribute("class", PAGE_END);
    first.getParentNode().insertBefore(end, first);
    return true;
  }

  private static Node previous(Node node) {
    Node before = node.getPreviousSibling();
    while (before != null && !(before instanceof Element)) {
      before = before.getPreviousSibling();
    }
    return before;
  }

  private static boolean isKept(Node node) {
    return node instanceof Element element
        && (element.getTagName().matches("h[1-6]")
            || List.of(element.getAttribute("class").split(" ")).contains("lead-in"));
  }
}
