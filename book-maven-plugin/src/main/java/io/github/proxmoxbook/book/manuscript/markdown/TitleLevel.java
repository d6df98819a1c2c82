package io.github.proxmoxbook.book.manuscript.markdown;

import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import io.github.proxmoxbook.book.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Raises the headings of a chapter that begins with {@code ##}, so that its first one is the title.
 * Books for mdBook write nested chapters so, to make their level seen in the source.
 */
final class TitleLevel {
  private TitleLevel() {}

  /** Raises the headings if the first is above all others and still not of the first level. */
  static void raise(Node document, SourceText text, Consumer<Problem> problems) {
    List<Heading> headings = new ArrayList<>();
    collect(document, headings);
    int first = headings.isEmpty() ? 1 : headings.get(0).getLevel();
    boolean isTitle =
        first > 1 && headings.stream().skip(1).allMatch(heading -> heading.getLevel() > first);
    if (!isTitle) {
      return;
    }
    headings.forEach(heading -> heading.setLevel(heading.getLevel() - first + 1));
    SourceSpan span = headings.get(0).getSourceSpans().get(0);
    problems.accept(
        Problem.of(
                ManuscriptRule.TITLE_MISSING,
                text.at(span.getLineIndex() + 1, span.getColumnIndex() + 1),
                "the chapter begins with a heading of level "
                    + first
                    + ": it is taken as the title",
                "write it with one #, and those below it in turn")
            .withSeverity(Severity.INFO));
  }

  private static void collect(Node parent, List<Heading> headings) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        headings.add(heading);
      } else if (node instanceof Block) {
        collect(node, headings);
      }
    }
  }
}
