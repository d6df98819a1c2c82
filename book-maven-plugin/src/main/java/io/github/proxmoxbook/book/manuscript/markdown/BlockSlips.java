package io.github.proxmoxbook.book.manuscript.markdown;

import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Finds blocks of which the syntax makes something else, without a word, than was surely meant. */
final class BlockSlips extends AbstractVisitor {
  /**
   * Headings need a space behind the signs (CommonMark, ATX headings), and U+3000 is none. One sign
   * before a letter may be a hash tag.
   */
  private static final Pattern NO_HEADING = Pattern.compile("#{2,6}\\p{L}.*|#{1,6}\\u3000.*");

  private static final Pattern NO_TITLE = Pattern.compile("#\\p{L}.*");

  private final SourceText text;
  private final Consumer<Problem> problems;

  private BlockSlips(SourceText text, Consumer<Problem> problems) {
    this.text = text;
    this.problems = problems;
  }

  static void check(Node document, SourceText text, Consumer<Problem> problems) {
    document.accept(new BlockSlips(text, problems));
  }

  @Override
  public void visit(FencedCodeBlock code) {
    if (code.getClosingFenceLength() == null) {
      String fence = code.getFenceCharacter().repeat(code.getOpeningFenceLength());
      boolean isNested = !(code.getParent() instanceof Document);
      report(
          ManuscriptRule.FENCE_UNCLOSED,
          code.getSourceSpans().get(0),
          "the code fence is never closed: "
              + (isNested ? "it ends with its list item or quote" : "all the rest is code"),
          "close it with " + fence + (isNested ? ", indented like this line" : ""));
    }
  }

  @Override
  public void visit(Paragraph paragraph) {
    List<SourceSpan> lines = paragraph.getSourceSpans();
    for (SourceSpan line : lines) {
      String source = sourceOf(line);
      boolean isTitle =
          NO_TITLE.matcher(source).matches()
              && lines.size() == 1
              && paragraph.getParent() instanceof Document
              && paragraph.getPrevious() == null;
      if (isTitle || NO_HEADING.matcher(source).matches()) {
        report(
            ManuscriptRule.HEADING_SPACE,
            line,
            "this is no heading, but text that begins with #",
            "put a space (U+0020) behind the #, or write \\# if it is meant as text");
      }
    }
    visitChildren(paragraph);
  }

  /** A line of hyphens right below a paragraph makes it a heading (CommonMark, setext headings). */
  @Override
  public void visit(Heading heading) {
    List<SourceSpan> lines = heading.getSourceSpans();
    int last = lines.size() - 1;
    boolean isUnderlined = last > 0 && sourceOf(lines.get(last)).strip().matches("-+");
    if (isUnderlined && (last > 1 || sourceOf(lines.get(0)).strip().endsWith("。"))) {
      report(
          ManuscriptRule.HEADING_ACCIDENT,
          lines.get(last),
          "this line makes a heading of the paragraph above it",
          "put an empty line between them, or write the heading with ##");
    }
    visitChildren(heading);
  }

  private void report(ManuscriptRule rule, SourceSpan span, String message, String hint) {
    problems.accept(
        Problem.of(
            rule, text.at(span.getLineIndex() + 1, span.getColumnIndex() + 1), message, hint));
  }

  private String sourceOf(SourceSpan span) {
    int start = span.getInputIndex();
    return text.text().substring(start, start + span.getLength());
  }
}
