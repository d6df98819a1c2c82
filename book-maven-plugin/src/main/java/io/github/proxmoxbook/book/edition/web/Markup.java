package io.github.proxmoxbook.book.edition.web;

/**
 * HTML in the making: what stands between tags and in attributes is escaped here, and nowhere else
 * has to think of it.
 */
final class Markup {
  private final StringBuilder out = new StringBuilder();

  /** Opens an element; {@code attributes} are names and values in turn. */
  Markup open(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]);
      if (!attributes[i + 1].isEmpty()) {
        out.append("=\"").append(escaped(attributes[i + 1])).append('"');
      }
    }
    out.append('>');
    return this;
  }

  /** Closes an element. */
  Markup close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  /** Adds an element with text. */
  Markup element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close(name);
  }

  /** Adds an element whose heading has a label, as those of chapters have. */
  Markup labelled(String name, String label, String title, String... attributes) {
    open(name, attributes);
    if (!label.isEmpty()) {
      element("span", label, "class", "label").text(" ");
    }
    return text(title).close(name);
  }

  /** Adds text. */
  Markup text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** Begins a new line, for those who read the source. */
  Markup line() {
    out.append('\n');
    return this;
  }

  /** Adds HTML that is finished. */
  Markup html(CharSequence html) {
    out.append(html);
    return this;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
