package io.github.proxmoxbook.book.manuscript.markdown;

import io.github.proxmoxbook.book.manuscript.ProseBlock;
import io.github.proxmoxbook.book.manuscript.ProseSpan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.SourceSpan;
import org.jsoup.parser.Parser;

/** What tags of raw HTML mean for the prose around and inside of them. */
final class ProseHtml {
  private static final Set<String> MASKED = Set.of("code", "kbd", "pre", "samp", "var");
  private static final Set<String> LEFT_OUT = Set.of("rp", "rt");
  private static final Map<String, ProseSpan.Kind> SPANS =
      Map.of(
          "a", ProseSpan.Kind.LINK,
          "cite", ProseSpan.Kind.CITATION,
          "q", ProseSpan.Kind.QUOTATION);
  private static final Map<String, ProseBlock.Kind> BLOCKS =
      Map.ofEntries(
          Map.entry("aside", ProseBlock.Kind.PARAGRAPH),
          Map.entry("blockquote", ProseBlock.Kind.PARAGRAPH),
          Map.entry("caption", ProseBlock.Kind.CAPTION),
          Map.entry("dd", ProseBlock.Kind.LIST_ITEM),
          Map.entry("details", ProseBlock.Kind.PARAGRAPH),
          Map.entry("div", ProseBlock.Kind.PARAGRAPH),
          Map.entry("dl", ProseBlock.Kind.LIST_ITEM),
          Map.entry("dt", ProseBlock.Kind.LIST_ITEM),
          Map.entry("figcaption", ProseBlock.Kind.CAPTION),
          Map.entry("figure", ProseBlock.Kind.PARAGRAPH),
          Map.entry("hr", ProseBlock.Kind.PARAGRAPH),
          Map.entry("li", ProseBlock.Kind.LIST_ITEM),
          Map.entry("ol", ProseBlock.Kind.LIST_ITEM),
          Map.entry("p", ProseBlock.Kind.PARAGRAPH),
          Map.entry("section", ProseBlock.Kind.PARAGRAPH),
          Map.entry("summary", ProseBlock.Kind.PARAGRAPH),
          Map.entry("table", ProseBlock.Kind.TABLE_CELL),
          Map.entry("td", ProseBlock.Kind.TABLE_CELL),
          Map.entry("th", ProseBlock.Kind.TABLE_CELL),
          Map.entry("tr", ProseBlock.Kind.TABLE_CELL),
          Map.entry("ul", ProseBlock.Kind.LIST_ITEM));

  private final ProseBlocks blocks;
  private final Deque<Begun> begun = new ArrayDeque<>();
  private int counted;
  private int line;
  private int lineStart;
  private int masked;
  private int leftOut;
  private ProseBlock.Kind kind = ProseBlock.Kind.PARAGRAPH;

  ProseHtml(ProseBlocks blocks) {
    this.blocks = blocks;
  }

  /** Whether the text here is code. */
  boolean isMasked() {
    return masked > 0;
  }

  /** Whether the text here is the reading of ruby. */
  boolean isLeftOut() {
    return leftOut > 0;
  }

  /** Reads a tag in a sentence. */
  void inline(String literal) {
    for (HtmlToken token : HtmlTokens.of(literal)) {
      if (token instanceof HtmlToken.Tag tag) {
        tag(tag);
      }
    }
  }

  /** Reads a block of HTML; each of its lines has its place. */
  void block(String literal, List<SourceSpan> places) {
    counted = 0;
    line = 0;
    lineStart = 0;
    for (HtmlToken token : HtmlTokens.of(literal)) {
      if (token instanceof HtmlToken.Tag tag) {
        ProseBlock.Kind inside = BLOCKS.get(tag.name().toLowerCase(Locale.ROOT));
        if (inside != null) {
          closeBlock();
          kind = tag.isEnd() ? ProseBlock.Kind.PARAGRAPH : inside;
        }
        quote(tag);
        tag(tag);
      } else if (token instanceof HtmlToken.Text text) {
        text(literal, text, places);
      }
    }
    closeBlock();
  }

  /** Ends what a block leaves open, so that a forgotten end tag spoils one block only. */
  void endBlock() {
    while (!begun.isEmpty()) {
      end(begun.peek().name);
    }
    masked = 0;
    leftOut = 0;
  }

  private void text(String literal, HtmlToken.Text token, List<SourceSpan> places) {
    while (counted < token.offset()) {
      if (literal.charAt(counted) == '\n') {
        line++;
        lineStart = counted + 1;
      }
      counted++;
    }
    int row = line;
    int column = token.offset() - lineStart;
    for (String part : token.html().split("\n", -1)) {
      if (!part.isBlank() && row < places.size()) {
        boolean goesOn = blocks.isOpen();
        ProseText text = goesOn ? blocks.current() : blocks.open(kind, 0);
        if (goesOn && column == 0) {
          text.append(' ', 1);
        }
        text.moveTo(places.get(row).getLineIndex() + 1, places.get(row).getColumnIndex() + column);
        append(text, Parser.unescapeEntities(part, false));
      }
      row++;
      column = 0;
    }
  }

  private void append(ProseText text, String words) {
    if (isMasked()) {
      text.append(ProseBlock.MASK, words.length());
    } else if (!isLeftOut()) {
      text.append(words);
    }
  }

  private void closeBlock() {
    if (blocks.isOpen()) {
      blocks.close();
    }
  }

  private void quote(HtmlToken.Tag tag) {
    if (tag.name().equalsIgnoreCase("blockquote")) {
      if (tag.isEnd()) {
        blocks.leaveQuotation();
      } else {
        // What follows it is not known yet; somebody who writes the tag means a real quotation.
        blocks.enterQuotation(true);
      }
    }
  }

  private void tag(HtmlToken.Tag tag) {
    String name = tag.name().toLowerCase(Locale.ROOT);
    if (name.equals("br") && blocks.isOpen()) {
      blocks.current().append('\n', 1);
    } else if (!SPANS.containsKey(name) && !MASKED.contains(name) && !LEFT_OUT.contains(name)) {
      return;
    } else if (tag.isEnd()) {
      end(name);
    } else {
      masked += MASKED.contains(name) ? 1 : 0;
      leftOut += LEFT_OUT.contains(name) ? 1 : 0;
      int start = blocks.isOpen() ? blocks.current().length() : 0;
      begun.push(new Begun(name, start, tag.attributes().getOrDefault("href", "")));
    }
  }

  private void end(String name) {
    if (begun.stream().noneMatch(b -> b.name.equals(name))) {
      return;
    }
    Begun last = begun.pop();
    while (!last.name.equals(name)) {
      finish(last);
      last = begun.pop();
    }
    finish(last);
  }

  private void finish(Begun element) {
    masked -= MASKED.contains(element.name) ? 1 : 0;
    leftOut -= LEFT_OUT.contains(element.name) ? 1 : 0;
    ProseSpan.Kind span = SPANS.get(element.name);
    if (span != null && blocks.isOpen()) {
      blocks.current().span(span, element.start, element.target);
    }
  }

  private record Begun(String name, int start, String target) {}
}
