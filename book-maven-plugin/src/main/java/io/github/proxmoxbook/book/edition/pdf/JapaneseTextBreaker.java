package io.github.proxmoxbook.book.edition.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import io.github.proxmoxbook.book.typography.LineBreaks;

/** Lets the typesetter end lines where the rules of the book's language allow it. */
final class JapaneseTextBreaker implements FSTextBreaker {
  private final LineBreaks breaks;

  JapaneseTextBreaker(String language) {
    this.breaks = new LineBreaks(language);
  }

  @Override
  public void setText(String text) {
    breaks.setText(text);
  }

  @Override
  public int next() {
    return breaks.next();
  }
}
