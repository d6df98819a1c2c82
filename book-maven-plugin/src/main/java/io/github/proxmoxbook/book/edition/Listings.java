package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.edition.code.Highlighter;
import io.github.proxmoxbook.book.edition.code.Token;
import io.github.proxmoxbook.book.manuscript.LineRanges;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Marks up listings for both editions: every line becomes a {@code span.code-line} that ends with
 * its line feed, every word that has a kind a {@code span.tok-…}. No character is added or lost, so
 * that what readers copy is the code; line numbers are left to the style sheets.
 */
final class Listings {
  private static final String LANGUAGE = "language-";

  private Listings() {}

  /** Marks up every listing of a chapter. */
  static void mark(Document body) {
    for (Element code : body.select("pre > code")) {
      mark(code.parent(), code);
    }
  }

  private static void mark(Element pre, Element code) {
    List<CodePiece> pieces = CodePiece.of(code);
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    List<Token> tokens = Highlighter.tokens(language(code), text.toString());
    CodeLines lines = new CodeLines(code, pieces);
    tokens.forEach(lines::add);
    lines.finish();
    placeLines(pre, code);
  }

  private static String language(Element code) {
    for (String name : code.classNames()) {
      if (name.startsWith(LANGUAGE)) {
        return name.substring(LANGUAGE.length());
      }
    }
    return "";
  }

  private static void placeLines(Element pre, Element code) {
    Optional<LineRanges> marked = LineRanges.parse(pre.attr("data-marked-lines"));
    if (pre.hasAttr("data-numbered-from")) {
      int before = Integer.parseInt(pre.attr("data-numbered-from")) - 1;
      pre.addClass("numbered").attr("style", "counter-reset: code-line " + before);
    }
    int source = pre.hasAttr("data-code-line") ? Integer.parseInt(pre.attr("data-code-line")) : 0;
    int number = 0;
    for (Element line : code.children()) {
      number++;
      if (marked.isPresent() && marked.get().contains(number)) {
        line.addClass("marked");
      }
      if (source > 0) {
        line.attr("data-line", Integer.toString(source + number - 1));
      }
    }
    pre.removeAttr("data-code-line").removeAttr("data-marked-lines");
  }
}
