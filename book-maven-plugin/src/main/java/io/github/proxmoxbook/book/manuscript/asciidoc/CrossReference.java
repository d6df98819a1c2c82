package io.github.proxmoxbook.book.manuscript.asciidoc;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.asciidoctor.ast.ContentNode;
import org.asciidoctor.ast.PhraseNode;

/**
 * References to other places: {@code <<id>>} and {@code xref:file.adoc#id[text]}. One without words
 * gets those of a {@code reftext} in its own chapter, or none, so that the editions fill them in.
 */
final class CrossReference {
  /** How a chapter may be named where Asciidoctor writes {@code .adoc} at the end. */
  private static final List<String> NAMES = List.of("", ".adoc", ".asciidoc", ".asc");

  private CrossReference() {}

  static String of(PhraseNode node) {
    Object path = node.getAttributes().get("path");
    Object fragment = node.getAttributes().get("fragment");
    String file = path == null ? "" : file(path.toString());
    String id = fragment == null ? "" : fragment.toString();
    String text = Objects.requireNonNullElse(node.getText(), "");
    return Html.of("a")
        .with("href", href(file, id))
        .with("class", node.getRole())
        .with(Html.FIND, file.isEmpty() ? id : file.replaceFirst("\\.[^.]+$", ""))
        .holding(text.isEmpty() && file.isEmpty() ? reftext(node, id) : text);
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

  /** The words that the author gave the place itself, as {@code [[id,words]]} does. */
  private static String reftext(PhraseNode node, String id) {
    Object target = node.getDocument().getCatalog().getRefs().get(id);
    if (!(target instanceof ContentNode place)) {
      return "";
    }
    if (place instanceof PhraseNode phrase && "bibref".equals(phrase.getType())) {
      return phrase.getReftext() == null ? "[" + id + "]" : phrase.getReftext();
    }
    return place.hasAttribute("reftext") ? place.getReftext() : "";
  }
}
