package io.github.proxmoxbook.book.manuscript.markdown;

import org.commonmark.node.CustomNode;

/**
 * A term of the index at its place in the text, where it is visible: {@code {index:クォーラム|くおーらむ}},
 * the reading only where the term does not say it itself.
 */
final class IndexTerm extends CustomNode {
  private final String term;
  private final String reading;

  IndexTerm(String term, String reading) {
    this.term = term;
    this.reading = reading;
  }

  String term() {
    return term;
  }

  String reading() {
    return reading;
  }
}
