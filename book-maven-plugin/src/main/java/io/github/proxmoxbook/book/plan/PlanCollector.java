package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Collects the parts of one plan from its tree, section by section. */
final class PlanCollector {
  private final SourceText source;
  private final PlanProfile profile;
  private final PlanOutline outline;
  private final List<PlanSection> sections = new ArrayList<>();
  private final List<PlanField> metadata = new ArrayList<>();
  private final List<PlanItem> items = new ArrayList<>();
  private final List<CodeToken> tokens = new ArrayList<>();
  private Optional<Location> preamble = Optional.empty();
  private Optional<PlanHeading> section = Optional.empty();
  private List<String> texts = new ArrayList<>();

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
      } else if (section.isEmpty() && preamble.isEmpty() && isText(block)) {
        preamble = Optional.of(place(block));
      }
      add(block);
      NodeWalk.below(block, this::add);
    }
    finishSection();
    metadata.addAll(front);
    return new Plan(
        source.file(),
        profile,
        outline.title(),
        sections.isEmpty() ? Optional.empty() : preamble,
        outline.headings(),
        sections,
        metadata,
        items,
        tokens);
  }

  private void finishSection() {
    section.ifPresent(heading -> sections.add(new PlanSection(heading, texts)));
    texts = new ArrayList<>();
  }

  /** Tells what may not stand before the first section: anything but the title and comments. */
  private boolean isText(Node block) {
    boolean title =
        outline.title().filter(t -> t.location().line() == place(block).line()).isPresent();
    boolean silent = block instanceof ThematicBreak || block instanceof LinkReferenceDefinition;
    boolean comment = block instanceof HtmlBlock html && Placeholders.visible(html).isBlank();
    return !title && !silent && !comment;
  }

  private void add(Node node) {
    if (node instanceof ListItem item) {
      addItem(item);
    } else if (node instanceof Paragraph || node instanceof TableCell) {
      InlineText text = new InlineText(node);
      texts.add(text.text());
      addTokens(text);
      addFields(node, text);
    } else if (node instanceof Heading) {
      addTokens(new InlineText(node));
    } else if (node instanceof FencedCodeBlock fence) {
      texts.add(fence.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      texts.add(code.getLiteral());
    } else if (node instanceof HtmlBlock html) {
      texts.add(Placeholders.visible(html));
    }
  }

  private void addItem(ListItem item) {
    String text = "";
    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Paragraph) {
        text = new InlineText(child).text();
        break;
      }
    }
    items.add(new PlanItem(box(item), text, kind(), place(item)));
  }

  private static PlanItem.Box box(ListItem item) {
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

  private void addTokens(InlineText text) {
    for (InlineText.Span span : text.codes()) {
      Location place = place(span.node());
      tokens.add(new CodeToken(span.node().getLiteral(), standing(text, span), place));
    }
  }

  private CodeToken.Standing standing(InlineText text, InlineText.Span span) {
    PlanItem.Box box = PlanItem.Box.NONE;
    for (Node node = span.node(); node != null; node = node.getParent()) {
      if (node instanceof Strikethrough) {
        return CodeToken.Standing.WITHDRAWN;
      }
      if (box == PlanItem.Box.NONE && node instanceof ListItem item) {
        box = box(item);
      }
    }
    CodeToken.Standing said = Clause.around(span, text).standing();
    if (said == CodeToken.Standing.WITHDRAWN || box == PlanItem.Box.OPEN) {
      return said == CodeToken.Standing.WITHDRAWN ? said : CodeToken.Standing.OPEN;
    }
    if (said == CodeToken.Standing.OPEN) {
      return said;
    }
    if (box == PlanItem.Box.TICKED) {
      return CodeToken.Standing.TICKED;
    }
    boolean outcomes = kind().equals(Optional.of(SectionKind.OUTCOMES));
    return outcomes ? CodeToken.Standing.OUTCOMES : CodeToken.Standing.TEXT;
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
