package io.github.proxmoxbook.book.manuscript.markdown;

import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Reports where blocks or emphasis are nested so deeply that the parser takes the rest as text. */
final class NestingCheck {
  private final SourceText text;
  private final Consumer<Problem> problems;

  private NestingCheck(SourceText text, Consumer<Problem> problems) {
    this.text = text;
    this.problems = problems;
  }

  static void check(Node document, SourceText text, Consumer<Problem> problems) {
    new NestingCheck(text, problems).descend(document, 0, 0);
  }

  /** Walks down and stops where it reports, so that each place is told once. */
  private void descend(Node node, int blocks, int inlines) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      boolean isBlock = child instanceof Block;
      int deeper = isBlock ? blocks + 1 : blocks;
      int inner = isBlock ? 0 : inlines + 1;
      boolean isBlockLimit = isBlock && deeper > MarkdownSyntax.DEEPEST_NESTING;
      if ((isBlockLimit || inner > MarkdownSyntax.DEEPEST_NESTING)
          && !child.getSourceSpans().isEmpty()) {
        report(child, isBlockLimit ? "blocks" : "emphasis, links or images");
        return;
      }
      descend(child, deeper, inner);
    }
  }

  private void report(Node node, String what) {
    SourceSpan span = node.getSourceSpans().get(0);
    problems.accept(
        Problem.of(
            ManuscriptRule.NESTED_TOO_DEEPLY,
            text.at(span.getLineIndex() + 1, span.getColumnIndex() + 1),
            what
                + " are nested "
                + MarkdownSyntax.DEEPEST_NESTING
                + " deep: the rest is plain text",
            "write it flatter"));
  }
}
