package io.github.proxmoxbook.book.edition.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The glyphs of pages as they stand on the paper, line by line, as far as they are body text. */
final class PageGlyphs extends PDFTextStripper {
  /**
   * A glyph.
   *
   * @param text its character
   * @param x its origin in points
   * @param width its advance in points
   * @param em the font size in points
   */
  record Glyph(String text, double x, double width, double em) {
    boolean isJapanese() {
      return text.codePoints()
          .allMatch(c -> c >= 0x3041 && c <= 0x30FA || Character.isIdeographic(c));
    }

    boolean isLatin() {
      return text.codePoints().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    }
  }

  private final List<TextPosition> positions = new ArrayList<>();

  private PageGlyphs() {}

  /** Reads the lines of one page whose text has the size that most text of the page has. */
  static List<List<Glyph>> lines(PDDocument pdf, int page) throws IOException {
    PageGlyphs reader = new PageGlyphs();
    reader.setStartPage(page);
    reader.setEndPage(page);
    reader.getText(pdf);
    Map<Double, Long> sizes =
        reader.positions.stream()
            .collect(Collectors.groupingBy(PageGlyphs::size, Collectors.counting()));
    double body = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).get().getKey();
    Map<Long, List<TextPosition>> lines =
        reader.positions.stream()
            .filter(position -> Math.abs(size(position) - body) < 0.1 * body)
            .filter(position -> !position.getUnicode().isBlank())
            .collect(
                Collectors.groupingBy(
                    position -> Math.round((double) position.getYDirAdj()),
                    TreeMap::new,
                    Collectors.toList()));
    return lines.values().stream().map(PageGlyphs::glyphs).toList();
  }

  private static List<Glyph> glyphs(List<TextPosition> line) {
    Function<TextPosition, Glyph> glyph =
        position ->
            new Glyph(
                position.getUnicode(),
                position.getXDirAdj(),
                position.getWidthDirAdj(),
                size(position));
    return line.stream().map(glyph).sorted(Comparator.comparingDouble(Glyph::x)).toList();
  }

  /** PDFBox cuts the size of a font off to whole points; the scale is exact. */
  private static double size(TextPosition position) {
    return Math.round(position.getYScale() * 100) / 100.0;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    positions.add(position);
  }
}
