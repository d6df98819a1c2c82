package io.github.proxmoxbook.book.edition.pdf.line;

import com.openhtmltopdf.layout.PaintingInfo;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.awt.Rectangle;
import java.util.List;

/**
 * Has each line painted on its own page only. Letters of most Japanese fonts claim more height than
 * a tight line has, as under ruby; at the edge of a page such a line would be painted on the page
 * beside it, too, where it is cut off and yet found by those who search the text.
 */
public final class LineBounds {
  private final List<PageBox> pages;

  private LineBounds(List<PageBox> pages) {
    this.pages = pages;
  }

  /**
   * Corrects what has been laid out for the last time, before it is painted, and lets go of what
   * only the layout needed.
   *
   * @param renderer the renderer after its layout
   */
  public static void keepOnPages(PdfBoxRenderer renderer) {
    BlockBox root = renderer.getRootBox();
    new LineBounds(root.getLayer().getPages()).visit(root);
  }

  private void visit(Box box) {
    if (box instanceof ComposedBox composed) {
      composed.finishLayout();
    }
    if (box instanceof LineBox line) {
      PaintingInfo painting = line.getPaintingInfo();
      if (painting != null) {
        keep(painting.getAggregateBounds(), pageOf(line));
      }
    }
    box.getChildren().forEach(this::visit);
  }

  private static void keep(Rectangle bounds, PageBox page) {
    int top = Math.max(bounds.y, page.getTop());
    int bottom = Math.min(bounds.y + bounds.height, page.getBottom() - 1);
    if (bottom > top) {
      bounds.setBounds(bounds.x, top, bounds.width, bottom - top);
    }
  }

  private PageBox pageOf(LineBox line) {
    int low = 0;
    int high = pages.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pages.get(middle).getBottom() <= line.getAbsY()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return pages.get(low);
  }
}
