package io.github.proxmoxbook.book.edition.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds tables that run out of the type area. The typesetter makes each column as wide as its
 * widest picture and its longest word, an address for example, although both would fit into less:
 * pictures become smaller and long words are divided where the width of a column is given.
 */
final class WideTables {
  /** The class of a table whose columns have the widths that are given here. */
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
      if (child instanceof TableBox table && table.getElement() != null) {
        int room = table.getContainingBlock().getContentWidth();
        if (table.getWidth() > room + 1) {
          hasChanged |= fit(table.getElement(), widths(table.getColumnPos(), room));
        }
      }
    }
    return hasChanged;
  }

  /**
   * Returns how wide the columns shall be, in hundredths of a percent: those that need less than
   * their share keep what they have, the others share what is left.
   */
  private static int[] widths(int[] places, int room) {
    int count = places.length - 1;
    int[] widths = new int[count];
    List<Integer> byWidth =
        IntStream.range(0, count)
            .boxed()
            .sorted((a, b) -> places[a + 1] - places[a] - places[b + 1] + places[b])
            .toList();
    double left = room;
    for (int i = 0; i < count; i++) {
      int column = byWidth.get(i);
      double width = Math.min(places[column + 1] - places[column], left / (count - i));
      widths[column] = (int) (10_000 * width / room);
      left -= width;
    }
    return widths;
  }

  /** The typesetter looks for the style of an element only once, so another one takes its place. */
  private static boolean fit(Element table, int[] widths) {
    if (table.getParentNode() == null || table.getAttribute("class").contains(FITTED)) {
      return false;
    }
    Element other = (Element) table.cloneNode(false);
    other.setAttribute("class", (table.getAttribute("class") + " " + FITTED).strip());
    Element columns = columns(table.getOwnerDocument(), widths);
    while (table.hasChildNodes()) {
      Node child = table.removeChild(table.getFirstChild());
      String name = child.getNodeName();
      boolean isRows = List.of("thead", "tbody", "tfoot", "tr").contains(name);
      if (isRows && columns.getParentNode() == null) {
        other.appendChild(columns);
      }
      if (!name.equals("colgroup") && !name.equals("col")) {
        other.appendChild(child);
      }
    }
    table.getParentNode().replaceChild(other, table);
    return true;
  }

  private static Element columns(Document document, int[] widths) {
    Element columns = document.createElement("colgroup");
    Arrays.stream(widths)
        .mapToObj(width -> String.format(Locale.ROOT, "width: %.2f%%", width / 100.0))
        .forEach(
            width -> {
              Element column = document.createElement("col");
              column.setAttribute("style", width);
              columns.appendChild(column);
            });
    return columns;
  }
}
