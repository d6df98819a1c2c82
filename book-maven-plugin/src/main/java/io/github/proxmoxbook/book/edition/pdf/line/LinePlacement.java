package io.github.proxmoxbook.book.edition.pdf.line;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.List;

/** Moves what the typesetter has put side by side in a line to where the composer wants it. */
final class LinePlacement {
  private final LayoutContext c;
  private final LineBox line;
  private final List<Segment> segments;
  private int next;
  private double cursor;

  LinePlacement(LayoutContext c, LineBox line, List<Segment> segments) {
    this.c = c;
    this.line = line;
    this.segments = segments;
  }

  /** Places everything in the line. */
  void place() {
    for (int i = 0; i < line.getChildCount(); i++) {
      if (line.getChild(i) instanceof InlineLayoutBox inline) {
        placeInline(inline);
      } else {
        placeBox(line.getChild(i));
      }
    }
    // Indents and alignment are part of the plan.
    line.setX(0);
    line.setContentWidth((int) Math.round(cursor));
    line.calcCanvasLocation();
    line.calcChildLocations();
  }

  private void placeInline(InlineLayoutBox inline) {
    boolean hasContent = hasContent(inline) && next < segments.size();
    double x = hasContent ? segments.get(next).x() - leadingSpace(inline) : cursor;
    inline.setX((int) Math.round(x));
    for (int i = 0; i < inline.getInlineChildCount(); i++) {
      Object child = inline.getInlineChild(i);
      if (child instanceof InlineLayoutBox nested) {
        placeInline(nested);
      } else if (child instanceof InlineText text) {
        placeText(text, inline.getX());
      } else {
        placeBox((Box) child);
      }
    }
    cursor += inline.getRightMarginPaddingBorder(c);
    inline.setInlineWidth((int) Math.round(cursor) - inline.getX());
  }

  private void placeText(InlineText text, int left) {
    if (text.getStart() == text.getEnd() || next >= segments.size() || text.isDynamicFunction()) {
      // Nothing but the end of a line, or what is filled in later.
      text.setX((int) Math.round(cursor) - left);
      return;
    }
    Segment segment = segments.get(next++);
    text.setX((int) Math.round(segment.x()) - left);
    // Lines that are filled in later are put side by side once more, by these widths.
    boolean isFollowed = line.isContainsDynamicFunction() && next < segments.size();
    double right = isFollowed ? segments.get(next).x() : segment.right();
    text.setWidth((int) Math.round(right) - (int) Math.round(segment.x()));
    text.setLetterSpacing((float) segment.letterSpacing());
    cursor = segment.right();
  }

  private void placeBox(Box box) {
    if (next < segments.size()) {
      Segment segment = segments.get(next++);
      box.setX((int) Math.round(segment.x()));
      cursor = segment.right();
    }
  }

  /** The space between the left edge of an element and its first text or picture. */
  private double leadingSpace(InlineLayoutBox inline) {
    double space = inline.getLeftMarginBorderPadding(c);
    for (int i = 0; i < inline.getInlineChildCount(); i++) {
      Object child = inline.getInlineChild(i);
      if (child instanceof InlineLayoutBox nested && hasContent(nested)) {
        return space + leadingSpace(nested);
      } else if (isContent(child)) {
        return space;
      }
    }
    return space;
  }

  private static boolean hasContent(InlineLayoutBox inline) {
    for (int i = 0; i < inline.getInlineChildCount(); i++) {
      Object child = inline.getInlineChild(i);
      if (child instanceof InlineLayoutBox nested ? hasContent(nested) : isContent(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isContent(Object child) {
    return child instanceof InlineText text
        ? text.getStart() != text.getEnd()
        : !(child instanceof InlineLayoutBox);
  }
}
