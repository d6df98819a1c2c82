package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.SourceText;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.batik.dom.svg.SVGOMUseShadowRoot;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Where the nodes of a diagram stand in its file. The offset of each tag and text is kept with its
 * node as user data; lines and columns are computed only for what is reported.
 */
final class Places {
  private static final String OFFSET = "book:offset";

  private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?svg\\b");

  private final SourceText source;
  private final int[] lineStarts;

  Places(SourceText source) {
    this.source = source;
    String text = source.text();
    int[] starts = new int[16];
    int lines = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, 2 * lines);
      }
      starts[lines++] = i + 1;
    }
    this.lineStarts = Arrays.copyOf(starts, lines);
  }

  /** Remembers where a node begins. */
  static void remember(Node node, int offset) {
    node.setUserData(OFFSET, offset, null);
  }

  /** Returns the offset of a line and column that a parser counted from 1. */
  int offset(int line, int column) {
    int start = lineStarts[Math.max(0, Math.min(line, lineStarts.length) - 1)];
    return Math.max(0, Math.min(source.text().length(), start + column - 1));
  }

  /** Returns the offset of the tag that ends at a given offset: no tag has another {@code <}. */
  int tagStart(int end) {
    return Math.max(0, source.text().lastIndexOf('<', end - 1));
  }

  /** Returns the place of the file as a whole. */
  Location file() {
    return source.at(0, 0);
  }

  /** Returns the place of the first element. */
  Location first() {
    Matcher tag = ROOT.matcher(source.text());
    return tag.find() ? at(tag.start()) : file();
  }

  /** Returns the place of an offset. */
  Location at(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return source.at(line + 1, offset - lineStarts[line] + 1);
  }

  /** Returns the place of a node, or of the nearest node around it that was in the file. */
  Location of(Node node) {
    for (Node at = node; at != null; at = around(at)) {
      if (at.getUserData(OFFSET) instanceof Integer offset) {
        return at(offset);
      }
    }
    return file();
  }

  /** What is drawn by {@code <use>} stands nowhere: its place is that of the {@code <use>}. */
  private static Node around(Node node) {
    return node instanceof SVGOMUseShadowRoot root ? root.getCSSParentNode() : node.getParentNode();
  }

  /** Remembers where the style stands that became an attribute. */
  static void remember(Element element, String attribute, int offset) {
    element.setUserData(OFFSET + "/" + attribute, offset, null);
  }

  /** Copies the places of an element and its attributes to another that stands for it. */
  static void copy(Element from, Element to) {
    if (from.getUserData(OFFSET) instanceof Integer offset) {
      remember(to, offset);
    }
    var attributes = from.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.item(i).getNodeName();
      if (from.getUserData(OFFSET + "/" + name) instanceof Integer offset) {
        remember(to, name, offset);
      }
    }
  }

  /** Returns the place of an attribute in the tag of its element, or of the style it stems from. */
  Location of(Element element, String attribute) {
    OptionalInt offset = attributeOffset(element, attribute);
    return offset.isPresent() ? at(offset.getAsInt()) : of(element);
  }

  /** Returns the offset of an attribute; empty if it was not in the file. */
  OptionalInt attributeOffset(Element element, String attribute) {
    if (element.getUserData(OFFSET + "/" + attribute) instanceof Integer offset) {
      return OptionalInt.of(offset);
    }
    if (element.getUserData(OFFSET) instanceof Integer offset) {
      String text = source.text();
      Matcher matcher = Pattern.compile("\\s(" + Pattern.quote(attribute) + ")\\s*=").matcher(text);
      int end = text.indexOf('<', offset + 1);
      matcher.region(offset, end < 0 ? text.length() : end);
      if (matcher.find()) {
        return OptionalInt.of(matcher.start(1));
      }
    }
    return OptionalInt.empty();
  }

  /**
   * Returns the offsets in the file of all characters of a text, which may be written there as
   * character references, in a CDATA section or after a comment.
   *
   * @param text a text node
   * @param length how many characters it has
   * @return as many offsets and that of its end
   */
  int[] offsets(Node text, int length) {
    int[] offsets = new int[length + 1];
    String file = source.text();
    int at = text.getUserData(OFFSET) instanceof Integer start ? start : file.length();
    for (int i = 0; i <= length; i++) {
      for (int next = skipped(file, at); next > at; next = skipped(file, at)) {
        at = next;
      }
      offsets[i] = Math.min(at, file.length());
      int end = at < file.length() && file.charAt(at) == '&' ? file.indexOf(';', at) : at;
      at = Math.max(at, end) + 1;
    }
    return offsets;
  }

  private static int skipped(String file, int at) {
    if (file.startsWith("<![CDATA[", at)) {
      return at + 9;
    }
    if (file.startsWith("<!--", at)) {
      int end = file.indexOf("-->", at);
      return end < 0 ? file.length() : end + 3;
    }
    return file.startsWith("]]>", at) ? at + 3 : at;
  }

  /** Returns the place of some characters in a text, or of the text if they are escaped there. */
  Location of(Node text, String characters) {
    if (text.getUserData(OFFSET) instanceof Integer offset) {
      int at = source.text().indexOf(characters, offset);
      int next = source.text().indexOf("</", offset);
      return at(at >= 0 && (next < 0 || at < next) ? at : offset);
    }
    return of(text);
  }
}
