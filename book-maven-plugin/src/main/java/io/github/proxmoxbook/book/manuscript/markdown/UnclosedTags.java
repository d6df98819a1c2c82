package io.github.proxmoxbook.book.manuscript.markdown;

import io.github.proxmoxbook.book.manuscript.KeptHtml;
import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/**
 * Reports tags in a paragraph that are not closed in it: in an edition they would reach over what
 * follows, to the end of the chapter. (In HTML, a slash does not close a tag: {@code <a id="x"/>}.)
 */
final class UnclosedTags extends AbstractVisitor {
  private static final Set<String> WITHOUT_END = Set.of("br", "hr", "img", "wbr");

  private final SourceText text;
  private final Consumer<Problem> problems;
  private final Deque<Opened> open = new ArrayDeque<>();

  private UnclosedTags(SourceText text, Consumer<Problem> problems) {
    this.text = text;
    this.problems = problems;
  }

  /** A start tag whose end has not come yet. */
  private record Opened(String name, HtmlInline html) {}

  static void check(Node document, SourceText text, Consumer<Problem> problems) {
    document.accept(new UnclosedTags(text, problems));
  }

  @Override
  public void visit(Paragraph paragraph) {
    readBlock(paragraph);
  }

  @Override
  public void visit(Heading heading) {
    readBlock(heading);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell) {
      readBlock(node);
    } else {
      visitChildren(node);
    }
  }

  private void readBlock(Node block) {
    open.clear();
    visitChildren(block);
    open.descendingIterator().forEachRemaining(this::report);
    open.clear();
  }

  @Override
  public void visit(HtmlInline html) {
    for (HtmlToken token : HtmlTokens.of(html.getLiteral())) {
      if (token instanceof HtmlToken.Tag tag) {
        String name = tag.name().toLowerCase(Locale.ROOT);
        if (tag.isEnd()) {
          close(name);
        } else if (KeptHtml.element(name) && !WITHOUT_END.contains(name)) {
          open.push(new Opened(name, html));
        }
      }
    }
  }

  /** Closes what stands within, too: {@code <rt>} needs no end before {@code </ruby>}. */
  private void close(String name) {
    if (open.stream().anyMatch(tag -> tag.name().equals(name))) {
      while (!open.pop().name().equals(name)) {
        // An element within the one that ends.
      }
    }
  }

  private void report(Opened tag) {
    if (tag.html().getSourceSpans().isEmpty()) {
      return;
    }
    SourceSpan span = tag.html().getSourceSpans().get(0);
    problems.accept(
        Problem.of(
            ManuscriptRule.RAW_HTML,
            text.at(span.getLineIndex() + 1, span.getColumnIndex() + 1),
            "<" + tag.name() + "> is not closed in its paragraph",
            "write </" + tag.name() + "> where it ends"));
  }
}
