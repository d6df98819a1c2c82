package io.github.proxmoxbook.book.edition.accessibility;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * A place in a file of the EPUB; line and column are 0 if only the file is meant.
 *
 * @param entry the file
 * @param line counted from 1
 * @param column counted from 1
 */
record Place(String entry, int line, int column) {
  static Place of(String entry, Element element) {
    Range range = element.sourceRange();
    return range.isTracked()
        ? new Place(entry, range.start().lineNumber(), range.start().columnNumber())
        : new Place(entry, 0, 0);
  }

  static Place of(String entry, String text, int offset) {
    int start = text.lastIndexOf('\n', offset - 1) + 1;
    int line = (int) text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
    return new Place(entry, line, offset - start + 1);
  }
}
