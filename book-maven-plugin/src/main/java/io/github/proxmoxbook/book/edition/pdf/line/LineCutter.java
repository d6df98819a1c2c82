package io.github.proxmoxbook.book.edition.pdf.line;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.InlineBox;
import io.github.proxmoxbook.book.edition.pdf.line.LinePlan.PlannedLine;
import io.github.proxmoxbook.book.typography.line.Line;
import io.github.proxmoxbook.book.typography.line.Piece;
import java.util.ArrayList;
import java.util.List;

/** Cuts the inline content of a box where its composed lines end and where gaps change. */
final class LineCutter {
  /** Gaps that differ by less than this many dots (a hundredth of a point) are even. */
  private static final double EVEN = 0.3;

  private static final CascadedStyle PRE =
      CascadedStyle.createLayoutStyle(
          List.of(
              CascadedStyle.createLayoutPropertyDeclaration(CSSName.WHITE_SPACE, IdentValue.PRE)));

  private static final String EMPTY_LINE = "\u200B";

  private final BlockBox box;
  private final List<Styleable> items;
  private final List<Piece> pieces;
  private final List<Source> sources;
  private final List<Line> lines;
  private final GeneratedText generated;
  private final List<Styleable> cut = new ArrayList<>();
  private final List<PlannedLine> planned = new ArrayList<>();
  private List<Segment> segments = new ArrayList<>();
  private int line;
  private int piece;
  private boolean lineEnded;

  LineCutter(BlockBox box, InlineContent content, List<Line> lines) {
    this.box = box;
    this.items = box.getInlineContent();
    this.pieces = content.pieces();
    this.sources = content.sources();
    this.lines = lines;
    this.generated = new GeneratedText(items);
  }

  LinePlan cut() {
    for (int item = 0; item < items.size(); item++) {
      if (items.get(item) instanceof InlineBox inline && inline.isDynamicFunction()) {
        keepFilledLater(inline, item);
      } else if (items.get(item) instanceof InlineBox inline) {
        cutText(inline, item);
      } else if (piece < pieces.size() && sources.get(piece).item() == item) {
        endLine();
        cut.add(items.get(item));
        segments.add(new Segment(x(piece), x(piece) + width(piece), 0));
        advance(piece + 1);
      } else {
        cut.add(items.get(item));
      }
    }
    finishLine();
    return new LinePlan(cut, planned);
  }

  /** The typesetter fills it in and puts it behind the rest of its line. */
  private void keepFilledLater(InlineBox inline, int item) {
    endLine();
    cut.add(inline);
    if (piece < pieces.size() && sources.get(piece).item() == item) {
      advance(piece + 1);
    }
  }

  private void cutText(InlineBox inline, int item) {
    if (inline.isStartsHere()) {
      endLine();
      cut.add(bracket(inline, true));
    }
    CalculatedStyle plain = inline.getStyle().deriveStyle(PRE);
    CalculatedStyle style = generated.holds(inline) ? generated.marked(plain) : plain;
    while (piece < pieces.size() && sources.get(piece).item() == item) {
      endLine();
      if (isVanished(piece)) {
        advance(piece + 1);
        continue;
      }
      int end = segmentEnd(item);
      String text =
          pieces.get(piece).advance() == 0 && sources.get(piece).start() == sources.get(piece).end()
              // An empty line keeps its height only if something stands in it.
              ? EMPTY_LINE
              : inline.getText().substring(sources.get(piece).start(), sources.get(end - 1).end());
      if (!text.isEmpty()) {
        double spacing = end - piece > 1 ? gap(piece) : 0;
        segments.add(
            new Segment(
                glyphX(piece),
                x(end - 1) + width(end - 1),
                Math.abs(spacing) < EVEN ? 0 : spacing));
        cut.add(text(text, style));
      }
      advance(end);
    }
    if (inline.isEndsHere()) {
      cut.add(bracket(inline, false));
    }
  }

  /** Returns the end of the run of pieces from the present one on whose gaps are even. */
  private int segmentEnd(int item) {
    int end = piece + 1;
    boolean isWhole = isPlain(piece);
    while (isWhole
        && end < lines.get(line).end()
        && sources.get(end).item() == item
        && !isVanished(end)
        && isPlain(end)
        && sources.get(end).start() == sources.get(end - 1).end()
        && Math.abs(gap(end - 1) - gap(piece)) < EVEN) {
      end++;
    }
    return end;
  }

  private boolean isPlain(int index) {
    Source source = sources.get(index);
    return source.end() - source.start() == 1;
  }

  /** Passes on to a piece, which may be the first of the next line. */
  private void advance(int to) {
    piece = to;
    lineEnded = piece == lines.get(line).end() && line < lines.size() - 1;
  }

  private void endLine() {
    if (lineEnded) {
      lineEnded = false;
      cut.add(text("\n", box.getStyle().createAnonymousStyle(IdentValue.INLINE).deriveStyle(PRE)));
      finishLine();
      line++;
    }
  }

  /** The width by the fonts alone, each run rounded up as the typesetter does. */
  private double naturalWidth(Line done) {
    double width = done.x().length == 0 ? 0 : done.x()[0];
    for (int i = done.first(); i < done.end(); i++) {
      width += pieces.get(i).before() + Math.ceil(pieces.get(i).advance()) + pieces.get(i).after();
    }
    return width;
  }

  private void finishLine() {
    Line done = lines.get(line);
    planned.add(new PlannedLine(segments, naturalWidth(done), !done.last()));
    segments = new ArrayList<>();
  }

  /** The start or the end of an element, without its text. */
  private InlineBox bracket(InlineBox inline, boolean isStart) {
    InlineBox bracket = new InlineBox("");
    bracket.setStyle(inline.getStyle());
    // What a style sheet adds to a list item, say, is no other list item.
    bracket.setElement(generated.holds(inline) ? null : inline.getElement());
    bracket.setPseudoElementOrClass(inline.getPseudoElementOrClass());
    bracket.setStartsHere(isStart);
    bracket.setEndsHere(!isStart);
    if (isStart) {
      bracket.setFootnote(inline.getFootnoteBody());
    }
    return bracket;
  }

  /**
   * A run of text in an inline box of its own: the typesetter paints the text of an element before
   * that of the elements in it, and the text of the PDF would be in another order than one reads.
   */
  private static InlineBox text(String text, CalculatedStyle style) {
    InlineBox made = new InlineBox(text);
    made.setStyle(style);
    made.setStartsHere(true);
    made.setEndsHere(true);
    return made;
  }

  /** The gap between a piece and the next one of its line, beyond the width the font gives. */
  private double gap(int index) {
    return index + 1 < lines.get(line).end()
        ? glyphX(index + 1) - glyphX(index) - pieces.get(index).advance()
        : 0;
  }

  private boolean isVanished(int index) {
    return pieces.get(index).has(Piece.SPACE) && width(index) < EVEN;
  }

  private double x(int index) {
    return lines.get(line).x()[index - lines.get(line).first()];
  }

  private double glyphX(int index) {
    return lines.get(line).glyphX()[index - lines.get(line).first()];
  }

  private double width(int index) {
    return lines.get(line).width()[index - lines.get(line).first()];
  }
}
