package io.github.proxmoxbook.book.manuscript.asciidoc;

import java.util.Objects;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.StructuralNode;

/** Paragraphs and the blocks around them as marked HTML. */
final class BlockHtml {
  private BlockHtml() {}

  static String of(Block block) {
    return switch (block.getNodeName()) {
      case "paragraph" -> title(block) + Html.of("p", block).block(block.getContent());
      case "listing", "literal" -> ListingHtml.of(block);
      case "image" -> Pictures.figure(block);
      case "admonition" ->
          Html.of("aside", block, "alert", attribute(block, "name")).block(content(block));
      case "quote" -> Html.of("blockquote", block).block(content(block) + source(block));
      case "verse" -> verse(block);
      case "sidebar" -> Html.of("aside", block, "sidebar").block(content(block));
      case "example" -> Html.of("div", block, "example").block(content(block));
      case "open" -> open(block);
      case "stem" -> Stem.block(block);
      case "floating_title" ->
          Html.of(Html.heading(block.getLevel()), block, "discrete").block(block.getTitle());
      case "thematic_break" -> Html.of("hr", block).empty() + "\n";
      case "audio", "video" -> MediaHtml.of(block);
      case "pass" ->
          Html.of("wbr").with(Html.AT, Html.at(block)).with("class", RawParts.BLOCK).empty()
              + Objects.toString(block.getContent(), "")
              + "\n";
      case "preamble" ->
          Conversion.current().isBook() ? DivisionHtml.preface(block) : block.getContent() + "\n";
      // The editions have pages and contents of their own.
      case "page_break", "toc" -> "";
      default -> Objects.toString(block.getContent(), "") + "\n";
    };
  }

  /** Returns the title of a block that the neutral form has no caption for. */
  static String title(StructuralNode block) {
    return block.getTitle() == null
        ? ""
        : Html.of("p")
            .with(Html.AT, Html.at(block))
            .with("class", "block-title")
            .block(Html.of("strong").holding(ownCaption(block) + block.getTitle()));
  }

  /** Returns what the author wrote before the title ({@code caption=}); examples have no number. */
  private static String ownCaption(StructuralNode block) {
    String caption = "example".equals(block.getNodeName()) ? block.getCaption() : null;
    Object label = block.getDocument().getAttribute("example-caption");
    boolean isNumber = caption != null && label != null && caption.startsWith(label + " ");
    return caption == null || isNumber ? "" : caption;
  }

  /** Returns the title and what is in a block; words alone become a paragraph. */
  private static String content(Block block) {
    String content = Objects.toString(block.getContent(), "");
    boolean isText = "simple".equals(block.getContentModel()) && !content.isEmpty();
    return "\n" + title(block) + (isText ? Html.of("p").block(content) : content);
  }

  private static String open(Block block) {
    String style = Objects.requireNonNullElse(block.getStyle(), "open");
    boolean isBare =
        block.getId() == null
            && block.getRole() == null
            && (style.equals("open") || style.equals("partintro"));
    return isBare
        ? title(block) + block.getContent()
        : Html.of("div", block, style.equals("open") ? "" : style).block(content(block));
  }

  private static String verse(Block block) {
    String lines = block.getContent().toString().replace("\n", Html.of("br").empty() + "\n");
    return Html.of("blockquote", block, "verse")
        .block("\n" + title(block) + Html.of("p").block(lines) + source(block));
  }

  /** Who is quoted, and from what. */
  private static String source(Block block) {
    String who = attribute(block, "attribution");
    String what = attribute(block, "citetitle");
    String title = what.isEmpty() ? "" : Html.of("cite").holding(what);
    if (who.isEmpty() && what.isEmpty()) {
      return "";
    }
    String both = who.isEmpty() || what.isEmpty() ? who + title : who + ", " + title;
    return Html.of("p").with("class", "attribution").block("\u2014 " + both);
  }

  private static String attribute(Block block, String name) {
    return Objects.toString(block.getAttributes().get(name), "");
  }
}
