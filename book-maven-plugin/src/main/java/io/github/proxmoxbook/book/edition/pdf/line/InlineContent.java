package io.github.proxmoxbook.book.edition.pdf.line;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.InlineBox;
import com.openhtmltopdf.render.MarkerData;
import io.github.proxmoxbook.book.typography.Clusters;
import io.github.proxmoxbook.book.typography.line.Piece;
import java.util.ArrayList;
import java.util.List;

/** Reads the inline content of a box as pieces that can be composed. */
final class InlineContent {
  private static final int ZERO_WIDTH_SPACE = 0x200B;

  /** The shortest row of dots between a title and its page, in em. */
  private static final double SHORTEST_LEADER = 2;

  private final LayoutContext c;
  private final BlockBox box;
  private final GlyphWidths widths;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private double pendingBefore;
  private boolean isTailRead;
  private CalculatedStyle lastHolder;

  InlineContent(LayoutContext c, BlockBox box, GlyphWidths widths) {
    this.c = c;
    this.box = box;
    this.widths = widths;
    List<Styleable> content = box.getInlineContent();
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i) instanceof InlineBox inline) {
        readText(inline, i);
      } else {
        readObject((BlockBox) content.get(i), i);
      }
    }
  }

  List<Piece> pieces() {
    return pieces;
  }

  List<Source> sources() {
    return sources;
  }

  private void readText(InlineBox inline, int item) {
    CalculatedStyle style = inline.getStyle();
    int width = box.getContentWidth();
    if (inline.isStartsHere()) {
      pendingBefore += style.getMarginBorderPadding(c, width, CalculatedStyle.LEFT);
    }
    FSFont font = style.getFSFont(c);
    if (inline.isDynamicFunction()) {
      readFilledLater(font, item);
      return;
    }
    boolean isCall = Elements.isFootnoteCall(inline);
    int flags = Elements.isCode(inline.getElement()) ? Piece.VERBATIM : 0;
    CalculatedStyle holder = holder(style);
    boolean isHeldBefore = holder != null && holder == lastHolder;
    String text = inline.getText();
    for (int start = 0; start < text.length(); ) {
      int end = Clusters.end(text, start);
      if (text.charAt(start) == '\n') {
        breakAfterLast(font, item, start);
      } else {
        int held = isHeldBefore || (holder != null && start > 0) ? Piece.NO_BREAK_BEFORE : 0;
        int codePoint = isCall ? Piece.MARK : text.codePointAt(start);
        add(
            codePoint,
            codePoint,
            widths.width(font, text.substring(start, end)),
            font.getSize2D(),
            flags | held | (isSpace(style, text.charAt(start)) ? Piece.SPACE : 0),
            new Source(item, start, end));
      }
      start = end;
    }
    lastHolder = text.isEmpty() ? lastHolder : holder;
    if (inline.isEndsHere()) {
      padLast(style.getMarginBorderPadding(c, width, CalculatedStyle.RIGHT));
    }
  }

  /** The outermost of the elements around a text within which no line is to end; null if none. */
  private static CalculatedStyle holder(CalculatedStyle style) {
    CalculatedStyle holder = null;
    for (CalculatedStyle around = style;
        around != null && around.getWhitespace() == IdentValue.NOWRAP;
        around = around.getParent()) {
      holder = around;
    }
    return holder;
  }

  /** A leader and a page number: the first of both keeps room for the shortest and the widest. */
  private void readFilledLater(FSFont font, int item) {
    double room = isTailRead ? 0 : font.getSize2D() * SHORTEST_LEADER + widths.width(font, "000");
    isTailRead = true;
    add(
        Piece.OBJECT,
        Piece.OBJECT,
        room,
        font.getSize2D(),
        Piece.NO_BREAK_BEFORE,
        new Source(item, 0, 0));
  }

  /** A space is the author's own only where white space is not preserved. */
  private static boolean isSpace(CalculatedStyle style, char c) {
    IdentValue kept = style.getWhitespace();
    return c == ' ' && kept != IdentValue.PRE && kept != IdentValue.PRE_WRAP;
  }

  private void add(int first, int last, double advance, double em, int flags, Source source) {
    pieces.add(new Piece(first, last, advance, em, pendingBefore, 0, flags));
    sources.add(source);
    pendingBefore = 0;
  }

  private void breakAfterLast(FSFont font, int item, int place) {
    int last = pieces.size() - 1;
    if (last < 0 || pieces.get(last).has(Piece.FORCED_BREAK_AFTER)) {
      // An empty line.
      add(
          ZERO_WIDTH_SPACE,
          ZERO_WIDTH_SPACE,
          0,
          font.getSize2D(),
          Piece.FORCED_BREAK_AFTER,
          new Source(item, place, place));
      return;
    }
    Piece piece = pieces.get(last);
    pieces.set(
        last,
        new Piece(
            piece.codePoint(),
            piece.lastCodePoint(),
            piece.advance(),
            piece.em(),
            piece.before(),
            piece.after(),
            piece.flags() | Piece.FORCED_BREAK_AFTER));
  }

  private void padLast(double after) {
    int last = pieces.size() - 1;
    if (after == 0 || last < 0) {
      return;
    }
    Piece piece = pieces.get(last);
    pieces.set(
        last,
        new Piece(
            piece.codePoint(),
            piece.lastCodePoint(),
            piece.advance(),
            piece.em(),
            piece.before(),
            piece.after() + after,
            piece.flags()));
  }

  private void readObject(BlockBox object, int item) {
    if (object.getStyle().isNonFlowContent()) {
      return;
    }
    double width = width(object);
    double em = object.getStyle().getFSFont(c).getSize2D();
    String base = Elements.standsFor(object.getElement());
    if (base.isEmpty()) {
      add(Piece.OBJECT, Piece.OBJECT, width, em, 0, new Source(item, 0, 0));
    } else {
      add(
          base.codePointAt(0),
          base.codePointBefore(base.length()),
          width,
          em,
          Piece.WHOLE,
          new Source(item, 0, 0));
    }
  }

  /** Lays the object out to see its width; the typesetter will do so again where it stands. */
  private double width(BlockBox object) {
    // The mark of a list item waits for the first line, which is not one within the object.
    MarkerData mark = c.getCurrentMarkerData();
    c.setCurrentMarkerData(null);
    object.setContainingBlock(box);
    object.setContainingLayer(c.getLayer());
    if (object.isReplaced()) {
      // It was sized before the width of its column was known, as in a note.
      object.reset(c);
    }
    object.layout(c);
    double width = object.getWidth();
    object.reset(c);
    c.setCurrentMarkerData(mark);
    return width;
  }
}
