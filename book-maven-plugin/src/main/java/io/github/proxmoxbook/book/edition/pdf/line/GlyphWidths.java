package io.github.proxmoxbook.book.edition.pdf.line;

import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.render.FSFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * How far each character moves on, in fractions of dots: openhtmltopdf's own measure is rounded up
 * to whole dots, which adds up to half a point in a line of Japanese text.
 */
final class GlyphWidths {
  private static final double UNITS = 1000;

  /** A character that no font has is reported before the layout; here it only needs some width. */
  private static final double MISSING = 500;

  private final Map<List<FontDescription>, Map<Integer, Double>> known = new HashMap<>();

  /**
   * Measures a text.
   *
   * @param font the font it is set in
   * @param text a cluster, or any other text
   * @return its width in dots
   */
  double width(FSFont font, CharSequence text) {
    List<FontDescription> faces = ((PdfBoxFSFont) font).getFontDescriptions();
    Map<Integer, Double> widths = known.computeIfAbsent(faces, f -> new HashMap<>());
    double units =
        text.codePoints()
            .mapToDouble(c -> widths.computeIfAbsent(c, missing -> units(faces, c)))
            .sum();
    return units / UNITS * font.getSize2D();
  }

  private static double units(List<FontDescription> faces, int codePoint) {
    String text = Character.toString(codePoint);
    if (isInvisible(codePoint)) {
      return 0;
    }
    for (FontDescription face : faces) {
      PDFont font = face.getFont();
      if (font == null) {
        continue;
      }
      try {
        return font.getStringWidth(text);
      } catch (IllegalArgumentException e) {
        // This face does not have it; the next one may.
        continue;
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the font " + font.getName(), e);
      }
    }
    return MISSING;
  }

  private static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.FORMAT || type == Character.CONTROL;
  }
}
