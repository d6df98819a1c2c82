package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.ProseBlock;
import io.github.proxmoxbook.book.manuscript.ProseBlock.Kind;
import io.github.proxmoxbook.book.manuscript.ProseBlock.Quotation;
import io.github.proxmoxbook.book.manuscript.ProseSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Gathers the running text of a chapter as it is walked through. */
final class ProseGatherer {
  private static final Set<String> MASKED = Set.of("code", "kbd", "samp", "var");
  private static final Set<String> LEFT_OUT = Set.of("rp", "rt", "pre", "math");
  private static final Map<String, Kind> BLOCKS =
      Map.of(
          "p", Kind.PARAGRAPH,
          "div", Kind.PARAGRAPH,
          "aside", Kind.PARAGRAPH,
          "li", Kind.LIST_ITEM,
          "dt", Kind.LIST_ITEM,
          "dd", Kind.LIST_ITEM,
          "td", Kind.TABLE_CELL,
          "th", Kind.TABLE_CELL,
          "caption", Kind.CAPTION,
          "figcaption", Kind.CAPTION);
  private static final Map<String, ProseSpan.Kind> SPANS =
      Map.of(
          "a", ProseSpan.Kind.LINK,
          "cite", ProseSpan.Kind.CITATION,
          "q", ProseSpan.Kind.QUOTATION);

  private final SourceCursor cursor;
  private final List<ProseBlock> all = new ArrayList<>();
  private final Deque<ProseText> open = new ArrayDeque<>();
  private final Deque<Quotation> quotations = new ArrayDeque<>();
  private final Map<Element, Integer> starts = new HashMap<>();

  ProseGatherer(SourceCursor cursor) {
    this.cursor = cursor;
  }

  List<ProseBlock> all() {
    return List.copyOf(all);
  }

  /** Begins an element; returns whether its content is prose. */
  boolean enter(Element element) {
    String name = element.normalName();
    if (name.equals("blockquote")) {
      boolean isSourced = element.selectFirst("> p.attribution, cite") != null;
      quotations.push(isSourced ? Quotation.SOURCED : Quotation.UNSOURCED);
    }
    if (isBlock(element)) {
      if (!open.isEmpty() && !element.hasClass(Html.NOTE)) {
        // What an item says before the list below it comes before that.
        ProseText around = open.pop();
        add(around);
        open.push(around.anew());
      }
      open.push(new ProseText(kind(element), level(name), cursor));
    } else if (name.equals("br") && !open.isEmpty()) {
      open.peek().lineBreak();
    } else if (name.equals("img") && !open.isEmpty()) {
      open.peek().mask("");
    } else if (name.equals("math") && !open.isEmpty()) {
      open.peek().mask(element.attr("alttext"));
    } else if (MASKED.contains(name) && !open.isEmpty()) {
      open.peek().mask(element.wholeText());
    }
    if (SPANS.containsKey(name) && !open.isEmpty()) {
      starts.put(element, open.peek().length());
    }
    boolean isAddress = name.equals("a") && isAddress(element);
    if (isAddress && !open.isEmpty()) {
      open.peek().mask(element.wholeText());
    }
    return !isAddress && !MASKED.contains(name) && !LEFT_OUT.contains(name);
  }

  void text(String words) {
    if (!open.isEmpty()) {
      open.peek().append(words);
    }
  }

  void leave(Element element) {
    Integer start = starts.remove(element);
    if (start != null) {
      if (element.hasAttr("href") && element.childNodeSize() == 0) {
        open.peek().mask("");
      }
      String target = element.attr("href");
      open.peek().span(SPANS.get(element.normalName()), start, target);
    }
    if (isBlock(element)) {
      add(open.pop());
    }
    if (element.normalName().equals("blockquote")) {
      quotations.pop();
    }
  }

  private void add(ProseText text) {
    ProseBlock block = text.build(quotations.isEmpty() ? Quotation.NONE : quotations.peek());
    if (!block.text().isBlank()) {
      all.add(block);
    }
  }

  /** A link that shows its own address. */
  private static boolean isAddress(Element link) {
    return link.hasClass("bare") || link.attr("href").equals("mailto:" + link.text());
  }

  private static boolean isBlock(Element element) {
    String name = element.normalName();
    return BLOCKS.containsKey(name) || level(name) > 0 || element.hasClass(Html.NOTE);
  }

  private static Kind kind(Element element) {
    String name = element.normalName();
    if (level(name) > 0) {
      return Kind.HEADING;
    }
    boolean isInItem = element.parent() != null && element.parent().is("li, dd");
    if (name.equals("p") && element.hasClass("block-title")) {
      return Kind.CAPTION;
    }
    return name.equals("p") && isInItem
        ? Kind.LIST_ITEM
        : BLOCKS.getOrDefault(name, Kind.PARAGRAPH);
  }

  private static int level(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))
        ? name.charAt(1) - '0'
        : 0;
  }
}
