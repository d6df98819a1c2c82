package io.github.proxmoxbook.book.edition.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Takes the text of a chapter apart by its headings. */
final class SearchTexts implements NodeFilter {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** What stands within a sentence; a word goes on behind it. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd",
          "mark", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub",
          "sup", "u", "var", "wbr");

  /** The reading of ruby and the numbers of notes would stand in the middle of words. */
  private static final Set<String> NO_TEXT = Set.of("rt", "rp");

  private static final Set<String> NOTE_SIGNS = Set.of("footnote-ref", "footnote-backref");

  private final List<SearchText> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String id = "";
  private String title;

  private SearchTexts(String title) {
    this.title = title;
  }

  /** Returns what stands under each heading, in order. */
  static List<SearchText> of(Element body, String title) {
    SearchTexts made = new SearchTexts(title);
    body.filter(made);
    made.finish();
    return made.texts;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (HEADINGS.contains(element.normalName())) {
      begin(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    return isText(element) ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
  }

  private static boolean isText(Element element) {
    return !NO_TEXT.contains(element.normalName()) && !NOTE_SIGNS.contains(element.className());
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !INLINE.contains(element.normalName())) {
      text.append(' ');
    }
    return FilterResult.CONTINUE;
  }

  private void begin(Element heading) {
    finish();
    id = heading.id().isEmpty() ? id : heading.id();
    title = heading.text();
  }

  private void finish() {
    String words = text.toString().replaceAll("\\s+", " ").strip();
    text.setLength(0);
    if (!words.isEmpty() || !id.isEmpty()) {
      texts.add(new SearchText(id, title, words));
    }
  }
}
