package io.github.proxmoxbook.book.edition.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import io.github.proxmoxbook.book.progress.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Page numbers that are part of the text. The typesetter can fill in single ones only while it
 * paints, when lines cannot change any more; so the book is laid out, the numbers are written, and
 * it is laid out again until they hold.
 */
final class PageNumbers {
  private static final int MOST_LAYOUTS = 5;

  /** As wide as most page numbers of a book, so that the second layout is the last one. */
  private static final String GUESS = "88";

  /** The class of the page number of a reference. */
  static final String REFERENCE = "page-number";

  /** Between the first and the last place of a passage. */
  static final String UNTIL = "~";

  /** From so many consecutive pages on, a list names the first and the last one. */
  private static final int SHORTEST_RANGE = 3;

  private final PdfBoxRenderer renderer;
  private final Progress progress;
  private final List<Element> places = new ArrayList<>();
  private final Map<Element, String> written = new HashMap<>();
  private final Set<Element> cleared = new HashSet<>();

  PageNumbers(PdfBoxRenderer renderer, Progress progress) {
    this.renderer = renderer;
    this.progress = progress;
    NodeList spans = renderer.getDocument().getElementsByTagName("span");
    for (int i = 0; i < spans.getLength(); i++) {
      Element span = (Element) spans.item(i);
      if (span.hasAttribute("data-for")) {
        places.add(span);
      }
    }
  }

  /**
   * Lays the book out as often as needed.
   *
   * @param layout lays out what the document then holds
   * @return whether the numbers agree with the pages
   */
  boolean settle(Runnable layout) {
    places.forEach(place -> place.setTextContent(GUESS));
    TornTables tables = new TornTables(renderer);
    WideTables wide = new WideTables(renderer);
    for (int round = 0; round < MOST_LAYOUTS; round++) {
      removeLeftovers();
      progress.at("laying out the pages, pass " + (round + 1));
      layout.run();
      boolean isMoved = wide.narrow() || tables.move();
      if (!write(new Pages(renderer)) && !isMoved) {
        return true;
      }
    }
    return false;
  }

  /** The typesetter adds an element for each page with footnotes. */
  private void removeLeftovers() {
    NodeList areas = renderer.getDocument().getElementsByTagName("fs-footnote");
    while (areas.getLength() > 0) {
      Node area = areas.item(0);
      area.getParentNode().removeChild(area);
    }
  }

  /** Writes the numbers; returns whether any of them changed. */
  private boolean write(Pages pages) {
    boolean hasChanged = false;
    Map<Element, Integer> own = ownPages(pages);
    for (Element place : places) {
      if (cleared.contains(place)) {
        continue;
      }
      SortedMap<Integer, String> targets = new TreeMap<>();
      for (String href : place.getAttribute("data-for").split(" ")) {
        addPages(href, targets, pages);
      }
      if (isReference(place) && targets.containsKey(own.get(place))) {
        hasChanged |= clear(place);
        continue;
      }
      List<List<Integer>> runs = runs(targets, pages);
      String text = runs.stream().map(run -> labels(run, pages)).toList().toString();
      if (!text.equals(written.put(place, text))) {
        hasChanged = true;
        fill(place, runs, targets, pages);
      }
    }
    return hasChanged;
  }

  /** Adds the page of a place, or all pages of a passage. */
  private static boolean isReference(Element place) {
    return place.getAttribute("class").equals(REFERENCE);
  }

  /** Nobody has to be sent to the page that he is on. What has been cleared once stays so. */
  private boolean clear(Element place) {
    Node reference = place.getParentNode();
    while (reference.hasChildNodes()) {
      reference.removeChild(reference.getFirstChild());
    }
    return cleared.add(place);
  }

  /** Returns the pages, from 0, on which the references themselves stand. */
  private Map<Element, Integer> ownPages(Pages pages) {
    Map<Element, Integer> own = new HashMap<>();
    if (places.stream().anyMatch(PageNumbers::isReference)) {
      collect(renderer.getRootBox(), pages, own);
    }
    return own;
  }

  private static void collect(Box box, Pages pages, Map<Element, Integer> own) {
    if (box instanceof InlineLayoutBox inline) {
      if (inline.getElement() != null && isReference(inline.getElement())) {
        own.put(inline.getElement(), pages.at(inline.getAbsY()));
      }
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof Box inner) {
          collect(inner, pages, own);
        }
      }
    }
    box.getChildren().forEach(child -> collect(child, pages, own));
  }

  private static void addPages(String target, Map<Integer, String> targets, Pages pages) {
    String[] ends = target.split(UNTIL + "(?=#)");
    OptionalInt first = pages.of(ends[0].substring(1));
    OptionalInt last = pages.of(ends[ends.length - 1].substring(1));
    if (first.isPresent() && last.isPresent()) {
      for (int page = first.getAsInt(); page <= last.getAsInt(); page++) {
        targets.putIfAbsent(page, page == last.getAsInt() ? ends[ends.length - 1] : ends[0]);
      }
    }
  }

  private static String labels(List<Integer> run, Pages pages) {
    return String.join(" ", run.stream().map(pages::label).toList());
  }

  /** JIS X 4051 9.4: equal pages once, consecutive ones as a range. */
  private static List<List<Integer>> runs(SortedMap<Integer, String> targets, Pages pages) {
    List<List<Integer>> runs = new ArrayList<>();
    for (int page : targets.keySet()) {
      List<Integer> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      boolean follows = !last.isEmpty() && last.get(last.size() - 1) == page - 1;
      if (follows && page != pages.body()) {
        last.add(page);
      } else {
        runs.add(new ArrayList<>(List.of(page)));
      }
    }
    return runs;
  }

  private static void fill(
      Element place, List<List<Integer>> runs, Map<Integer, String> targets, Pages pages) {
    while (place.hasChildNodes()) {
      place.removeChild(place.getFirstChild());
    }
    boolean isList = place.getAttribute("class").equals("page-list");
    String separator = "";
    for (List<Integer> run : runs) {
      int step = run.size() < SHORTEST_RANGE ? 1 : run.size() - 1;
      for (int i = 0; i < run.size(); i += step) {
        Document document = place.getOwnerDocument();
        place.appendChild(document.createTextNode(separator));
        place.appendChild(
            number(document, isList, targets.get(run.get(i)), pages.label(run.get(i))));
        separator = step == 1 ? ", " : "–";
      }
      separator = ", ";
    }
  }

  private static Node number(Document document, boolean isLink, String href, String label) {
    if (!isLink) {
      return document.createTextNode(label);
    }
    Element link = document.createElement("a");
    link.setAttribute("href", href);
    link.setTextContent(label);
    return link;
  }
}
