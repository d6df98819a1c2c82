package io.github.proxmoxbook.book.manuscript.markdown;

import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;

/** Titles and texts as plain words: no targets of links, no tags, no quotes around code. */
final class PlainText implements NodeRenderer {
  private final TextContentNodeRendererContext context;

  PlainText(TextContentNodeRendererContext context) {
    this.context = context;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(
        Code.class,
        EmphasisMarks.class,
        FootnoteReference.class,
        HtmlInline.class,
        Image.class,
        IndexTerm.class,
        Link.class,
        Ruby.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Code code) {
      context.getWriter().write(code.getLiteral());
    } else if (node instanceof EmphasisMarks marks) {
      context.getWriter().write(marks.text());
    } else if (node instanceof IndexTerm term) {
      context.getWriter().write(term.visible());
    } else if (node instanceof Ruby ruby) {
      context.getWriter().write(ruby.base());
    } else if (!(node instanceof FootnoteReference || node instanceof HtmlInline)) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
    }
  }
}
