package io.github.proxmoxbook.book.manuscript.markdown;

import io.github.proxmoxbook.book.manuscript.IndexMark;
import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Finds marks for the index that the parser left as text, so that readers would see the braces. */
final class IndexSlips extends AbstractVisitor {
  private static final Pattern LEFT = Pattern.compile("(?<!\\\\)\\{index[!()]?:");

  private final SourceText text;
  private final Consumer<Problem> problems;

  private IndexSlips(SourceText text, Consumer<Problem> problems) {
    this.text = text;
    this.problems = problems;
  }

  static void check(Node document, SourceText text, Consumer<Problem> problems) {
    document.accept(new IndexSlips(text, problems));
  }

  @Override
  public void visit(Text node) {
    for (SourceSpan span : node.getSourceSpans()) {
      int start = span.getInputIndex();
      Matcher left = LEFT.matcher(text.text());
      left.region(start, start + span.getLength()).useTransparentBounds(true);
      while (left.find()) {
        int column = span.getColumnIndex() + left.start() - start + 1;
        problems.accept(
            Problem.of(
                ManuscriptRule.INDEX_SYNTAX,
                text.at(span.getLineIndex() + 1, column),
                "this is no mark for the index, but text in braces",
                "write {index:term|reading} in one line, the reading in kana, at most "
                    + IndexMark.LEVELS
                    + " terms with ! between them; or \\{ if it is meant as text"));
      }
    }
  }
}
