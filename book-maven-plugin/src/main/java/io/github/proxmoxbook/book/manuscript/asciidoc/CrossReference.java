package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.ReferenceStyle;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.asciidoctor.ast.PhraseNode;
import org.jsoup.nodes.Element;

/**
 * References to other places: {@code <<id>>} and {@code xref:file.adoc#id[text]}. The editions fill
 * in the words of one without, in the style that {@code xrefstyle} asks for.
 */
final class CrossReference {
  /** How a chapter may be named where Asciidoctor writes {@code .adoc} at the end. */
  private static final List<String> NAMES = List.of("", ".adoc", ".asciidoc", ".asc");

  /** The number of the included file to whose first heading a reference leads. */
  private static final String OF_FILE = "data-of-file";

  private CrossReference() {}

  /** Lets references to included files lead to their headings, now that these are known. */
  static void resolve(Element body) {
    Map<Integer, String> ids = new HashMap<>();
    for (Element heading : body.select("h1[id], h2[id], h3[id], h4[id], h5[id], h6[id]")) {
      if (Marks.isPlaced(heading)) {
        ids.putIfAbsent(Marks.file(heading), heading.id());
      }
    }
    for (Element link : body.select("a[" + OF_FILE + "]")) {
      String id = ids.get(Integer.valueOf(link.attr(OF_FILE)));
      link.removeAttr(OF_FILE);
      if (id != null) {
        link.attr("href", "#" + id);
      }
    }
  }

  /**
   * Returns the number of an included file. Its path counts from the document, as for Asciidoctor,
   * or from the file in which the reference stands, as for those who read that alone.
   */
  private static Optional<Integer> included(String file) {
    Conversion conversion = Conversion.current();
    Sources sources = conversion.sources();
    try {
      return sources
          .number(conversion.source().resolveSibling(file))
          .or(() -> sources.number(sources.path(conversion.place()).resolveSibling(file)));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  static String of(PhraseNode node) {
    Object path = node.getAttributes().get("path");
    Object fragment = node.getAttributes().get("fragment");
    String file = path == null ? "" : file(path.toString());
    String id = fragment == null ? "" : fragment.toString();
    String text = Objects.requireNonNullElse(node.getText(), "");
    Optional<Integer> included = file.isEmpty() ? Optional.empty() : included(file);
    return Html.of("a")
        .with("href", href(included.isPresent() ? "" : file, id))
        .with(OF_FILE, included.filter(number -> id.isEmpty()).orElse(null))
        .with("class", node.getRole())
        .with(Html.FIND, file.isEmpty() ? id : file.replaceFirst("\\.[^.]+$", ""))
        .with(ReferenceStyle.ATTRIBUTE, text.isEmpty() ? style(node) : "")
        .holding(text);
  }

  /** What the macro asks for, or else the document, as it is here. */
  private static String style(PhraseNode node) {
    Object own = node.getAttributes().get("xrefstyle");
    Object style = own == null ? node.getDocument().getAttribute("xrefstyle") : own;
    return style == null ? "" : ReferenceStyle.of(style.toString()).word();
  }

  private static String href(String file, String id) {
    if (file.isEmpty() && id.isEmpty()) {
      // <<#>>: the chapter itself.
      return Conversion.current().source().getFileName().toString();
    }
    return file.replace("%", "%25").replace(" ", "%20") + (id.isEmpty() ? "" : "#" + id);
  }

  /** Finds the file that is meant: Asciidoctor adds {@code .adoc} to all in the short form. */
  private static String file(String path) {
    if (!path.endsWith(".adoc")) {
      return path;
    }
    String stem = path.substring(0, path.length() - ".adoc".length());
    Path folder = Conversion.current().source().getParent();
    // The file itself comes first, so that nothing else is ever taken for it.
    if (isFile(folder, path)) {
      return path;
    }
    return NAMES.stream()
        .map(name -> stem + name)
        .filter(name -> isFile(folder, name))
        .findFirst()
        .orElse(path);
  }

  private static boolean isFile(Path folder, String path) {
    try {
      return Conversion.current().files().isFile(folder.resolve(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
