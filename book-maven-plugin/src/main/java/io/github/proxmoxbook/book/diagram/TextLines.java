package io.github.proxmoxbook.book.diagram;

import java.awt.Color;
import java.awt.Paint;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.lang.ref.SoftReference;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.bridge.StrokingTextPainter;
import org.apache.batik.bridge.StrokingTextPainter.TextRun;
import org.apache.batik.bridge.TextNode;
import org.apache.batik.bridge.TextSpanLayout;
import org.apache.batik.gvt.text.GVTAttributedCharacterIterator;
import org.apache.batik.gvt.text.TextPaintInfo;
import org.w3c.dom.Element;

/** Measures the visible lines of a text element in the fonts that they are drawn with. */
final class TextLines {
  /** Where the middle of capital letters is above the baseline, as a part of the font size. */
  private static final double MIDDLE = 0.36;

  /** Runs are of one line while their baselines differ by less than this part of the font size. */
  private static final double SAME_BASELINE = 0.6;

  /** And while the gap between them is less than this multiple of it. */
  private static final double SAME_LINE_GAP = 1.5;

  /**
   * Letters with one style.
   *
   * @param ink the box around them in user space
   * @param baseline where they stand
   * @param em the size of the largest; 0 if they do not stand side by side on a straight line
   * @param least the size of the smallest
   */
  private record Run(
      String text, Element element, Rectangle2D ink, double baseline, double em, double least) {
    boolean isFollowedBy(Run next) {
      double size = Math.max(em, next.em);
      return em > 0
          && next.em > 0
          && Math.abs(next.baseline - baseline) < SAME_BASELINE * size
          && next.ink.getMinX() - ink.getMaxX() < SAME_LINE_GAP * size
          && ink.getMinX() - next.ink.getMaxX() < SAME_LINE_GAP * size;
    }

    Run with(Run next) {
      boolean isLarger = next.em > em;
      return new Run(
          text + next.text,
          element,
          ink.createUnion(next.ink),
          isLarger ? next.baseline : baseline,
          Math.max(em, next.em),
          Math.min(least, next.least));
    }

    Mark.Line line(AffineTransform place, Object group) {
      double middle = em > 0 ? baseline - MIDDLE * em : ink.getCenterY();
      Point2D start = new Point2D.Double(ink.getMinX(), middle);
      Point2D end = new Point2D.Double(ink.getMaxX(), middle);
      double scale = Math.sqrt(Math.abs(place.getDeterminant()));
      return new Mark.Line(
          text.strip(),
          element,
          place.createTransformedShape(ink).getBounds2D(),
          place.transform(start, null),
          place.transform(end, null),
          em * scale,
          least * scale,
          group);
    }
  }

  private TextLines() {}

  /** Returns the lines of a text in the order of the file, in pixels of the canvas. */
  static List<Mark.Line> of(TextNode node, AffineTransform place, Object group) {
    AttributedCharacterIterator text = node.getAttributedCharacterIterator();
    List<Run> lines = new ArrayList<>();
    if (text != null && node.getTextPainter() instanceof StrokingTextPainter painter) {
      for (Object run : painter.getTextRuns(node, text)) {
        add((TextRun) run, lines);
      }
    }
    return lines.stream().map(line -> line.line(place, group)).toList();
  }

  private static void add(TextRun textRun, List<Run> lines) {
    AttributedCharacterIterator text = textRun.getACI();
    text.first();
    TextSpanLayout layout = textRun.getLayout();
    Rectangle2D ink = layout.getOutline().getBounds2D();
    if (ink.isEmpty() || !isVisible(text)) {
      return;
    }
    boolean isStraight = !layout.isOnATextPath() && !layout.isVertical() && !isTurned(layout);
    Run run =
        new Run(
            characters(text),
            element(text),
            ink,
            layout.getGlyphVector().getGlyphPosition(0).getY(),
            isStraight ? size(text) : 0,
            size(text));
    int last = lines.size() - 1;
    if (last >= 0 && lines.get(last).isFollowedBy(run)) {
      lines.set(last, lines.get(last).with(run));
    } else {
      lines.add(run);
    }
  }

  private static boolean isVisible(AttributedCharacterIterator text) {
    return text.getAttribute(GVTAttributedCharacterIterator.TextAttribute.PAINT_INFO)
            instanceof TextPaintInfo info
        && info.visible
        && (isOpaque(info.fillPaint) || isOpaque(info.strokePaint));
  }

  private static boolean isOpaque(Paint paint) {
    return paint != null && !(paint instanceof Color color && color.getAlpha() == 0);
  }

  private static boolean isTurned(TextSpanLayout layout) {
    return layout.getGlyphCount() > 0 && layout.getComputedOrientationAngle(0) != 0;
  }

  private static double size(AttributedCharacterIterator text) {
    return text.getAttribute(TextAttribute.SIZE) instanceof Number size ? size.doubleValue() : 0;
  }

  private static Element element(AttributedCharacterIterator text) {
    Object holder =
        text.getAttribute(GVTAttributedCharacterIterator.TextAttribute.TEXT_COMPOUND_ID);
    return holder instanceof SoftReference<?> reference
            && reference.get() instanceof Element element
        ? element
        : null;
  }

  private static String characters(AttributedCharacterIterator text) {
    StringBuilder characters = new StringBuilder();
    for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
      characters.append(c);
    }
    text.first();
    return characters.toString();
  }
}
