package io.github.proxmoxbook.book.edition.pdf.line;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.FloatManager.FloatDirection;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.InlineBox;
import io.github.proxmoxbook.book.typography.line.Alignment;
import io.github.proxmoxbook.book.typography.line.Line;
import io.github.proxmoxbook.book.typography.line.LineComposer;
import io.github.proxmoxbook.book.typography.line.ParagraphStyle;
import io.github.proxmoxbook.book.typography.line.ParagraphWidths;
import java.util.List;
import java.util.Optional;

/** Composes the inline content of a box for a width. */
final class ParagraphComposer {
  private final String language;
  private final LineComposer composer = new LineComposer();
  private final GlyphWidths widths = new GlyphWidths();

  ParagraphComposer(String language) {
    this.language = language;
  }

  /** Returns the lines; empty where the typesetter has to make them itself. */
  Optional<LinePlan> compose(LayoutContext c, BlockBox box, int width) {
    if (width <= 0 || !canCompose(c, box)) {
      return Optional.empty();
    }
    InlineContent content = new InlineContent(c, box, widths);
    if (content.pieces().isEmpty()) {
      return Optional.empty();
    }
    List<Line> lines =
        Elements.isPreformatted(box)
            ? codeLines(c, box, content, width)
            : proseLines(c, box.getStyle(), content, width);
    return Optional.of(new LineCutter(box, content, lines).cut());
  }

  /**
   * Measures a text that holds nothing but characters; what holds boxes is left to the typesetter,
   * as these cannot be laid out before the columns are known.
   */
  Optional<ParagraphWidths> widths(LayoutContext c, BlockBox box) {
    boolean isPlain =
        box.getInlineContent().stream()
            .allMatch(item -> item instanceof InlineBox inline && !inline.isDynamicFunction());
    if (!isPlain || Elements.isPreformatted(box)) {
      return Optional.empty();
    }
    return Optional.of(
        composer.widths(
            new InlineContent(c, box, widths).pieces(),
            ParagraphStyle.of(box.getContentWidth(), Alignment.START, language)));
  }

  private List<Line> codeLines(LayoutContext c, BlockBox box, InlineContent content, int width) {
    FSFont font = box.getStyle().getFSFont(c);
    return new CodeComposer(content.pieces(), width, widths.width(font, "0"), font.getSize2D())
        .compose();
  }

  private List<Line> proseLines(
      LayoutContext c, CalculatedStyle style, InlineContent content, int width) {
    double indent = style.getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, width, c);
    return composer.compose(
        content.pieces(),
        new ParagraphStyle(line -> width, 0, indent, alignment(style), language, false));
  }

  private static Alignment alignment(CalculatedStyle style) {
    IdentValue align = style.getIdent(CSSName.TEXT_ALIGN);
    if (align == IdentValue.JUSTIFY) {
      return Alignment.JUSTIFY;
    } else if (align == IdentValue.CENTER) {
      return Alignment.CENTER;
    }
    return align == IdentValue.RIGHT ? Alignment.END : Alignment.START;
  }

  /**
   * Floats and right-to-left text are the typesetter's, and so are numbers that are known only when
   * pages are painted, unless they end the text, as in a table of contents.
   */
  private static boolean canCompose(LayoutContext c, BlockBox box) {
    if (c.getFirstLinesTracker().hasStyles()
        || c.getFirstLettersTracker().hasStyles()
        || box.getStyle().isListMarkerInside()
        || hasFloats(c, FloatDirection.LEFT)
        || hasFloats(c, FloatDirection.RIGHT)) {
      return false;
    }
    boolean isFilledLater = false;
    for (Styleable item : box.getInlineContent()) {
      boolean isText = item instanceof InlineBox;
      if (isText ? isRightToLeft((InlineBox) item) : item.getStyle().isFloated()) {
        return false;
      }
      if (isText && ((InlineBox) item).isDynamicFunction()) {
        isFilledLater = true;
      } else if (isFilledLater && !(isText && ((InlineBox) item).getText().isEmpty())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRightToLeft(InlineBox inline) {
    return inline.getTextDirection() == BidiSplitter.RTL;
  }

  private static boolean hasFloats(LayoutContext c, FloatDirection direction) {
    return !c.getBlockFormattingContext().getFloatManager().getFloats(direction).isEmpty();
  }
}
