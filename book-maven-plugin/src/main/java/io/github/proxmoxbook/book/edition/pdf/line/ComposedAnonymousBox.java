package io.github.proxmoxbook.book.edition.pdf.line;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.AnonymousBlockBox;
import com.openhtmltopdf.render.MarkerData;
import com.openhtmltopdf.render.RenderingContext;
import java.util.OptionalInt;
import org.w3c.dom.Element;

/** The text of an element that also holds blocks, or of a table cell, in lines of our own. */
final class ComposedAnonymousBox extends AnonymousBlockBox implements ComposedBox {
  private final ComposedLines lines;

  ComposedAnonymousBox(Element element, ParagraphComposer composer) {
    super(element);
    this.lines = new ComposedLines(this, composer);
  }

  @Override
  protected void layoutInlineChildren(
      LayoutContext c, int contentStart, int breakAtLine, boolean tryAgain) {
    if (!lines.isComposed(c)) {
      super.layoutInlineChildren(c, contentStart, breakAtLine, tryAgain);
      return;
    }
    MarkerData mark = c.getCurrentMarkerData();
    lines.layOut(c, contentStart, breakAtLine);
    OptionalInt earlier = PageEnds.earlierBreak(c, this);
    if (tryAgain && earlier.isPresent()) {
      resetChildren(c);
      removeAllChildren();
      c.setCurrentMarkerData(mark);
      lines.layOut(c, contentStart, earlier.getAsInt());
    }
  }

  @Override
  public int getContentWidth() {
    // A line that will be made tighter must not be broken by the typesetter.
    return super.getContentWidth() + (lines == null ? 0 : lines.excess());
  }

  @Override
  public void paintBackground(RenderingContext c) {
    super.paintBackground(c);
    lines.drawMarks(c);
  }

  @Override
  public void calcMinMaxWidth(LayoutContext c) {
    boolean isKnown = isMinMaxCalculated();
    super.calcMinMaxWidth(c);
    if (!isKnown) {
      lines.measure(c, getCSSWidth(c, true) == -1);
    }
  }

  @Override
  public int getMinWidth() {
    return Math.max(super.getMinWidth(), lines.leastWidth());
  }

  @Override
  public int getMaxWidth() {
    return Math.max(super.getMaxWidth(), lines.naturalWidth());
  }

  @Override
  public void finishLayout() {
    lines.finish();
  }
}
