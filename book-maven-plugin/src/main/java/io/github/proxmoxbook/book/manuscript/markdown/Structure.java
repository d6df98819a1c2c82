package io.github.proxmoxbook.book.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Gives the tree the structure that CommonMark has no syntax for: figures, captions of tables,
 * lists of definitions and alerts become nodes of their own.
 */
final class Structure extends AbstractVisitor implements PostProcessor {
  private static final Pattern ID_ONLY = Pattern.compile("\\{#([^\\s{}]+)\\}\\s*");

  /** mdBook's attributes of headings may hold classes beside the id: {@code {#id .class}}. */
  private static final Pattern ID_AT_END =
      Pattern.compile("\\s*\\{(?:[^{}]{0,200}\\s)?#([^\\s{}]+)(?:\\s[^{}]{0,200})?\\}\\s*\\z");

  private static final Pattern CAPTION = Pattern.compile("\\A(?:表|Table)\\s*[:：]\\s*");

  @Override
  public Node process(Node document) {
    document.accept(this);
    return document;
  }

  /** Visits a copy of the children, since visiting moves them. */
  @Override
  protected void visitChildren(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      children.add(node);
    }
    children.forEach(child -> child.accept(this));
  }

  /** Returns the {@code {#id}} at the end of the last text of a block; empty if there is none. */
  static String idOf(Node block) {
    Matcher matcher =
        ID_AT_END.matcher(block.getLastChild() instanceof Text text ? text.getLiteral() : "");
    return matcher.find() ? matcher.group(1) : "";
  }

  /** Takes {@code {#id}} off the end of the last text of a block; empty if there is none. */
  static String takeId(Node block) {
    if (!(block.getLastChild() instanceof Text text)) {
      return "";
    }
    Matcher matcher = ID_AT_END.matcher(text.getLiteral());
    if (!matcher.find()) {
      return "";
    }
    text.setLiteral(text.getLiteral().substring(0, matcher.start()));
    return matcher.group(1);
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (paragraph.getFirstChild() instanceof Image image) {
      makeFigure(paragraph, image);
    } else if (paragraph.getNext() instanceof TableBlock table
        && paragraph.getFirstChild() instanceof Text text) {
      makeCaption(paragraph, text, table);
    } else if (DefinitionList.replace(paragraph)) {
      return;
    }
    visitChildren(paragraph);
  }

  private static void makeFigure(Paragraph paragraph, Image image) {
    String id = "";
    Node rest = image.getNext();
    if (rest instanceof Text text && rest.getNext() == null) {
      Matcher matcher = ID_ONLY.matcher(text.getLiteral());
      if (!matcher.matches()) {
        return;
      }
      id = matcher.group(1);
    } else if (rest != null) {
      return;
    }
    Figure figure = new Figure(id);
    figure.setSourceSpans(paragraph.getSourceSpans());
    figure.appendChild(image);
    replace(paragraph, figure);
  }

  private static void makeCaption(Paragraph paragraph, Text text, TableBlock table) {
    Matcher matcher = CAPTION.matcher(text.getLiteral());
    if (!matcher.find()) {
      return;
    }
    text.setLiteral(text.getLiteral().substring(matcher.end()));
    SourceSpan span = text.getSourceSpans().get(0);
    text.setSourceSpans(List.of(span.subSpan(Math.min(matcher.end(), span.getLength()))));
    CaptionedTable captioned = new CaptionedTable(takeId(paragraph));
    captioned.setSourceSpans(table.getSourceSpans());
    paragraph.insertBefore(captioned);
    captioned.appendChild(paragraph);
    captioned.appendChild(table);
  }

  @Override
  public void visit(BlockQuote quote) {
    if (quote.getFirstChild() instanceof Paragraph first) {
      Optional<Alert.Kind> kind = alertKind(first);
      if (kind.isPresent()) {
        Alert alert = alert(quote, first, kind.get());
        replace(quote, alert);
        visitChildren(alert);
        return;
      }
    }
    visitChildren(quote);
  }

  private static Optional<Alert.Kind> alertKind(Paragraph first) {
    StringBuilder marker = new StringBuilder();
    Node node = first.getFirstChild();
    while (node instanceof Text text) {
      marker.append(text.getLiteral());
      node = node.getNext();
    }
    // Spaces at the end of the line, which nobody sees, make its break a hard one.
    boolean aloneInLine =
        node == null || node instanceof SoftLineBreak || node instanceof HardLineBreak;
    return Alert.Kind.of(marker.toString().strip()).filter(kind -> aloneInLine);
  }

  private static Alert alert(BlockQuote quote, Paragraph first, Alert.Kind kind) {
    while (first.getFirstChild() instanceof Text) {
      first.getFirstChild().unlink();
    }
    if (first.getFirstChild() != null) {
      first.getFirstChild().unlink();
    } else {
      first.unlink();
    }
    Alert alert = new Alert(kind);
    alert.setSourceSpans(quote.getSourceSpans());
    while (quote.getFirstChild() != null) {
      alert.appendChild(quote.getFirstChild());
    }
    return alert;
  }

  private static void replace(Block old, Block replacement) {
    old.insertBefore(replacement);
    old.unlink();
  }
}
