package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.ProseBlock;
import io.github.proxmoxbook.book.manuscript.ProsePlaces;
import io.github.proxmoxbook.book.manuscript.ProseSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The text of one block as it grows. */
final class ProseText {
  private final ProseBlock.Kind kind;
  private final int level;
  private final SourceCursor cursor;
  private final StringBuilder text = new StringBuilder();
  private final List<ProseSpan> spans = new ArrayList<>();
  private final ProsePlaces.Builder places;

  ProseText(ProseBlock.Kind kind, int level, SourceCursor cursor) {
    this.kind = kind;
    this.level = level;
    this.cursor = cursor;
    this.places = new ProsePlaces.Builder(cursor.name());
  }

  /** Returns the rest of a block, in which another one stands. */
  ProseText anew() {
    return new ProseText(kind, level, cursor);
  }

  int length() {
    return text.length();
  }

  /** Adds words; line breaks are spaces. */
  void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) && (text.isEmpty() || text.charAt(text.length() - 1) == ' ')) {
        continue;
      }
      cursor.goTo(words, i);
      places.add(text.length(), cursor.line(), cursor.column());
      text.append(c == '\n' ? ' ' : c);
      cursor.pass(c);
    }
  }

  /** Adds words that are no prose. */
  void mask(String words) {
    places.add(text.length(), cursor.line(), cursor.column());
    text.append(String.valueOf(ProseBlock.MASK).repeat(Math.max(1, words.length())));
    for (int i = 0; i < words.length(); i++) {
      cursor.goTo(words, i);
      cursor.pass(words.charAt(i));
    }
  }

  void lineBreak() {
    places.add(text.length(), cursor.line(), cursor.column());
    text.append('\n');
  }

  void span(ProseSpan.Kind spanKind, int start, String target) {
    if (start < text.length()) {
      spans.add(new ProseSpan(spanKind, start, text.length(), target));
    }
  }

  ProseBlock build(ProseBlock.Quotation quotation) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
    spans.removeIf(span -> span.end() > text.length());
    spans.sort(Comparator.comparingInt(ProseSpan::start));
    return new ProseBlock(kind, level, quotation, text.toString(), spans, places.build());
  }
}
