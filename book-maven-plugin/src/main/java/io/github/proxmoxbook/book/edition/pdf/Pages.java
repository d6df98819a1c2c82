package io.github.proxmoxbook.book.edition.pdf;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.displaylist.PagedBoxCollector;
import io.github.proxmoxbook.book.edition.Labels;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * The pages of a layout: where every id lies, and how pages are called. The cover has no number,
 * the front matter is counted i, ii …, the text 1, 2 ….
 */
final class Pages {
  private final SharedContext context;
  private final List<PageBox> pages;
  private final int front;
  private final int body;

  /** Reads the pages of what has been laid out. */
  Pages(PdfBoxRenderer renderer) {
    context = renderer.getSharedContext();
    pages = renderer.getRootBox().getLayer().getPages();
    front = of(PrintDocument.FRONT).orElse(0);
    String start = renderer.getDocument().getDocumentElement().getAttribute(PrintDocument.BODY);
    body = of(start).orElse(pages.size());
  }

  int count() {
    return pages.size();
  }

  /** Returns the first page of the front matter, from 0: the number of pages of the cover. */
  int front() {
    return front;
  }

  /** Returns the first page of the text, from 0. */
  int body() {
    return body;
  }

  /** Returns the page, from 0, on which the content of an element begins. */
  OptionalInt of(String id) {
    Box box = context.getBoxById(id);
    return box == null
        ? OptionalInt.empty()
        : OptionalInt.of(at(PagedBoxCollector.findContentStartY(box)));
  }

  /** Returns the page, from 0, on which a height of the layout lies. */
  int at(int y) {
    return at(pages, y);
  }

  /** Returns the same for pages of which nothing else is asked. */
  static int at(List<PageBox> pages, int y) {
    int low = 0;
    int high = pages.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pages.get(middle).getBottom() <= y) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns what is printed on a page and what viewers show for it. */
  String label(int page) {
    if (page >= body) {
      return Integer.toString(page - body + 1);
    }
    return page >= front ? Labels.roman(page - front + 1).toLowerCase(Locale.ROOT) : "";
  }
}
