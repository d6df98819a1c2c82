package io.github.proxmoxbook.book.edition.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import io.github.proxmoxbook.book.edition.pdf.tag.PaintedBoxes;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.PagePlaces;
import io.github.proxmoxbook.book.problem.PagePlaces.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds out on which part of which page each line of the sources came to lie. */
final class PlacesOnPages {
  private static final String SOURCE = "data-source";
  private static final String LINE = "data-line";

  private final List<PageBox> pages;
  private final RenderingContext context;
  private final float dotsPerPoint;
  private final List<Place> places = new ArrayList<>();

  private PlacesOnPages(PdfBoxRenderer renderer) {
    SharedContext shared = renderer.getSharedContext();
    pages = renderer.getRootBox().getLayer().getPages();
    context = shared.newRenderingContextInstance();
    dotsPerPoint = renderer.getDotsPerPoint();
  }

  /** Reads the places from a finished layout. */
  static PagePlaces of(PdfBoxRenderer renderer) {
    PlacesOnPages reading = new PlacesOnPages(renderer);
    reading.walk(renderer.getRootBox());
    PaintedBoxes.footnoteBoxes(renderer).forEach(reading::walk);
    return new PagePlaces(reading.places);
  }

  private void walk(Box root) {
    Deque<Box> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Box box = open.pop();
      Element element = box.getElement();
      if (box instanceof BlockBox && element != null && element.hasAttribute(LINE)) {
        add(box, element);
      }
      // Lines hold text, whose place is that of the block around them.
      box.getChildren().stream().filter(child -> !(child instanceof LineBox)).forEach(open::push);
    }
  }

  private void add(Box box, Element element) {
    String source = null;
    boolean isCode = false;
    for (Node node = element; node instanceof Element above; node = node.getParentNode()) {
      isCode |= above.getTagName().equals("pre");
      if (source == null && above.hasAttribute(SOURCE)) {
        source = above.getAttribute(SOURCE);
      }
    }
    if (source == null) {
      return;
    }
    Location location = new Location(source, Integer.parseInt(element.getAttribute(LINE)), 0);
    for (int page = firstPage(box.getAbsY()); page < pages.size(); page++) {
      if (pages.get(page).getTop() >= box.getAbsY() + Math.max(1, box.getHeight())) {
        break;
      }
      places.add(place(page, box, isCode, location));
    }
  }

  /** Finds the page of a height of the endless strip that pages are cut from, by halves. */
  private int firstPage(int y) {
    int low = 0;
    int high = pages.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (pages.get(middle).getBottom() <= y) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Place place(int index, Box box, boolean isCode, Location location) {
    PageBox page = pages.get(index);
    int left = page.getMarginBorderPadding(context, CalculatedStyle.LEFT) + box.getAbsX();
    int down = page.getMarginBorderPadding(context, CalculatedStyle.TOP) - page.getTop();
    int top = Math.max(box.getAbsY(), page.getTop());
    int bottom = Math.min(box.getAbsY() + box.getHeight(), page.getBottom());
    return new Place(
        index,
        left / dotsPerPoint,
        (top + down) / dotsPerPoint,
        (left + box.getWidth()) / dotsPerPoint,
        (bottom + down) / dotsPerPoint,
        isCode,
        location);
  }
}
