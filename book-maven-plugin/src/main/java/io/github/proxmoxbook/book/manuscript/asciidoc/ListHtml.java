package io.github.proxmoxbook.book.manuscript.asciidoc;

import java.util.Map;
import java.util.Objects;
import org.asciidoctor.ast.DescriptionList;
import org.asciidoctor.ast.DescriptionListEntry;
import org.asciidoctor.ast.List;
import org.asciidoctor.ast.ListItem;
import org.asciidoctor.ast.StructuralNode;

/** Lists as marked HTML. */
final class ListHtml {
  private static final Map<String, String> STYLES =
      Map.of(
          "loweralpha", "list-style-type: lower-alpha",
          "upperalpha", "list-style-type: upper-alpha",
          "lowerroman", "list-style-type: lower-roman",
          "upperroman", "list-style-type: upper-roman",
          "lowergreek", "list-style-type: lower-greek",
          "decimal", "list-style-type: decimal-leading-zero");

  private static final Map<String, String> MARKS =
      Map.of(
          "square", "list-style-type: square",
          "circle", "list-style-type: circle",
          "disc", "list-style-type: disc",
          "none", "list-style-type: none",
          "no-bullet", "list-style-type: none",
          "unstyled", "list-style-type: none");

  private ListHtml() {}

  static String of(List list) {
    StringBuilder items = new StringBuilder("\n");
    int number = list.isOption("reversed") ? first(list) : 0;
    for (StructuralNode item : list.getItems()) {
      items.append(item((ListItem) item, number == 0 ? "" : Integer.toString(number--)));
    }
    return BlockHtml.title(list) + start(list).block(items);
  }

  private static Html start(List list) {
    return switch (list.getNodeName()) {
      case "ulist" -> {
        String style = "bibliography".equals(list.getStyle()) ? "bibliography" : "";
        yield Html.of("ul", list, style)
            .with("style", MARKS.get(Objects.toString(list.getStyle(), "")));
      }
      case "colist" -> Html.of("ol", list, "callouts");
      default ->
          Html.of("ol", list)
              .with("start", list.getAttributes().get("start"))
              .with("style", STYLES.get(list.getStyle()))
              .with("reversed", list.isOption("reversed") ? "reversed" : "");
    };
  }

  /** Where a list that counts down begins; the typesetter of the PDF counts upwards only. */
  private static int first(List list) {
    String start = Objects.toString(list.getAttributes().get("start"), "");
    return start.matches("\\d{1,6}") ? Integer.parseInt(start) : list.getItems().size();
  }

  private static String item(ListItem item, String number) {
    return Conversion.current()
        .within(
            item, () -> Html.of("li", item).with("value", number).block(box(item) + content(item)));
  }

  private static String box(ListItem item) {
    if (!item.hasAttribute("checkbox", false)) {
      return "";
    }
    String state = item.hasAttribute("checked", false) ? "task-box done" : "task-box";
    return Html.of("span").with("class", state).holding("") + " ";
  }

  /** A text alone, or with a list below it, is no paragraph. */
  private static String content(ListItem item) {
    String text = item.hasText() ? item.getText() : "";
    boolean isPlain =
        item.getBlocks().stream()
            .allMatch(block -> block instanceof List || block instanceof DescriptionList);
    if (isPlain) {
      return item.getBlocks().isEmpty() ? text : text + "\n" + item.getContent();
    }
    String paragraph = text.isEmpty() ? "" : Html.of("p").block(text);
    return "\n" + paragraph + item.getContent();
  }

  static String of(DescriptionList list) {
    StringBuilder items = new StringBuilder("\n");
    for (DescriptionListEntry entry : list.getItems()) {
      for (ListItem term : entry.getTerms()) {
        items.append(
            Conversion.current().within(term, () -> Html.of("dt", term).block(term.getText())));
      }
      ListItem description = entry.getDescription();
      if (description == null) {
        // HTML has no term without one: https://html.spec.whatwg.org/#the-dl-element
        items.append(Html.of("dd").block(""));
      } else {
        items.append(
            Conversion.current()
                .within(description, () -> Html.of("dd", description).block(content(description))));
      }
    }
    return BlockHtml.title(list)
        + Html.of("dl", list, Objects.toString(list.getStyle(), "")).block(items);
  }
}
