package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Collects the parts of one plan from its tree, section by section. */
final class PlanCollector {
  private final SourceText source;
  private final PlanProfile profile;
  private final PlanOutline outline;
  private final List<PlanSection> sections = new ArrayList<>();
  private final List<PlanField> metadata = new ArrayList<>();
  private final List<PlanItem> items = new ArrayList<>();
  private final List<PlanFence> fences = new ArrayList<>();
  private final EntryCollector entries;
  private final TokenCollector tokens;
  private Optional<Location> preamble = Optional.empty();
  private Optional<PlanHeading> section = Optional.empty();
  private List<String> texts = new ArrayList<>();
  private boolean hasCode;

  /**
   * Creates a collector for one plan.
   *
   * @param source the file
   * @param profile the format of the plan
   * @param outline its sections
   */
  PlanCollector(SourceText source, PlanProfile profile, PlanOutline outline) {
    this.source = source;
    this.profile = profile;
    this.outline = outline;
    this.entries = new EntryCollector(source);
    this.tokens = new TokenCollector(source);
  }

  /**
   * Collects everything.
   *
   * @param document the tree
   * @param front the fields of the front matter
   * @return the plan
   */
  Plan collect(Node document, List<PlanField> front) {
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof Heading && outline.sections().containsKey(block)) {
        finishSection();
        section = Optional.of(outline.sections().get(block));
        entries.begin(section.get());
      } else if (section.isEmpty() && preamble.isEmpty() && isText(block)) {
        preamble = Optional.of(place(block));
      }
      entries.addBlock(block);
      add(block);
      NodeWalk.below(block, this::add);
    }
    finishSection();
    metadata.addAll(front);
    return new Plan(
        source,
        profile,
        outline.title(),
        sections.isEmpty() ? Optional.empty() : preamble,
        outline.headings(),
        sections,
        metadata,
        items,
        entries.entries(),
        tokens.tokens(),
        fences);
  }

  private void finishSection() {
    section.ifPresent(heading -> sections.add(new PlanSection(heading, texts, hasCode)));
    texts = new ArrayList<>();
    hasCode = false;
  }

  /** Tells what may not stand before the first section: anything but the title and comments. */
  private boolean isText(Node block) {
    boolean title =
        outline.title().filter(t -> t.location().line() == place(block).line()).isPresent();
    boolean silent = block instanceof ThematicBreak || block instanceof LinkReferenceDefinition;
    boolean comment =
        block instanceof HtmlBlock html
            && Placeholders.visible(html).replaceAll("<[^>]*>", "").isBlank();
    // An anchor alone, such as <a id="top"></a>.
    boolean anchor = block instanceof Paragraph && new InlineText(block).text().isBlank();
    return !title && !silent && !comment && !anchor;
  }

  private void add(Node node) {
    if (node instanceof ListItem item) {
      if (!isQuoted(node)) {
        addItem(item);
      }
    } else if (node instanceof Paragraph || node instanceof TableCell) {
      InlineText text = new InlineText(node);
      // The head of a table says what is to come, not that it came.
      if (!(node instanceof TableCell cell && cell.isHeader())) {
        texts.add(text.text());
      }
      if (!isQuoted(node)) {
        tokens.add(text, kind());
        addFields(node, text);
      }
    } else if (node instanceof Heading) {
      tokens.add(new InlineText(node), kind());
    } else if (node instanceof FencedCodeBlock fence) {
      addCode(fence.getLiteral());
      String info = fence.getInfo() == null ? "" : fence.getInfo().strip();
      String language = info.split("[\\s{]", 2)[0].toLowerCase(Locale.ROOT);
      fences.add(new PlanFence(language, fence.getLiteral(), place(fence)));
    } else if (node instanceof IndentedCodeBlock code) {
      addCode(code.getLiteral());
    } else if (node instanceof HtmlBlock html) {
      texts.add(Placeholders.visible(html));
    }
  }

  /** Code says something, whatever it ends in; only a placeholder alone does not. */
  private void addCode(String literal) {
    texts.add(literal);
    hasCode |= Placeholders.standIn(literal.lines().toList()).isEmpty();
  }

  /** A quotation is somebody else's words. */
  private static boolean isQuoted(Node node) {
    for (Node above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof BlockQuote) {
        return true;
      }
    }
    return false;
  }

  private void addItem(ListItem item) {
    Optional<Paragraph> first = firstParagraph(item);
    String text = first.map(p -> new InlineText(p).text()).orElse("");
    boolean withdrawn =
        first
            .map(PlanCollector::firstWords)
            .filter(node -> node instanceof Strikethrough && node.getNext() == null)
            .isPresent();
    PlanItem read = new PlanItem(box(item), text, withdrawn, kind(), place(item));
    items.add(read);
    entries.addItem(item, read);
  }

  private static Optional<Paragraph> firstParagraph(ListItem item) {
    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Paragraph paragraph) {
        return Optional.of(paragraph);
      }
    }
    return Optional.empty();
  }

  /** The task-list extension leaves an empty text where it took the box off. */
  private static Node firstWords(Paragraph paragraph) {
    Node node = paragraph.getFirstChild();
    return node instanceof Text text && text.getLiteral().isBlank() && node.getNext() != null
        ? node.getNext()
        : node;
  }

  static PlanItem.Box box(ListItem item) {
    if (item.getFirstChild() instanceof TaskListItemMarker marker) {
      return marker.isChecked() ? PlanItem.Box.TICKED : PlanItem.Box.OPEN;
    }
    return PlanItem.Box.NONE;
  }

  private void addFields(Node node, InlineText text) {
    if (!kind().equals(Optional.of(SectionKind.METADATA))) {
      return;
    }
    if (node instanceof Paragraph) {
      metadata.addAll(FieldText.ofLines(text, source));
    } else if (node.getPrevious() == null && node.getNext() != null) {
      InlineText value = new InlineText(node.getNext());
      Location place = value.locate(0, source);
      metadata.add(new PlanField(text.text().strip(), value.text().strip(), place));
    }
  }

  private Optional<SectionKind> kind() {
    return section.flatMap(PlanHeading::kind);
  }

  private Location place(Node node) {
    if (node.getSourceSpans().isEmpty()) {
      return source.at(0, 0);
    }
    var span = node.getSourceSpans().get(0);
    return source.at(span.getLineIndex() + 1, span.getColumnIndex() + 1);
  }
}
