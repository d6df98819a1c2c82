package io.github.proxmoxbook.book.manuscript.markdown;

import io.github.proxmoxbook.book.manuscript.ProseBlock;
import io.github.proxmoxbook.book.manuscript.ProseSpan;
import io.github.proxmoxbook.book.problem.SourceText;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Walks over the tree of a chapter once and gathers its prose. It must come before what takes ids
 * off headings and cleans raw HTML.
 */
final class ProseScan extends AbstractVisitor {
  /** What bare addresses get before them to be a target. */
  private static final List<String> ADDRESS_STARTS = List.of("", "mailto:", "http://", "https://");

  private final ProseBlocks blocks;

  private ProseScan(SourceText text) {
    this.blocks = new ProseBlocks(text.file(), text.lines());
  }

  /** Returns the prose of a document. */
  static List<ProseBlock> of(Node document, SourceText text) {
    ProseScan scan = new ProseScan(text);
    document.accept(scan);
    return scan.blocks.all();
  }

  @Override
  public void visit(Heading heading) {
    ProseText text = blocks.open(ProseBlock.Kind.HEADING, heading.getLevel());
    visitChildren(heading);
    if (!Structure.idOf(heading).isEmpty()) {
      text.cutId();
    }
    blocks.close();
  }

  @Override
  public void visit(Paragraph paragraph) {
    Node parent = paragraph.getParent();
    ProseBlock.Kind kind = ProseBlock.Kind.PARAGRAPH;
    if (parent instanceof ListItem) {
      kind = ProseBlock.Kind.LIST_ITEM;
    } else if (parent instanceof CaptionedTable) {
      kind = ProseBlock.Kind.CAPTION;
    }
    blocks.open(kind, 0);
    visitChildren(paragraph);
    blocks.close();
  }

  @Override
  public void visit(BlockQuote quote) {
    blocks.enterQuotation(QuotationSource.isNamed(quote));
    visitChildren(quote);
    blocks.leaveQuotation();
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof Figure figure) {
      caption(figure, figure.caption());
    } else if (block instanceof DefinitionList.Item) {
      blocks.open(ProseBlock.Kind.LIST_ITEM, 0);
      visitChildren(block);
      blocks.close();
    } else {
      visitChildren(block);
    }
  }

  @Override
  public void visit(FencedCodeBlock code) {
    caption(code, InfoString.parse(code.getInfo()).title());
  }

  private void caption(Node node, String title) {
    if (!title.isEmpty()) {
      ProseText text = blocks.open(ProseBlock.Kind.CAPTION, 0);
      text.moveTo(node);
      text.find("\"" + title);
      text.append(title);
      blocks.close();
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell) {
      blocks.open(ProseBlock.Kind.TABLE_CELL, 0);
      visitChildren(node);
      blocks.close();
    } else if (node instanceof InlineFootnote) {
      blocks.open(ProseBlock.Kind.PARAGRAPH, 0);
      visitChildren(node);
      blocks.close();
    } else if (node instanceof Ruby ruby) {
      appendWithin(node, ruby.base());
    } else if (node instanceof EmphasisMarks marks) {
      appendWithin(node, marks.text());
    } else if (node instanceof IndexTerm term) {
      appendWithin(node, term.visible());
    } else if (!(node instanceof FootnoteReference)) {
      visitChildren(node);
    }
  }

  private void appendWithin(Node node, String words) {
    ProseText text = blocks.current();
    text.moveTo(node);
    text.find(words);
    text.append(words);
  }

  @Override
  public void visit(Text node) {
    ProseText text = blocks.current();
    text.moveTo(node);
    if (blocks.html().isMasked()) {
      text.append(ProseBlock.MASK, node.getLiteral().length());
    } else if (!blocks.html().isLeftOut()) {
      text.append(node.getLiteral());
    }
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    if (!SoftBreaks.joins(lineBreak)) {
      blocks.current().append(' ', 1);
    }
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    blocks.current().append('\n', 1);
  }

  @Override
  public void visit(Code code) {
    ProseText text = blocks.current();
    text.moveTo(code);
    text.append(ProseBlock.MASK, code.getLiteral().length());
  }

  @Override
  public void visit(Image image) {
    ProseText text = blocks.current();
    text.moveTo(image);
    text.append(ProseBlock.MASK, 1);
  }

  @Override
  public void visit(Link link) {
    ProseText text = blocks.current();
    int start = text.length();
    if (link.getFirstChild() == null) {
      text.moveTo(link);
      text.append(ProseBlock.MASK, 1);
    } else if (isBareAddress(link)) {
      text.moveTo(link);
      text.append(ProseBlock.MASK, link.getDestination().length());
    } else {
      visitChildren(link);
    }
    text.span(ProseSpan.Kind.LINK, start, link.getDestination());
  }

  private static boolean isBareAddress(Link link) {
    return link.getFirstChild() instanceof Text text
        && text.getNext() == null
        && ADDRESS_STARTS.stream()
            .anyMatch(start -> link.getDestination().equals(start + text.getLiteral()));
  }

  @Override
  public void visit(HtmlInline html) {
    blocks.html().inline(html.getLiteral());
  }

  @Override
  public void visit(HtmlBlock html) {
    List<SourceSpan> spans = html.getSourceSpans();
    blocks.html().block(html.getLiteral(), spans);
  }
}
