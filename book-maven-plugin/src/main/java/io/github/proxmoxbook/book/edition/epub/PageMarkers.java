package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.edition.PageBreak;
import io.github.proxmoxbook.book.edition.PageBreaks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Marks where the pages of the PDF edition begin (EPUB Accessibility 1.1, section 4.1.4; <a
 * href="https://www.w3.org/TR/dpub-aria-1.1/#doc-pagebreak">doc-pagebreak</a>).
 */
final class PageMarkers {
  /** Elements that begin with a marker, in front of their words. */
  private static final Set<String> HOLDERS =
      Set.of(
          "p",
          "li",
          "dt",
          "dd",
          "td",
          "th",
          "pre",
          "div",
          "figcaption",
          "caption",
          "blockquote",
          "aside",
          "section",
          "code",
          "span");

  /** Elements that a marker stands before: in them it would be read out as a part of them. */
  private static final Set<String> WHOLES =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "table", "figure");

  private final PageBreaks breaks;
  private final Map<PageBreak, Target> targets = new HashMap<>();

  PageMarkers(PageBreaks breaks) {
    this.breaks = breaks;
  }

  /** A page and where it begins. */
  record Target(String page, String href) {}

  /** Returns the pages that have been marked so far, in the order of the PDF edition. */
  List<Target> targets() {
    return breaks.breaks().stream().map(targets::get).filter(Objects::nonNull).toList();
  }

  /**
   * Marks the pages that begin in a section.
   *
   * @param id the id of the section
   * @param href its file
   * @param body its body, nothing added or moved since the content was made
   */
  void mark(String id, String href, Element body) {
    List<Element> blocks = List.copyOf(PageBreaks.blocks(body));
    for (PageBreak each : breaks.breaks()) {
      if (each.section().equals(id)) {
        Element marker = marker(each.page(), body);
        boolean isBlock = each.block() >= 0 && each.block() < blocks.size();
        if (isBlock) {
          insert(marker, blocks.get(each.block()), each.offset());
        } else {
          body.prependChild(marker);
        }
        targets.put(each, new Target(each.page(), href + "#" + marker.id()));
      }
    }
  }

  private static Element marker(String page, Element body) {
    String id = "page-" + page;
    while (body.getElementById(id) != null) {
      // A heading may be called so.
      id = "_" + id;
    }
    Element marker = new Element("span").attr("epub:type", "pagebreak");
    return marker.attr("role", "doc-pagebreak").attr("id", id).attr("aria-label", page);
  }

  private static void insert(Element marker, Element block, int offset) {
    if (offset > 0) {
      insertInText(marker, block, offset);
    } else {
      insertBefore(marker, block);
    }
  }

  /** A list begins in its first item. */
  private static void insertBefore(Element marker, Element block) {
    Element start = block;
    while (!HOLDERS.contains(start.normalName())
        && !WHOLES.contains(start.normalName())
        && start.childrenSize() > 0) {
      start = start.child(0);
    }
    if (HOLDERS.contains(start.normalName())) {
      start.prependChild(marker);
    } else {
      start.before(marker);
    }
  }

  private static void insertInText(Element marker, Element block, int offset) {
    TextPlace place = new TextPlace(block, offset);
    block.filter(place);
    if (place.node == null) {
      block.appendChild(marker);
      return;
    }
    Element ruby = place.node.parent().closest("ruby");
    if (ruby != null) {
      ruby.before(marker);
    } else if (place.index == 0) {
      place.node.before(marker);
    } else {
      place.node.splitText(place.index).before(marker);
    }
  }

  /** Finds the character of a block behind as many others; the text of blocks in it is theirs. */
  private static final class TextPlace implements NodeFilter {
    private final Element block;
    private int left;
    private TextNode node;
    private int index;

    TextPlace(Element block, int offset) {
      this.block = block;
      this.left = offset;
    }

    @Override
    public FilterResult head(Node current, int depth) {
      if (current instanceof Element element && element != block) {
        boolean isForeign = element.hasAttr("data-line") || element.is("rp, math");
        return isForeign ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
      }
      if (!(current instanceof TextNode text)) {
        return FilterResult.CONTINUE;
      }
      String words = text.getWholeText();
      for (int i = 0; i < words.length(); i++) {
        if (!Character.isWhitespace(words.charAt(i)) && left-- == 0) {
          node = text;
          index = i;
          return FilterResult.STOP;
        }
      }
      return FilterResult.CONTINUE;
    }
  }
}
