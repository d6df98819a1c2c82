package io.github.proxmoxbook.book.manuscript.asciidoc;

import java.util.Objects;
import org.asciidoctor.ast.PhraseNode;

/** Text in marks of emphasis, of code, of quotation and the like. */
final class QuotedText {
  private QuotedText() {}

  static String of(PhraseNode node) {
    String text = Objects.requireNonNullElse(node.getText(), "");
    return switch (node.getType()) {
      case "emphasis" -> element(node, "em", text);
      case "strong" -> element(node, "strong", text);
      case "monospaced" -> element(node, "code", text);
      case "superscript" -> element(node, "sup", text);
      case "subscript" -> element(node, "sub", text);
      case "mark" -> element(node, "mark", text);
      case "double" -> withId(node, "\u201C" + text + "\u201D");
      case "single" -> withId(node, "\u2018" + text + "\u2019");
      case "asciimath", "latexmath" -> Stem.inline(node, text);
      default -> unquoted(node, text);
    };
  }

  private static String element(PhraseNode node, String name, String text) {
    return Html.of(name).with("class", Html.classes(node)).with("id", node.getId()).holding(text);
  }

  private static String withId(PhraseNode node, String text) {
    return node.getId() == null && node.getRole() == null ? text : element(node, "span", text);
  }

  /** The roles that Asciidoctor gives a meaning have elements of their own. */
  private static String unquoted(PhraseNode node, String text) {
    String role = Objects.requireNonNullElse(node.getRole(), "");
    return switch (role) {
      case "line-through" -> Html.of("del").with("id", node.getId()).holding(text);
      case "underline" -> Html.of("u").with("id", node.getId()).holding(text);
      case "sesame" -> Html.of("em").with("class", "sesame").holding(text);
      default -> withId(node, text);
    };
  }
}
