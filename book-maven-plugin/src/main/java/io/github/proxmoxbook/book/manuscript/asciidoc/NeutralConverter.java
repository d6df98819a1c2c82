package io.github.proxmoxbook.book.manuscript.asciidoc;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.ContentNode;
import org.asciidoctor.ast.DescriptionList;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.List;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.Section;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.ast.Table;
import org.asciidoctor.converter.StringConverter;
import org.jsoup.nodes.Entities;

/** Makes marked HTML of the nodes of a document; Asciidoctor calls it for one after the other. */
public final class NeutralConverter extends StringConverter {
  /**
   * Creates a converter, which Asciidoctor does for each document.
   *
   * @param backend the name under which it is registered
   * @param options the options of Asciidoctor
   */
  public NeutralConverter(String backend, Map<String, Object> options) {
    super(backend, options);
  }

  @Override
  public String convert(ContentNode node, String transform, Map<Object, Object> options) {
    if (node instanceof PhraseNode phrase) {
      return InlineHtml.of(phrase);
    }
    StructuralNode block = (StructuralNode) node;
    return Conversion.current().within(block, () -> block(block));
  }

  private static String block(StructuralNode block) {
    if (block instanceof Document document) {
      return document(document);
    } else if (block instanceof Section section) {
      return section(section);
    } else if (block instanceof List list) {
      return ListHtml.of(list);
    } else if (block instanceof DescriptionList list) {
      return ListHtml.of(list);
    } else if (block instanceof Table table) {
      return TableHtml.of(table);
    }
    return BlockHtml.of((Block) block);
  }

  private static String document(Document document) {
    boolean isNested = document.getAttribute("parent-document") != null;
    if (Conversion.current().isBook() && !isNested) {
      return document.getContent().toString();
    }
    // The title of a document without one would be that of its first section.
    String title = document.hasAttribute("doctitle") && !isNested ? document.getTitle() : null;
    String heading = title == null ? "" : Html.of("h1", document).block(title);
    return heading + (isNested ? "" : manualPage(document)) + document.getContent();
  }

  /** The first section of a manual page, of which Asciidoctor keeps names and purpose alone. */
  private static String manualPage(Document document) {
    if (!document.hasAttribute("manpurpose")
        || !(document.getAttribute("mannames") instanceof Collection<?> names)) {
      return "";
    }
    String title =
        Html.of("h2")
            .with("id", document.getAttribute("manname-id"))
            .block(document.getAttribute("manname-title", "Name"));
    String all = names.stream().map(Object::toString).collect(Collectors.joining(", "));
    String text = all + " - " + document.getAttribute("manpurpose");
    return title + Html.of("p").block(Entities.escape(text));
  }

  private static String section(Section section) {
    if (DivisionHtml.isDivision(section)) {
      return DivisionHtml.of(section);
    }
    // A chapter in a file of its own may be one section.
    String kind = Conversion.current().isBook() ? "" : DivisionHtml.kind(section);
    return Html.of(Html.heading(section.getLevel()), section)
            .with(DivisionHtml.KIND, kind)
            .block(section.getTitle())
        + section.getContent();
  }
}
