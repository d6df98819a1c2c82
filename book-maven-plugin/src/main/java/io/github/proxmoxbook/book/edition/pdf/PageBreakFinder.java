package io.github.proxmoxbook.book.edition.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import io.github.proxmoxbook.book.edition.PageBreak;
import io.github.proxmoxbook.book.edition.PageBreaks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds with which words of which block each page begins. Boxes are read in the order of the
 * document; what is taken out of it (notes, running heads) begins no page.
 */
final class PageBreakFinder {
  /** The attribute with the number of a block within its chapter. */
  static final String BLOCK = "data-block";

  private final Pages pages;
  private final List<PageBreak> breaks = new ArrayList<>();
  private final Map<Element, Integer> read = new HashMap<>();
  private String section = "";
  private int last = -1;

  private PageBreakFinder(Pages pages) {
    this.pages = pages;
  }

  /** Reads a finished layout. */
  static PageBreaks of(PdfBoxRenderer renderer) {
    PageBreakFinder finder = new PageBreakFinder(new Pages(renderer));
    finder.visit(renderer.getRootBox());
    return new PageBreaks(finder.breaks);
  }

  private void visit(Box box) {
    CalculatedStyle style = box.getStyle();
    boolean isAside =
        style.isRunning() || style.isFootnote() || style.isFootnoteBody() || style.isFloated();
    if (box instanceof BlockBox && isAside) {
      return;
    }
    Element element = box.getElement();
    if (element != null && element.getParentNode() instanceof Element parent) {
      section = parent.getTagName().equals("body") ? element.getAttribute("id") : section;
    }
    if (box instanceof LineBox line) {
      read(line);
    } else if (box instanceof BlockBox block && block.isReplaced()) {
      begin(box.getAbsY(), element);
    } else {
      box.getChildren().forEach(this::visit);
    }
  }

  private void read(LineBox line) {
    if (line.isContainsContent()) {
      begin(line.getAbsY(), around(line));
      line.getChildren().forEach(this::count);
    }
  }

  /** The element around a box; those of lines and of text beside blocks have none of their own. */
  private static Element around(Box inner) {
    Box box = inner;
    while (box != null && box.getElement() == null) {
      box = box.getParent();
    }
    return box == null ? null : box.getElement();
  }

  private void begin(int y, Element element) {
    int page = pages.at(y);
    if (page <= last || section.isEmpty()) {
      return;
    }
    last = page;
    String label = pages.label(page);
    Element block = block(element);
    boolean isKnown = block != null || breaks.isEmpty() || !isSection(section);
    if (!label.isEmpty() && isKnown) {
      int number = block == null ? -1 : Integer.parseInt(block.getAttribute(BLOCK));
      breaks.add(new PageBreak(label, section, number, read.getOrDefault(block, 0)));
    }
  }

  private boolean isSection(String id) {
    return breaks.get(breaks.size() - 1).section().equals(id);
  }

  private void count(Box box) {
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof InlineText text) {
          count(inline, text);
        } else if (child instanceof Box inner) {
          count(inner);
        }
      }
    } else if (box instanceof BlockBox block && !block.getStyle().isNonFlowContent()) {
      block.getChildren().forEach(this::countLines);
    }
  }

  private void countLines(Box box) {
    if (box instanceof LineBox line) {
      line.getChildren().forEach(this::count);
    } else {
      count(box);
    }
  }

  private void count(InlineLayoutBox inline, InlineText text) {
    Element block = block(around(inline));
    if (block != null && inline.getPseudoElementOrClass() == null) {
      long count = text.getSubstring().chars().filter(c -> !Character.isWhitespace(c)).count();
      read.merge(block, (int) count, Integer::sum);
    }
  }

  /** The numbered block around an element; null for what only the PDF has. */
  private static Element block(Element element) {
    for (Node node = element; node instanceof Element above; node = node.getParentNode()) {
      if (above.getAttribute("class").equals("page-reference")) {
        return null;
      }
      if (above.hasAttribute(BLOCK)) {
        return above;
      }
    }
    return null;
  }
}
