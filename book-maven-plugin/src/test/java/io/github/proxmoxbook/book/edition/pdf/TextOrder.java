package io.github.proxmoxbook.book.edition.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Follows the text of a book through that of its pages. Spaces do not count: where a line ends, and
 * between scripts, they are the edition's own.
 */
final class TextOrder {
  /** Pages that may lie between two paragraphs: a long table, a part, empty ones. */
  private static final int FAR = 12;

  private final List<String> pages;
  private int page;
  private int at;

  /** Takes the text of all pages, divided by form feeds. */
  TextOrder(String text) {
    pages = Stream.of(text.split("\f")).map(TextOrder::withoutSpaces).toList();
  }

  /** Returns the first piece of text that does not come in its place. */
  Optional<String> firstMissing(List<List<String>> paragraphs) {
    return paragraphs.stream()
        .flatMap(List::stream)
        .map(TextOrder::withoutSpaces)
        .filter(piece -> !piece.isEmpty() && !advance(piece))
        .findFirst()
        .map(piece -> piece + " after page " + (page + 1) + ": " + near());
  }

  private boolean advance(String piece) {
    // Before the first paragraph come all the front pages.
    int end = page == 0 ? pages.size() : Math.min(pages.size(), page + FAR);
    for (int next = page; next < end; next++) {
      int from = next == page ? at : 0;
      int found = pages.get(next).indexOf(piece, from);
      if (found >= 0) {
        page = next;
        at = found + piece.length();
        return true;
      }
      if (next + 1 < pages.size() && isDivided(piece, next, from)) {
        return true;
      }
    }
    return false;
  }

  /** A paragraph that goes on on the next page has the page's foot and head within it. */
  private boolean isDivided(String piece, int first, int from) {
    for (int cut = piece.length() - 1; cut > 0; cut--) {
      int rest = pages.get(first + 1).indexOf(piece.substring(cut));
      if (rest >= 0 && pages.get(first).indexOf(piece.substring(0, cut), from) >= 0) {
        page = first + 1;
        at = rest + piece.length() - cut;
        return true;
      }
    }
    return false;
  }

  private String near() {
    String text = pages.get(page);
    return text.substring(at, Math.min(text.length(), at + 120));
  }

  private static String withoutSpaces(String text) {
    return text.replaceAll("[\\s\\u00a0\\u3000]+", "");
  }
}
