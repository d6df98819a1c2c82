package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.RubyText;
import io.github.proxmoxbook.book.manuscript.SpacelessScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What the text of both formats has in common and Asciidoctor does not know: ruby, and line breaks
 * of the source that are nothing between Japanese characters.
 */
final class TextMarks {
  private static final Set<String> CODE = Set.of("code", "kbd", "samp", "var");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
          "samp", "small", "span", "strong", "sub", "sup", "u", "var", "ruby", "rt", "rp");
  private static final Pattern RUBY = Pattern.compile("\\{([^{}]{1,200})\\}");

  /** Asciidoctor puts thin spaces around a dash, and a place to break behind it. */
  private static final Pattern DASH =
      Pattern.compile("\u2009\u2014\u2009|(?<=[\u2014\u2026])\u200B");

  /** What stands beside the first and the last character of a sentence. */
  private static final int EDGE = -1;

  /** The pieces of one sentence; a piece without a node stands for what is no text. */
  private final List<TextNode> sentence = new ArrayList<>();

  private TextMarks() {}

  static void apply(Element body) {
    TextMarks marks = new TextMarks();
    marks.visit(body);
    marks.end();
    for (Element element : List.copyOf(body.getAllElements())) {
      if (!isCode(element) && element.closest("math") == null) {
        element.textNodes().forEach(TextMarks::makeRuby);
      }
    }
  }

  private static boolean isCode(Element element) {
    return element.normalName().equals("pre")
        || CODE.contains(element.normalName())
        || element.parents().stream().anyMatch(p -> CODE.contains(p.normalName()))
        || element.closest("pre") != null;
  }

  private void visit(Element element) {
    for (Node node : List.copyOf(element.childNodes())) {
      if (node instanceof TextNode text) {
        String words = text.getWholeText();
        if (!CODE.contains(element.normalName())) {
          words = DASH.matcher(words).replaceAll(m -> m.group().length() > 1 ? " \u2014 " : "");
          text.text(words);
        }
        sentence.add(text);
      } else if (node instanceof Element child) {
        enter(child);
      }
    }
  }

  private void enter(Element child) {
    boolean isInline = INLINE.contains(child.normalName());
    boolean isNote = child.hasClass(Html.NOTE);
    if (isNote) {
      TextMarks note = new TextMarks();
      note.visit(child);
      note.end();
    } else if (isInline) {
      visit(child);
    } else if (child.normalName().equals("img") || child.normalName().equals("math")) {
      // A picture or a formula is a neighbour like a Latin letter.
      sentence.add(null);
    } else {
      end();
      if (!child.normalName().equals("pre")) {
        visit(child);
      }
      end();
    }
  }

  /** Closes up the line breaks of a sentence. */
  private void end() {
    boolean isBlank = sentence.stream().allMatch(node -> node != null && node.isBlank());
    for (int i = 0; i < sentence.size() && !isBlank; i++) {
      TextNode node = sentence.get(i);
      if (node != null && node.getWholeText().indexOf('\n') >= 0) {
        closeUp(node, i);
      }
    }
    sentence.clear();
  }

  private void closeUp(TextNode node, int index) {
    String text = node.getWholeText();
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n' || !isNothing(before(kept, index), after(text, i + 1, index))) {
        kept.append(c);
      }
    }
    node.text(kept.toString());
  }

  private static boolean isNothing(int before, int after) {
    return before == EDGE
        || after == EDGE
        || SpacelessScript.contains(before) && SpacelessScript.contains(after);
  }

  private int before(StringBuilder kept, int index) {
    if (!kept.isEmpty()) {
      return kept.codePointBefore(kept.length());
    }
    for (int i = index - 1; i >= 0; i--) {
      if (sentence.get(i) == null) {
        return 'x';
      }
      String text = sentence.get(i).getWholeText();
      if (!text.isEmpty()) {
        return text.codePointBefore(text.length());
      }
    }
    return EDGE;
  }

  private int after(String text, int from, int index) {
    int i = from;
    String here = text;
    for (int next = index + 1; ; next++) {
      while (i < here.length() && here.charAt(i) == '\n') {
        i++;
      }
      if (i < here.length()) {
        return here.codePointAt(i);
      }
      if (next >= sentence.size()) {
        return EDGE;
      }
      if (sentence.get(next) == null) {
        return 'x';
      }
      here = sentence.get(next).getWholeText();
      i = 0;
    }
  }

  private static void makeRuby(TextNode node) {
    String text = node.getWholeText();
    Matcher braces = RUBY.matcher(text);
    int done = 0;
    boolean found = false;
    while (braces.find()) {
      Optional<RubyText> ruby = RubyText.parse(braces.group(1));
      if (ruby.isPresent()) {
        node.before(new TextNode(text.substring(done, braces.start())));
        ruby.get().pairs().forEach(pair -> node.before(element(pair)));
        done = braces.end();
        found = true;
      }
    }
    if (found) {
      node.text(text.substring(done));
    }
  }

  private static Element element(RubyText.Pair pair) {
    Element ruby = new Element("ruby").attr(Html.AT, "").appendText(pair.base());
    ruby.appendElement("rp").attr(Html.AT, "").text("(");
    ruby.appendElement("rt").attr(Html.AT, "").text(pair.reading());
    ruby.appendElement("rp").attr(Html.AT, "").text(")");
    return ruby;
  }
}
