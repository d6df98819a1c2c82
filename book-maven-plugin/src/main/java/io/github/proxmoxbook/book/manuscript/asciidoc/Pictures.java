package io.github.proxmoxbook.book.manuscript.asciidoc;

import java.util.Objects;
import java.util.regex.Pattern;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.ContentNode;

/** Images, in a sentence and as figures. */
final class Pictures {
  private static final Pattern ELSEWHERE = Pattern.compile("/.*|[A-Za-z][A-Za-z0-9+.-]+:.*");
  private static final Pattern SIZE = Pattern.compile("[0-9]+%?");

  private Pictures() {}

  /** Returns the image of a node, in a link if it has one. */
  static String image(ContentNode node, String target) {
    String image =
        Html.of("img")
            .with("src", source(attribute(node, "imagesdir"), target))
            .withAny("alt", alternative(node))
            .with("class", node.isInline() ? node.getRole() : "")
            .with("width", size(node, "width"))
            .with("height", size(node, "height"))
            .empty();
    String link = InlineHtml.words(attribute(node, "link"));
    return link.isEmpty() || link.equals("none")
        ? image
        : Html.of("a").with("href", link.equals("self") ? target : link).holding(image);
  }

  /** Returns a picture in a paragraph of its own. */
  static String figure(Block block) {
    String title = block.getTitle();
    Html figure = Html.of("figure", block, "figure");
    String image = image(block, attribute(block, "target"));
    // As in Markdown, an id alone is enough for a number.
    return title == null && block.getId() == null
        ? figure.block(image)
        : figure.block(image + Html.of("figcaption").holding(title));
  }

  /** Where authors say nothing, Asciidoctor makes an alternative text of the name of the file. */
  private static String alternative(ContentNode node) {
    String alt = attribute(node, "alt");
    return alt.equals(attribute(node, "default-alt")) ? "" : InlineHtml.words(alt);
  }

  /** Returns the address of a picture, which may lie in the folder that {@code imagesdir} names. */
  static String source(String folder, String target) {
    String path = InlineHtml.words(target);
    if (folder.isEmpty() || ELSEWHERE.matcher(path).matches()) {
      return encoded(path);
    }
    return encoded(folder.endsWith("/") ? folder + path : folder + "/" + path);
  }

  /** Paths are written as they are; in a reference, some characters have a meaning. */
  private static String encoded(String path) {
    return ELSEWHERE.matcher(path).matches() && !path.startsWith("/")
        ? path
        : path.replace("%", "%25").replace(" ", "%20").replace("#", "%23").replace("?", "%3F");
  }

  static String size(ContentNode node, String name) {
    String size = attribute(node, name);
    return SIZE.matcher(size).matches() ? size : "";
  }

  private static String attribute(ContentNode node, String name) {
    return Objects.toString(node.getAttributes().get(name), "");
  }
}
