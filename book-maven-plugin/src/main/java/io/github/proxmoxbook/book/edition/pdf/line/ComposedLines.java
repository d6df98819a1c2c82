package io.github.proxmoxbook.book.edition.pdf.line;

import com.openhtmltopdf.layout.InlineBoxing;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.RenderingContext;
import io.github.proxmoxbook.book.typography.line.ParagraphWidths;
import java.util.List;
import java.util.Optional;

/**
 * Composes the lines of one box: the typesetter is given text that is cut into lines already, and
 * what it has put side by side is moved to its place.
 */
final class ComposedLines {
  private final BlockBox box;
  private final ParagraphComposer composer;
  private LinePlan plan;
  private int width = -1;
  private int excess;
  private int leastWidth;
  private int naturalWidth;

  ComposedLines(BlockBox box, ParagraphComposer composer) {
    this.box = box;
    this.composer = composer;
  }

  /** By how much the typesetter may fill lines above the width of the box while it lays out. */
  int excess() {
    return excess;
  }

  /** The least width of the box whose lines break only where they may, 0 if that is not known. */
  int leastWidth() {
    return leastWidth;
  }

  /** The width of the box with its text in one line, 0 if that is not known. */
  int naturalWidth() {
    return naturalWidth;
  }

  /**
   * Measures the text for a column or a box that is as wide as its content: the typesetter does not
   * know of the space between Japanese and Latin characters.
   */
  void measure(LayoutContext c, boolean isAsWideAsContent) {
    Optional<ParagraphWidths> widths =
        isAsWideAsContent ? composer.widths(c, box) : Optional.empty();
    int around = box.getLeftMBP() + box.getRightMBP();
    leastWidth = widths.map(w -> around + (int) Math.ceil(w.minimal())).orElse(0);
    naturalWidth = widths.map(w -> around + (int) Math.ceil(w.natural())).orElse(0);
  }

  /** Composes the text for the width of the box; returns whether that could be done. */
  boolean isComposed(LayoutContext c) {
    if (width != box.getContentWidth()) {
      width = box.getContentWidth();
      plan = composer.compose(c, box, width).orElse(null);
    }
    return plan != null;
  }

  /** Has the typesetter make the line boxes, and moves what stands in them to its place. */
  void layOut(LayoutContext c, int contentStart, int breakAtLine) {
    List<Styleable> original = box.getInlineContent();
    excess = plan.excess(width);
    box.setInlineContent(plan.content());
    try {
      InlineBoxing.layoutContent(c, box, contentStart, breakAtLine);
    } finally {
      excess = 0;
      box.setInlineContent(original);
      box.setContentWidth(width);
    }
    for (int i = 0; i < Math.min(box.getChildCount(), plan.lines().size()); i++) {
      new LinePlacement(c, (LineBox) box.getChild(i), plan.lines().get(i).segments()).place();
    }
  }

  /** Lets go of what only the layout needs: it is as much again as the lines themselves. */
  void finish() {
    box.setInlineContent(null);
    if (plan != null) {
      plan = plan.withoutContent();
    }
  }

  /** Draws the marks of code that goes on in the next line, on the page that is being painted. */
  void drawMarks(RenderingContext c) {
    if (plan == null || !Elements.isPreformatted(box)) {
      return;
    }
    double em = box.getStyle().getFSFont(c).getSize2D();
    for (int i = 0; i < Math.min(box.getChildCount(), plan.lines().size()); i++) {
      LineBox line = (LineBox) box.getChild(i);
      boolean isOnPage =
          line.getAbsY() >= c.getPage().getTop() && line.getAbsY() < c.getPage().getBottom();
      if (plan.lines().get(i).continued() && isOnPage) {
        ContinuationMark.draw(c, line, em);
      }
    }
  }
}
