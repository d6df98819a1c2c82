package io.github.proxmoxbook.book.manuscript.markdown;

import io.github.proxmoxbook.book.manuscript.KeptHtml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Entities;

/**
 * Raw HTML reduced to what the editions carry over. It is cleaned before it joins what this package
 * renders, so that nothing in it can pass for a figure, an alert or a footnote of ours.
 *
 * @param html the cleaned source
 * @param tags the start tags in it, with what is left of their attributes
 */
record RawHtml(String html, List<HtmlToken.Tag> tags) {
  /** Elements that carry the line that they begin in, as those have that Markdown makes. */
  private static final Set<String> BLOCKS =
      Set.of(
          "aside",
          "blockquote",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figure",
          "hr",
          "li",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tr",
          "ul");

  /** Learns what is not kept. */
  interface Refusals {
    /**
     * Called for each thing that is left out.
     *
     * @param offset where its tag begins in the source
     * @param what what is wrong
     * @param hint what to do next
     */
    void refused(int offset, String what, String hint);
  }

  /**
   * Cleans the source of a node. Comments are left out without a word.
   *
   * @param source the source
   * @param line the line that it begins in, if its elements shall carry their lines
   * @param refusals learns what is not kept
   */
  static RawHtml clean(String source, OptionalInt line, Refusals refusals) {
    StringBuilder html = new StringBuilder();
    List<HtmlToken.Tag> tags = new ArrayList<>();
    Lines lines = new Lines(source, line.orElse(1));
    for (HtmlToken token : HtmlTokens.of(source)) {
      if (token instanceof HtmlToken.Text text) {
        html.append(text.html());
      } else if (token instanceof HtmlToken.Tag tag) {
        int number = lines.of(tag.offset());
        boolean isPlaced = line.isPresent() && BLOCKS.contains(tag.name().toLowerCase(Locale.ROOT));
        cleanTag(tag, isPlaced ? " data-line=\"" + number + '"' : "", html, tags, refusals);
      } else if (token instanceof HtmlToken.Other other) {
        refusals.refused(
            other.offset(),
            other.what() + " is in no edition",
            other.what().startsWith("a comment")
                ? "close it with -->: everything behind it is left out"
                : "write it in Markdown, or put it in a code span if it is meant as text");
      }
    }
    return new RawHtml(html.toString(), List.copyOf(tags));
  }

  /** Counts the lines of a source once, however many tags it has. */
  private static final class Lines {
    private final String source;
    private int at;
    private int line;

    Lines(String source, int first) {
      this.source = source;
      this.line = first;
    }

    /** Returns the line of an offset; it is asked for in the order of the source. */
    int of(int offset) {
      for (; at < offset; at++) {
        line += source.charAt(at) == '\n' ? 1 : 0;
      }
      return line;
    }
  }

  private static void cleanTag(
      HtmlToken.Tag tag,
      String place,
      StringBuilder html,
      List<HtmlToken.Tag> tags,
      Refusals refusals) {
    String name = tag.name().toLowerCase(Locale.ROOT);
    if (!KeptHtml.element(name)) {
      if (!tag.isEnd()) {
        refusals.refused(
            tag.offset(),
            "the HTML element <" + tag.name() + "> is in no edition",
            "write it in Markdown, or put it in a code span if it is meant as text");
      }
    } else if (tag.isEnd()) {
      html.append("</").append(name).append('>');
    } else {
      Map<String, String> attributes = attributes(tag, name, refusals);
      html.append('<').append(name);
      attributes.forEach(
          (key, value) ->
              html.append(' ').append(key).append("=\"").append(escape(value)).append('"'));
      html.append(place).append('>');
      tags.add(new HtmlToken.Tag(tag.offset(), name, false, attributes));
    }
  }

  private static Map<String, String> attributes(
      HtmlToken.Tag tag, String element, Refusals refusals) {
    Map<String, String> kept = new LinkedHashMap<>();
    tag.attributes()
        .forEach(
            (name, value) -> {
              String key = isOldId(tag, element, name) ? "id" : name;
              if (!KeptHtml.attribute(element, key, value)) {
                refusals.refused(
                    tag.offset(),
                    "the attribute "
                        + name
                        + "=\""
                        + value
                        + "\" of <"
                        + element
                        + "> is in no"
                        + " edition",
                    "leave it out");
              } else if (key.equals("class")) {
                putClasses(tag, value, kept, refusals);
              } else {
                kept.put(key, value);
              }
            });
    return kept;
  }

  /** HTML 4 named places {@code <a name>}; XHTML has only ids. */
  private static boolean isOldId(HtmlToken.Tag tag, String element, String attribute) {
    String id = tag.attributes().get("id");
    return attribute.equals("name")
        && element.equals("a")
        && (id == null || id.equals(tag.attributes().get("name")));
  }

  private static void putClasses(
      HtmlToken.Tag tag, String value, Map<String, String> kept, Refusals refusals) {
    List<String> free = new ArrayList<>();
    for (String name : value.strip().split("\\s+")) {
      if (KeptHtml.cssClass(name.toLowerCase(Locale.ROOT))) {
        free.add(name);
      } else {
        refusals.refused(
            tag.offset(),
            "the class " + name + " is kept for what Markdown makes",
            "write it in Markdown, or choose another class");
      }
    }
    String classes = String.join(" ", free);
    if (!classes.isEmpty()) {
      kept.put("class", classes);
    }
  }

  private static String escape(String value) {
    return Entities.escape(value).replace("\"", "&quot;");
  }
}
