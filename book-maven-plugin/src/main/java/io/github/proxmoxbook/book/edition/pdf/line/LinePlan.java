package io.github.proxmoxbook.book.edition.pdf.line;

import com.openhtmltopdf.layout.Styleable;
import java.util.List;

/**
 * The lines of a box as they have been composed for one width.
 *
 * @param content the inline content, cut where lines end and where gaps change
 * @param lines the lines in order
 */
record LinePlan(List<Styleable> content, List<PlannedLine> lines) {
  /**
   * One line.
   *
   * @param segments what stands in it, in order
   * @param naturalWidth its width by the fonts alone, in dots: what the typesetter sees
   * @param continued whether it goes on in the next one although the author has not ended it there
   */
  record PlannedLine(List<Segment> segments, double naturalWidth, boolean continued) {}

  /** By how many dots the natural width of a line exceeds a measure at most. */
  int excess(int measure) {
    double widest = lines.stream().mapToDouble(PlannedLine::naturalWidth).max().orElse(0);
    return (int) Math.max(0, Math.ceil(widest) - measure);
  }

  /** Returns what painting has to know: which lines go on. */
  LinePlan withoutContent() {
    return new LinePlan(
        List.of(),
        lines.stream()
            .map(line -> new PlannedLine(List.of(), line.naturalWidth(), line.continued()))
            .toList());
  }
}
