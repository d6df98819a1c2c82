package io.github.proxmoxbook.book.manuscript.markdown;

import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.IndexMark;
import io.github.proxmoxbook.book.manuscript.LineRanges;
import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.manuscript.Reference;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Walks over the tree of a chapter once and gathers what can be referred to and what refers. */
final class ChapterScan extends AbstractVisitor {
  private final SourceText text;
  private final Consumer<Problem> problems;
  private final Ids ids = new Ids();
  private final List<String> lines;
  private final ChapterIds chapterIds;
  private final ChapterIds githubIds = new ChapterIds(Set.of());
  private final ChapterIds mdbookIds = new ChapterIds(Set.of());
  private final ChapterIds asciidoctorIds = new ChapterIds(Set.of(), "_", 2);
  private final HtmlScan htmlScan;
  private final IndexScan indexScan;
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final Map<Anchor.Kind, Integer> counts = new HashMap<>();
  private Heading title;
  private int columns;

  ChapterScan(SourceText text, Set<String> reservedIds, Consumer<Problem> problems) {
    this.text = text;
    this.lines = text.lines();
    this.problems = problems;
    this.chapterIds = new ChapterIds(reservedIds);
    this.htmlScan = new HtmlScan(chapterIds, anchors, references, problems);
    this.indexScan = new IndexScan(chapterIds, ids, problems);
  }

  Ids ids() {
    return ids;
  }

  List<Anchor> anchors() {
    return anchors;
  }

  List<Reference> references() {
    return references;
  }

  /** Returns the marks for the index; to be called once, when the walk is over. */
  List<IndexMark> index() {
    return indexScan.finish();
  }

  /** Returns the words of the first heading of level 1; empty if there is none. */
  String title() {
    return title == null ? "" : words(title);
  }

  @Override
  public void visit(Heading heading) {
    String explicit = Structure.takeId(heading);
    String words = words(heading);
    String github = githubIds.automatic(HeadingIds.github(words));
    String mdbook = mdbookIds.automatic(HeadingIds.mdbook(words));
    String asciidoctor = asciidoctorIds.automatic(HeadingIds.asciidoctor(words));
    String id = idOf(heading, explicit, HeadingIds.github(words));
    List<String> aliases = List.of(github, mdbook, asciidoctor);
    define(heading, id, Anchor.Kind.HEADING, heading.getLevel(), words, aliases);
    if (heading.getLevel() == 1 && title == null) {
      title = heading;
    } else if (heading.getLevel() == 1) {
      report(
          ManuscriptRule.TITLE_TWICE,
          heading,
          "a second title: the chapter is already called " + title(),
          "make it a section (##), or a chapter of its own");
    }
    visitChildren(heading);
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof Figure figure && figure.isNumbered()) {
      defineBlock(figure, figure.id(), Anchor.Kind.FIGURE, figure.caption());
    } else if (block instanceof CaptionedTable table) {
      defineBlock(table, table.id(), Anchor.Kind.TABLE, words(table.caption()));
    }
    visitChildren(block);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow row) {
      checkCells(row);
    } else if (node instanceof IndexTerm term) {
      indexScan.add(term, locationOf(term));
    }
    visitChildren(node);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    InfoString info = InfoString.parse(code.getInfo());
    if (info.isListing()) {
      defineBlock(code, info.id(), Anchor.Kind.LISTING, info.title());
    }
    checkLines(code, info);
  }

  /** What is asked of lines and cannot be done must not be dropped without a word. */
  private void checkLines(FencedCodeBlock code, InfoString info) {
    if (!info.lineNumbers().isEmpty() && !info.isNumbered()) {
      report(
          ManuscriptRule.LISTING_LINES,
          code,
          "linenums=\"" + info.lineNumbers() + "\" is no number, so no line is numbered",
          "write the number of the first line, linenums=\"1\" for example");
    }
    long count = code.getLiteral().lines().count();
    if (LineRanges.parse(info.markedLines()).stream().noneMatch(found -> found.last() <= count)) {
      report(
          ManuscriptRule.LISTING_LINES,
          code,
          "hl_lines=\"" + info.markedLines() + "\" does not name lines of the " + count + " here",
          "write numbers and ranges, hl_lines=\"2 4-6\" for example, counted from 1");
    }
  }

  @Override
  public void visit(Link link) {
    references.add(
        new Reference(
            Reference.Kind.LINK, link.getDestination(), words(link).strip(), locationOf(link)));
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    references.add(
        new Reference(
            Reference.Kind.IMAGE, image.getDestination(), words(image).strip(), locationOf(image)));
  }

  @Override
  public void visit(HtmlInline html) {
    html.setLiteral(htmlScan.scan(html.getLiteral(), locationOf(html), false));
  }

  @Override
  public void visit(HtmlBlock html) {
    html.setLiteral(htmlScan.scan(html.getLiteral(), locationOf(html), true));
  }

  /** GFM drops excess cells without a word, most often because of a bar inside code. */
  private void checkCells(TableRow row) {
    Location location = locationOf(row);
    String line = lines.get(location.line() - 1);
    int cells = TableCells.count(line);
    if (row.getParent() instanceof TableHead) {
      columns = cells;
    } else if (cells > columns && TableCells.countFilled(line) > columns) {
      report(
          ManuscriptRule.TABLE_CELLS,
          row,
          "the row has " + cells + " cells, the head " + columns + ": the rest would be lost",
          "write \\| for a bar inside a cell, also inside code");
    } else if (cells < columns) {
      report(
          ManuscriptRule.TABLE_CELLS_MISSING,
          row,
          "the row has " + cells + " cells, the head " + columns + ": the others stay empty",
          "write the empty cells, too, so that readers of the source see them");
    }
  }

  private void defineBlock(Node node, String explicit, Anchor.Kind kind, String title) {
    int count = counts.merge(kind, 1, Integer::sum);
    String automatic = "_" + kind.name().toLowerCase(Locale.ROOT) + "-" + count;
    define(node, idOf(node, explicit, automatic), kind, 0, title, List.of());
  }

  /** Returns the explicit id if there is one that is still free, or else an automatic one. */
  private String idOf(Node node, String explicit, String automatic) {
    return !explicit.isEmpty() && chapterIds.claim(explicit, locationOf(node), problems)
        ? explicit
        : chapterIds.automatic(automatic);
  }

  private void define(
      Node node, String id, Anchor.Kind kind, int level, String title, List<String> aliases) {
    ids.put(node, id);
    List<String> others =
        aliases.stream()
            .filter(alias -> !alias.equals(id) && !chapterIds.isReserved(alias))
            .distinct()
            .toList();
    anchors.add(new Anchor(id, kind, level, title, "", others, locationOf(node)));
  }

  private void report(ManuscriptRule rule, Node node, String message, String hint) {
    problems.accept(Problem.of(rule, locationOf(node), message, hint));
  }

  private Location locationOf(Node node) {
    if (node.getSourceSpans().isEmpty()) {
      return node.getParent() == null ? text.at(1, 0) : locationOf(node.getParent());
    }
    SourceSpan span = node.getSourceSpans().get(0);
    return text.at(span.getLineIndex() + 1, span.getColumnIndex() + 1);
  }

  private static String words(Node node) {
    return MarkdownSyntax.TEXT.render(node).replace('\n', ' ').strip();
  }
}
