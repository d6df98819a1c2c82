package io.github.proxmoxbook.book.edition.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.ContentLimit;
import com.openhtmltopdf.render.ContentLimitContainer;
import com.openhtmltopdf.render.PageBox;
import java.util.List;

/**
 * Keeps the repeated heads of tables on their pages. A row that is moved to the next page as a
 * whole begins at its top and has the room for the head inside; the typesetter takes the top of the
 * row for that of the text and puts the head above it, beyond the page, where nobody sees it.
 */
final class RepeatedHeads {
  private final List<PageBox> pages;

  private RepeatedHeads(List<PageBox> pages) {
    this.pages = pages;
  }

  /** Corrects what has been laid out, before it is painted. */
  static void keepOnPages(PdfBoxRenderer renderer) {
    new RepeatedHeads(renderer.getRootBox().getLayer().getPages()).visit(renderer.getRootBox());
  }

  private void visit(Box box) {
    for (Box child : box.getChildren()) {
      if (child instanceof TableBox table) {
        keepHead(table);
      } else {
        visit(child);
      }
    }
  }

  private void keepHead(TableBox table) {
    TableSectionBox head = null;
    ContentLimitContainer limits = null;
    for (Box child : table.getChildren()) {
      if (child instanceof TableSectionBox section && section.getChildCount() > 0) {
        head = head == null && section.isHeader() ? section : head;
        ContentLimitContainer ofRow =
            ((TableRowBox) section.getChild(0)).getContentLimitContainer();
        limits = ofRow == null ? limits : ofRow.getParent();
      }
    }
    if (head == null || limits == null) {
      return;
    }
    for (int page = limits.getInitialPageNo() + 1; page <= limits.getLastPageNo(); page++) {
      ContentLimit limit = limits.getContentLimit(page);
      int least = pages.get(page).getTop() + head.getReservedHeight();
      if (limit.getTop() != ContentLimit.UNDEFINED && limit.getTop() < least) {
        limit.setTop(least);
      }
    }
  }
}
