package io.github.proxmoxbook.book.edition.verify.text;

import io.github.proxmoxbook.book.edition.verify.page.Glyph;
import io.github.proxmoxbook.book.edition.verify.page.PageContent;
import io.github.proxmoxbook.book.edition.verify.page.Pages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The text of each marked content of a document. */
final class PdfPieces {
  /** A gap from this part of an em on is a space. */
  private static final float GAP = 0.2f;

  private final List<Map<Integer, Piece>> byPage = new ArrayList<>();

  /**
   * A text on a page.
   *
   * @param text its characters
   * @param x where the middle of its first one is, in points from the left
   * @param y the same from below
   */
  record Piece(String text, double x, double y) {}

  private PdfPieces() {}

  static PdfPieces read(PDDocument document) throws IOException {
    PdfPieces pieces = new PdfPieces();
    Pages.read(document, page -> true, pieces::add);
    return pieces;
  }

  private void add(PageContent page) {
    Map<Integer, StringBuilder> texts = new HashMap<>();
    Map<Integer, Glyph> firsts = new HashMap<>();
    Glyph before = null;
    for (Glyph glyph : page.glyphs()) {
      if (glyph.block() != null && glyph.content() >= 0) {
        StringBuilder text = texts.computeIfAbsent(glyph.content(), id -> new StringBuilder());
        firsts.putIfAbsent(glyph.content(), glyph);
        text.append(isApart(before, glyph) ? " " : "").append(glyph.text());
        before = glyph;
      }
    }
    Map<Integer, Piece> pieces = new HashMap<>();
    firsts.forEach((id, first) -> pieces.put(id, piece(texts.get(id).toString(), first)));
    byPage.add(pieces);
  }

  /** For those who read a report: a space between words that is not painted as a character. */
  private static boolean isApart(Glyph before, Glyph glyph) {
    return before != null
        && Letters.isLatin(before.lastCodePoint())
        && Letters.isLatin(glyph.codePoint())
        && before.baseline() == glyph.baseline()
        && glyph.x() - before.right() > GAP * glyph.size();
  }

  private static Piece piece(String text, Glyph first) {
    return new Piece(text, first.x() + first.advance() / 2, first.baseline() + first.size() * 0.3);
  }

  /** Returns the text of marked content; null if it has none. */
  Piece get(int page, int content) {
    return byPage.get(page).get(content);
  }
}
