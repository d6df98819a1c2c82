package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.formula.FormulaWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.asciidoctor.ast.ContentNode;
import org.asciidoctor.ast.PhraseNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/** What stands in a sentence, as marked HTML. */
final class InlineHtml {
  private InlineHtml() {}

  static String of(PhraseNode node) {
    return switch (node.getNodeName()) {
      case "inline_anchor" -> anchor(node);
      case "inline_break" -> text(node) + Html.of("br").empty() + "\n";
      case "inline_button" ->
          Html.of("b").with("class", Html.classes(node, "button")).holding(text(node));
      case "inline_callout" -> callout(node);
      case "inline_footnote" -> footnote(node);
      case "inline_image" -> image(node);
      case "inline_indexterm" -> indexTerm(node);
      case "inline_kbd" -> keys(node);
      case "inline_menu" -> menu(node);
      default -> quoted(node);
    };
  }

  /** Returns the words of HTML that Asciidoctor made, as text. */
  static String words(Object html) {
    if (html == null) {
      return "";
    }
    Document document = Jsoup.parseBodyFragment(html.toString());
    FormulaWords.replaceIn(document.body());
    return document.text().strip();
  }

  /** Returns a text as HTML. */
  static String escaped(String text) {
    return Entities.escape(text);
  }

  private static String text(PhraseNode node) {
    return Objects.requireNonNullElse(node.getText(), "");
  }

  private static String attribute(ContentNode node, String name) {
    return Objects.toString(node.getAttributes().get(name), "");
  }

  private static String anchor(PhraseNode node) {
    return switch (node.getType()) {
      case "ref" ->
          Html.of("a")
              .with("id", node.getId())
              .with(Html.WORDS, words(node.getReftext()))
              .holding("");
      case "bibref" -> {
        String label = node.getReftext() == null ? node.getId() : node.getReftext();
        yield Html.of("a")
                .with("id", node.getId())
                .with(Html.WORDS, "[" + words(label) + "]")
                .holding("")
            + ("[" + label + "]");
      }
      case "xref" -> CrossReference.of(node);
      default ->
          Html.of("a")
              .with("href", words(node.getTarget()))
              .with("class", node.getRole())
              .with("id", node.getId())
              .with("title", words(attribute(node, "title")))
              .holding(text(node));
    };
  }

  private static String callout(PhraseNode node) {
    return Html.of("b").with("class", "conum").holding("(" + text(node) + ")");
  }

  /** The note stands where it is called until the whole chapter is there. */
  private static String footnote(PhraseNode node) {
    Object index = node.getAttributes().get("index");
    if (index == null) {
      // It is not defined, which has been reported.
      return "";
    }
    String call =
        Html.of("sup")
            .with("class", "footnote-ref")
            .holding(Html.of("a").with("data-note", index).holding(""));
    boolean defines = !"xref".equals(node.getType());
    return defines ? call + Html.of("span").with("class", Html.NOTE).holding(text(node)) : call;
  }

  private static String image(PhraseNode node) {
    if ("icon".equals(node.getType())) {
      return "[" + words(attribute(node, "alt")) + "]";
    }
    return Pictures.image(node, node.getTarget());
  }

  private static String indexTerm(PhraseNode node) {
    boolean isVisible = "visible".equals(node.getType());
    Object all = node.getAttributes().get("terms");
    List<String> terms = new ArrayList<>();
    if (isVisible) {
      terms.add(words(node.getText()));
    } else if (all instanceof Collection<?> parts) {
      parts.forEach(part -> terms.add(words(part)));
    } else {
      terms.add(words(all));
    }
    Object seeAlso = node.getAttributes().get("see-also");
    List<String> others = new ArrayList<>();
    if (seeAlso instanceof Collection<?> parts) {
      parts.forEach(part -> others.add(words(part)));
    }
    return Html.of("span")
        .with("class", "index-term")
        .with("data-terms", String.join("\n", terms))
        .with("data-see", words(node.getAttributes().get("see")))
        .with("data-see-also", String.join("\n", others))
        .holding(isVisible ? IndexTerms.visible(text(node)) : "");
  }

  private static String keys(PhraseNode node) {
    List<String> keys = new ArrayList<>();
    if (node.getAttributes().get("keys") instanceof Collection<?> all) {
      all.forEach(key -> keys.add(Html.of("kbd").holding(key)));
    }
    return String.join("+", keys);
  }

  private static String menu(PhraseNode node) {
    List<String> way = new ArrayList<>();
    way.add(attribute(node, "menu"));
    if (node.getAttributes().get("submenus") instanceof Collection<?> submenus) {
      submenus.forEach(submenu -> way.add(submenu.toString()));
    }
    way.add(attribute(node, "menuitem"));
    way.removeIf(String::isEmpty);
    way.replaceAll(step -> Html.of("b").with("class", "menu").holding(step));
    return String.join(" &gt; ", way);
  }

  private static String quoted(PhraseNode node) {
    return QuotedText.of(node);
  }
}
