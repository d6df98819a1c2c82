package io.github.proxmoxbook.book.edition.pdf.line;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where a paragraph is divided between pages: at least {@code orphans} lines stay on the first page
 * and {@code widows} go to the last (CSS 2.2, 13.3.2). The typesetter counts one line too many: it
 * divides five lines as 2 and 3 where 3 and 2 fit, and moves four as a whole.
 */
final class PageEnds {
  private PageEnds() {}

  /**
   * Looks at the lines of a box that has been laid out. A box that begins too low is marked as one
   * that belongs on the next page.
   *
   * @return the line with which the last page shall begin, if the box has to be laid out again
   */
  static OptionalInt earlierBreak(LayoutContext c, BlockBox box) {
    int orphans = (int) box.getStyle().asFloat(CSSName.ORPHANS);
    int widows = (int) box.getStyle().asFloat(CSSName.WIDOWS);
    List<LineBox> lines =
        box.getChildren().stream()
            .map(LineBox.class::cast)
            .filter(LineBox::isContainsContent)
            .toList();
    if (lines.size() < 2 || !c.isPrint() || !c.isPageBreaksAllowed()) {
      return OptionalInt.empty();
    }
    PageBox first = c.getRootLayer().getFirstPage(c, lines.get(0));
    LineBox lastLine = lines.get(lines.size() - 1);
    PageBox last = c.getRootLayer().getFirstPage(c, lastLine);
    if (first == null || first == last) {
      return OptionalInt.empty();
    }
    long above = lines.stream().filter(line -> line.getAbsY() < first.getBottom(c)).count();
    long below = lines.stream().filter(line -> line.getAbsY() >= last.getTop()).count();
    if (above < orphans || (below < widows && lines.size() - widows < orphans)) {
      box.setNeedPageClear(true);
      return OptionalInt.empty();
    }
    return below < widows
        ? OptionalInt.of(box.getChildren().indexOf(lines.get(lines.size() - widows)))
        : OptionalInt.empty();
  }
}
