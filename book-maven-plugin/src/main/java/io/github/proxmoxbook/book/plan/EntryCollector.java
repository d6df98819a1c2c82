package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.SourceText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Collects the entries of the logs of one plan. */
final class EntryCollector {
  /** The sections that report, rather than plan. */
  static final Set<SectionKind> LOGS =
      EnumSet.of(
          SectionKind.PROGRESS, SectionKind.SURPRISES, SectionKind.DECISIONS, SectionKind.OUTCOMES);

  private static final Pattern DATE_COLUMN =
      Pattern.compile("(?:date|when|day|time|date.{1,3}time|timestamp|日付|日時|日|年月日|いつ)");

  private final SourceText source;
  private final List<PlanEntry> entries = new ArrayList<>();
  private final Map<ListItem, PlanEntry> byItem = new HashMap<>();
  private Optional<SectionKind> log = Optional.empty();
  private Location section;
  private Location above;
  private boolean dateAbove;

  EntryCollector(SourceText source) {
    this.source = source;
    this.section = source.at(0, 0);
    this.above = section;
  }

  /** Begins a section. */
  void begin(PlanHeading heading) {
    log = heading.kind().filter(LOGS::contains);
    section = heading.location();
    above = section;
    dateAbove = false;
  }

  /** Looks at a block of the document itself: headings and lines of words may date what follows. */
  void addBlock(Node block) {
    if (log.isEmpty()) {
      return;
    }
    if (block instanceof Heading && line(block) != section.line()) {
      above = source.at(line(block), 0);
      dateAbove = addLine(block);
    } else if (block instanceof Paragraph) {
      dateAbove |= addLine(block);
    } else if (block instanceof TableBlock) {
      addTable(block);
    }
  }

  /** Returns whether a heading or paragraph says of which day what follows is. */
  private boolean addLine(Node block) {
    String text = new InlineText(block).text();
    EntryDate date = EntryDate.of(text);
    EntryDate.Kind kind = date.kind();
    if (kind == EntryDate.Kind.GIVEN || block instanceof Heading && kind == EntryDate.Kind.BROKEN) {
      Location place = source.at(line(block), 0);
      entries.add(
          new PlanEntry(
              PlanEntry.Kind.LINE,
              log.orElseThrow(),
              PlanItem.Box.NONE,
              text,
              date,
              place,
              section,
              false,
              true));
    }
    return kind == EntryDate.Kind.GIVEN
        || block instanceof Heading && kind == EntryDate.Kind.MENTIONED;
  }

  /** The rows of a table are entries if it has a column for their date. */
  private void addTable(Node table) {
    int column = -1;
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        List<String> cells = cells(row);
        if (!(part instanceof TableBody)) {
          column = dateColumn(cells);
        } else {
          addRow(row, cells, column);
        }
      }
    }
  }

  private static int dateColumn(List<String> head) {
    for (int i = 0; i < head.size(); i++) {
      if (DATE_COLUMN.matcher(PlanDate.fold(head.get(i)).strip()).matches()) {
        return i;
      }
    }
    return 0;
  }

  private void addRow(Node row, List<String> cells, int column) {
    if (column >= cells.size()) {
      return;
    }
    EntryDate date = EntryDate.of(cells.get(column));
    if (date.kind() == EntryDate.Kind.GIVEN || date.kind() == EntryDate.Kind.BROKEN) {
      List<String> ordered = new ArrayList<>(cells);
      ordered.add(0, ordered.remove(column));
      entries.add(
          new PlanEntry(
              PlanEntry.Kind.ROW,
              log.orElseThrow(),
              PlanItem.Box.NONE,
              String.join(" | ", ordered),
              date,
              source.at(line(row), 0),
              above,
              false,
              dateAbove));
    }
  }

  private static List<String> cells(Node row) {
    List<String> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
      cells.add(new InlineText(cell).text());
    }
    return cells;
  }

  /** Adds an item of a list, wherever it stands. */
  void addItem(ListItem item, PlanItem read) {
    if (log.isEmpty() || read.withdrawn()) {
      return;
    }
    Optional<PlanEntry> parent = parent(item);
    boolean dated =
        parent.map(p -> p.dateAbove() || p.date().kind() != EntryDate.Kind.NONE).orElse(dateAbove);
    PlanEntry entry =
        new PlanEntry(
            PlanEntry.Kind.ITEM,
            log.get(),
            read.box(),
            read.text(),
            EntryDate.of(read.text()),
            read.location(),
            parent.map(PlanEntry::location).orElse(above),
            parent.isPresent(),
            dated);
    byItem.put(item, entry);
    entries.add(entry);
  }

  private Optional<PlanEntry> parent(ListItem item) {
    for (Node node = item.getParent(); node != null; node = node.getParent()) {
      if (node instanceof ListItem) {
        return Optional.ofNullable(byItem.get((ListItem) node));
      }
    }
    return Optional.empty();
  }

  private static int line(Node node) {
    return node.getSourceSpans().get(0).getLineIndex() + 1;
  }

  /** Returns the entries in their order. */
  List<PlanEntry> entries() {
    return entries;
  }
}
