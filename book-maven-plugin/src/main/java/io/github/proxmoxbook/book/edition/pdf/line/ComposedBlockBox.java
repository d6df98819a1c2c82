package io.github.proxmoxbook.book.edition.pdf.line;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.MarkerData;
import com.openhtmltopdf.render.RenderingContext;
import java.util.OptionalInt;

/** An element that holds nothing but text, in lines of our own. */
final class ComposedBlockBox extends BlockBox implements ComposedBox {
  private final ParagraphComposer composer;
  private final ComposedLines lines;

  ComposedBlockBox(ParagraphComposer composer) {
    this.composer = composer;
    this.lines = new ComposedLines(this, composer);
  }

  @Override
  public BlockBox copyOf() {
    ComposedBlockBox copy = new ComposedBlockBox(composer);
    copy.setStyle(getStyle());
    copy.setElement(getElement());
    return copy;
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
