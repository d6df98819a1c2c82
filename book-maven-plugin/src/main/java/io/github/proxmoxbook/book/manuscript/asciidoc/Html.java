package io.github.proxmoxbook.book.manuscript.asciidoc;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.asciidoctor.ast.ContentNode;
import org.asciidoctor.ast.StructuralNode;

/**
 * An element of marked HTML, the language between Asciidoctor and the neutral form. What this
 * package writes carries {@link #AT}, so that it is known from what authors pass through. On a
 * block the mark holds the number of its file and its line; it is empty on anything else. End tags
 * carry the mark, too, until {@link RawTags} has seen them.
 *
 * <p>Asciidoctor goes on looking for marks and macros in what is written here. So that it finds no
 * others than in its own HTML, an empty mark stands behind a slash, since text between {@code ^}
 * holds no space, and has no value, since text of a link with an equals sign is a list of
 * attributes.
 */
final class Html {
  /** The mark of an element that this package wrote; authors cannot know it. */
  static final String AT = "data-at-" + Long.toHexString(new SecureRandom().nextLong());

  /** The text of a note, where it is called. */
  static final String NOTE = "note-text";

  /** The words that a reference to an element gets, where its author gave it some. */
  static final String WORDS = "data-words";

  /** What to look for in the source to find where a reference begins. */
  static final String FIND = "data-find";

  private static final Pattern MARKUP = Pattern.compile("[\\p{ASCII}&&[^A-Za-z0-9]]");

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();

  private Html(String name, String at) {
    this.name = name;
    attributes.put(AT, at);
  }

  /** Begins an element that is no block of the source. */
  static Html of(String name) {
    return new Html(name, "");
  }

  /** Begins the element of a block, with its place, its id and its roles. */
  static Html of(String name, StructuralNode block, String... classes) {
    Html html = new Html(name, at(block));
    html.with("class", classes(block, classes)).with("id", block.getId());
    boolean hasWords = block.getId() != null && block.hasAttribute("reftext", false);
    return html.with(WORDS, hasWords ? InlineHtml.words(block.getReftext()) : "");
  }

  /** Returns the element of a heading; in a book, the first level is that of chapters. */
  static String heading(int level) {
    int first = Conversion.current().isBook() ? 0 : 1;
    return "h" + Math.max(1, Math.min(6, level + first));
  }

  /** Returns the mark of a block: {@code file:line}; empty if it has no place. */
  static String at(StructuralNode block) {
    if (block.getSourceLocation() == null) {
      return "";
    }
    Sources.Place place = Conversion.current().sources().place(block);
    return place.file() + ":" + place.line();
  }

  /** Returns the given classes and the author's roles. */
  static String classes(ContentNode node, String... own) {
    String roles = node.getRole() == null ? "" : node.getRole();
    return (String.join(" ", own) + " " + roles).strip();
  }

  /** Adds an attribute; one that is null or empty is left out. */
  Html with(String attribute, Object value) {
    if (value != null && !value.toString().isEmpty()) {
      attributes.put(attribute, value.toString());
    }
    return this;
  }

  /** Adds an attribute that must be there, even if it is empty. */
  Html withAny(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  /** Ends the element with what is in it, which is HTML already. */
  String holding(Object content) {
    return start() + (content == null ? "" : content) + "</" + name + "/" + AT + ">";
  }

  /** Ends the element of a block; blocks stand on lines of their own. */
  String block(Object content) {
    return holding(content) + "\n";
  }

  /** Ends an element that holds nothing. */
  String empty() {
    return start();
  }

  private String start() {
    String at = attributes.get(AT);
    StringBuilder tag = new StringBuilder("<").append(name).append('/').append(AT);
    if (!at.isEmpty()) {
      tag.append("=\"").append(at).append('"');
    }
    attributes.forEach(
        (key, value) -> {
          if (!key.equals(AT)) {
            tag.append(' ').append(key).append("=\"").append(escaped(value)).append('"');
          }
        });
    return tag.append('>').toString();
  }

  /** Writes whatever could be a mark or part of a macro as a number. */
  private static String escaped(String value) {
    return MARKUP.matcher(value).replaceAll(mark -> "&#" + (int) mark.group().charAt(0) + ";");
  }
}
