package io.github.proxmoxbook.book.manuscript.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Collects the ids that automatic ones must not take: explicit ones and those of footnotes. */
final class ReservedIds extends AbstractVisitor {
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> references = new HashMap<>();
  private int inlineNotes;

  static Set<String> of(Node document) {
    ReservedIds visitor = new ReservedIds();
    document.accept(visitor);
    visitor.ids.remove("");
    return visitor.ids;
  }

  @Override
  public void visit(Heading heading) {
    ids.add(Structure.idOf(heading));
    visitChildren(heading);
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof Figure figure) {
      ids.add(figure.id());
    } else if (block instanceof CaptionedTable table) {
      ids.add(table.id());
    } else if (block instanceof FootnoteDefinition definition) {
      addNote(definition.getLabel());
    }
    visitChildren(block);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof FootnoteReference reference) {
      addNote(reference.getLabel());
    } else if (node instanceof InlineFootnote) {
      inlineNotes++;
      ids.add("fn" + inlineNotes);
      ids.add("fnref" + inlineNotes);
    }
    visitChildren(node);
  }

  /** The ids that the renderer of footnotes makes. */
  private void addNote(String label) {
    int count = references.merge(label, 1, Integer::sum);
    ids.add("fn-" + label);
    ids.add("fnref-" + label);
    ids.add("fnref-" + label + "-" + count);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    ids.add(InfoString.parse(code.getInfo()).id());
  }

  @Override
  public void visit(HtmlInline html) {
    addHtml(html.getLiteral());
  }

  @Override
  public void visit(HtmlBlock html) {
    addHtml(html.getLiteral());
  }

  private void addHtml(String source) {
    for (HtmlToken.Tag tag :
        RawHtml.clean(source, OptionalInt.empty(), (offset, what, hint) -> {}).tags()) {
      ids.add(tag.attributes().getOrDefault("id", ""));
    }
  }
}
