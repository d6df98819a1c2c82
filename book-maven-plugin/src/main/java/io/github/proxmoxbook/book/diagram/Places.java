package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.SourceText;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Where the nodes of a diagram stand in its file. The offset of each tag and text is kept with its
 * node as user data; lines and columns are computed only for what is reported.
 */
final class Places {
  private static final String OFFSET = "book:offset";

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

  /** Returns the place of an offset. */
  Location at(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return source.at(line + 1, offset - lineStarts[line] + 1);
  }

  /** Returns the place of a node, or of the nearest node around it that was in the file. */
  Location of(Node node) {
    for (Node at = node; at != null; at = at.getParentNode()) {
      if (at.getUserData(OFFSET) instanceof Integer offset) {
        return at(offset);
      }
    }
    return file();
  }

  /** Returns the place of an attribute in the tag of its element. */
  Location of(Element element, String attribute) {
    if (element.getUserData(OFFSET) instanceof Integer offset) {
      String text = source.text();
      Matcher matcher = Pattern.compile("\\s(" + Pattern.quote(attribute) + ")\\s*=").matcher(text);
      int end = text.indexOf('<', offset + 1);
      matcher.region(offset, end < 0 ? text.length() : end);
      if (matcher.find()) {
        return at(matcher.start(1));
      }
    }
    return of(element);
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
