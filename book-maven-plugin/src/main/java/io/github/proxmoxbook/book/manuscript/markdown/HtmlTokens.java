package io.github.proxmoxbook.book.manuscript.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Splits raw HTML into its pieces, in one pass. Whole-document parsers balance tags and so lose
 * what stands in one literal of Markdown alone, such as the end of an element.
 */
final class HtmlTokens {
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([^\\s\"'<>/=]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'<>]+)))?");

  /** Elements whose content is no markup. */
  private static final Set<String> RAW_TEXT =
      Set.of("iframe", "noembed", "noframes", "plaintext", "script", "style", "textarea", "title");

  private final String html;
  private final List<HtmlToken> tokens = new ArrayList<>();

  private HtmlTokens(String html) {
    this.html = html;
  }

  /** Returns the pieces in order. */
  static List<HtmlToken> of(String html) {
    HtmlTokens reader = new HtmlTokens(html);
    int position = 0;
    while (position < html.length()) {
      int open = html.indexOf('<', position);
      reader.text(position, open < 0 ? html.length() : open);
      position = open < 0 ? html.length() : reader.markup(open);
    }
    return reader.tokens;
  }

  private void text(int start, int end) {
    if (start < end) {
      tokens.add(new HtmlToken.Text(start, html.substring(start, end)));
    }
  }

  /** Reads what begins with {@code <} and returns where it ends. */
  private int markup(int open) {
    if (html.startsWith("<!--", open)) {
      return comment(open);
    }
    if (html.startsWith("<![CDATA[", open)) {
      return other(open, "]]>", "a CDATA section");
    }
    if (html.startsWith("<?", open)) {
      return other(open, "?>", "a processing instruction");
    }
    if (html.startsWith("<!", open)) {
      return other(open, ">", "a declaration");
    }
    int name = html.startsWith("</", open) ? open + 2 : open + 1;
    if (name < html.length() && isLetter(html.charAt(name))) {
      return tag(open, name);
    }
    tokens.add(new HtmlToken.Text(open, "&lt;"));
    return open + 1;
  }

  private int comment(int open) {
    for (String empty : List.of("<!-->", "<!--->")) {
      if (html.startsWith(empty, open)) {
        tokens.add(new HtmlToken.Comment(open));
        return open + empty.length();
      }
    }
    int end = html.indexOf("-->", open + 4);
    tokens.add(
        end < 0
            ? new HtmlToken.Other(open, "a comment that is not closed before the block ends")
            : new HtmlToken.Comment(open));
    return end < 0 ? html.length() : end + 3;
  }

  private int other(int open, String close, String what) {
    tokens.add(new HtmlToken.Other(open, what));
    int end = html.indexOf(close, open + 2);
    return end < 0 ? html.length() : end + close.length();
  }

  private int tag(int open, int nameStart) {
    int nameEnd = nameStart;
    while (nameEnd < html.length() && !isNameEnd(html.charAt(nameEnd))) {
      nameEnd++;
    }
    int end = tagEnd(nameEnd);
    if (end < 0) {
      tokens.add(new HtmlToken.Other(open, "a tag that is not closed before the block ends"));
      return html.length();
    }
    String name = html.substring(nameStart, nameEnd);
    boolean isEnd = nameStart == open + 2;
    tokens.add(new HtmlToken.Tag(open, name, isEnd, attributes(html.substring(nameEnd, end))));
    return !isEnd && RAW_TEXT.contains(name.toLowerCase(Locale.ROOT))
        ? endTag(name, end + 1)
        : end + 1;
  }

  /** Returns where the tag's {@code >} is, outside of quoted values; negative if nowhere. */
  private int tagEnd(int start) {
    char quote = 0;
    char before = 0;
    for (int i = start; i < html.length(); i++) {
      char c = html.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i;
      } else if (before == '=' && (c == '"' || c == '\'')) {
        quote = c;
      }
      before = Character.isWhitespace(c) ? before : c;
    }
    return -1;
  }

  private int endTag(String name, int start) {
    String close = "</" + name;
    for (int i = html.indexOf("</", start); i >= 0; i = html.indexOf("</", i + 1)) {
      if (html.regionMatches(true, i, close, 0, close.length())) {
        return i;
      }
    }
    return html.length();
  }

  private static Map<String, String> attributes(String source) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher matcher = ATTRIBUTE.matcher(source);
    while (matcher.find()) {
      String value = "";
      for (int group = 2; group <= 4; group++) {
        value = matcher.group(group) == null ? value : matcher.group(group);
      }
      attributes.putIfAbsent(
          matcher.group(1).toLowerCase(Locale.ROOT), Parser.unescapeEntities(value, true));
    }
    return attributes;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isNameEnd(char c) {
    return Character.isWhitespace(c) || c == '/' || c == '>';
  }
}
