package io.github.proxmoxbook.book.manuscript.markdown;

import io.github.proxmoxbook.book.manuscript.ProseBlock;
import io.github.proxmoxbook.book.manuscript.ProsePlaces;
import io.github.proxmoxbook.book.manuscript.ProseSpan;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jsoup.parser.Parser;

/** The text of one block as it grows; each character is found again in the source. */
final class ProseText {
  /** No name of a character reference is longer ({@code &CounterClockwiseContourIntegral;}). */
  private static final int LONGEST_ENTITY = 40;

  /** How far a span may be off: the table extension does not count {@code \|}. */
  private static final int SLACK = 4;

  private final List<String> lines;
  private final StringBuilder text = new StringBuilder();
  private final List<ProseSpan> spans = new ArrayList<>();
  private final ProsePlaces.Builder places;
  private int line = 1;
  private int column;

  ProseText(String file, List<String> lines) {
    this.lines = lines;
    this.places = new ProsePlaces.Builder(file);
  }

  int length() {
    return text.length();
  }

  /** Goes to where a node begins; a node without a place stands where the last one ended. */
  void moveTo(Node node) {
    if (!node.getSourceSpans().isEmpty()) {
      SourceSpan span = node.getSourceSpans().get(0);
      moveTo(span.getLineIndex() + 1, span.getColumnIndex());
    }
  }

  /** Goes to a place: a line counted from 1, a column counted from 0. */
  void moveTo(int toLine, int toColumn) {
    line = Math.min(toLine, lines.size());
    column = toColumn;
  }

  /** Goes to the next place at which a text stands in the rest of the line; stays if nowhere. */
  void find(String words) {
    int found = lines.get(line - 1).indexOf(words, Math.min(column, lines.get(line - 1).length()));
    column = found < 0 ? column : found;
  }

  /** Adds a text that begins here, as the source writes it: with escapes and references. */
  void append(String literal) {
    int i = 0;
    while (i < literal.length()) {
      String source = lines.get(line - 1);
      String decoded = reference(source, literal, i);
      if (!decoded.isEmpty()) {
        add(decoded);
        column = source.indexOf(';', column) + 1;
        i += decoded.length();
        continue;
      }
      char c = literal.charAt(i);
      int offset = 0;
      while (offset <= SLACK && charAt(source, column + offset) != c) {
        offset++;
      }
      boolean found = offset <= SLACK;
      column += found ? offset : 0;
      add(String.valueOf(c));
      column += found ? 1 : 0;
      i++;
    }
  }

  /** Adds characters that the source does not write so: breaks and what is no prose. */
  void append(char c, int count) {
    places.add(text.length(), line, column + 1);
    text.append(String.valueOf(c).repeat(count));
    column += count;
  }

  void span(ProseSpan.Kind kind, int start, String target) {
    if (start < text.length()) {
      spans.add(new ProseSpan(kind, start, text.length(), target));
    }
  }

  /** Cuts an id in braces off the end. */
  void cutId() {
    int brace = text.lastIndexOf("{#");
    if (brace >= 0) {
      text.setLength(text.substring(0, brace).stripTrailing().length());
      spans.removeIf(span -> span.end() > text.length());
    }
  }

  ProseBlock build(ProseBlock.Kind kind, int level, ProseBlock.Quotation quotation) {
    List<ProseSpan> ordered = new ArrayList<>(spans);
    ordered.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return new ProseBlock(kind, level, quotation, text.toString(), ordered, places.build());
  }

  private void add(String characters) {
    places.add(text.length(), line, column + 1);
    text.append(characters);
  }

  /** What a character reference here stands for, if that is what the text goes on with. */
  private String reference(String source, String literal, int i) {
    if (charAt(source, column) != '&') {
      return "";
    }
    // Only so far, or many ampersands without a semicolon would cost the square of their number.
    String near = source.substring(column, Math.min(source.length(), column + LONGEST_ENTITY));
    int end = near.indexOf(';');
    if (end < 0) {
      return "";
    }
    String written = near.substring(0, end + 1);
    String decoded = Parser.unescapeEntities(written, false);
    boolean isReference = !decoded.equals(written) && literal.startsWith(decoded, i);
    return isReference && !literal.startsWith(written, i) ? decoded : "";
  }

  private static char charAt(String source, int index) {
    return index < source.length() ? source.charAt(index) : 0;
  }
}
