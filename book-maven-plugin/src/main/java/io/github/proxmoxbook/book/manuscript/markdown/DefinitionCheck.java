package io.github.proxmoxbook.book.manuscript.markdown;

import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import io.github.proxmoxbook.book.problem.SourceText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Checks that each link definition ({@code [label]: address}) is given once and used, and that each
 * label which is surely meant as one is defined.
 */
final class DefinitionCheck extends AbstractVisitor {
  /**
   * {@code [text][label]} that the parser left as text. An index ({@code m[row][column]}), a class
   * of a regular expression ({@code [a-z][0-9]}) and a footnote look alike and are not meant.
   */
  private static final Pattern MISSING =
      Pattern.compile(
          "(?<![\\w\\\\\\])])"
              // the text: no footnote, box, range of characters or other piece of an expression
              + "\\[(?!\\^|[\\s\\p{Punct}&&[^\\[\\]]]*+\\]|(?:\\w-\\w)+[^\\]]{0,3}\\])"
              + "[^\\[\\]\\\\|*+?$\"'=]{2,}\\]"
              // the label: a word
              + "\\[(?<label>[A-Za-z][A-Za-z0-9_. :-]+|[^\\x00-\\x7F\\[\\]]{2,})\\](?![\\[(])");

  private static final Pattern AFTER_CODE =
      Pattern.compile("\\A\\]\\[(?<label>[A-Za-z][A-Za-z0-9_. :-]+)\\](?![\\[(])");

  private final SourceText text;
  private final Consumer<Problem> problems;
  private final Map<String, LinkReferenceDefinition> definitions = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();

  private DefinitionCheck(SourceText text, Consumer<Problem> problems) {
    this.text = text;
    this.problems = problems;
  }

  static void check(Node document, SourceText text, Consumer<Problem> problems) {
    DefinitionCheck check = new DefinitionCheck(text, problems);
    document.accept(check);
    check.definitions.forEach(
        (label, definition) -> {
          if (!check.used.contains(label)) {
            check.report(
                ManuscriptRule.DEFINITION_UNUSED,
                definition.getSourceSpans().get(0),
                0,
                "nothing uses the link definition [" + definition.getLabel() + "]",
                "use it ([text][" + definition.getLabel() + "]), or delete it");
          }
        });
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    if (isComment(definition)) {
      return;
    }
    LinkReferenceDefinition first =
        definitions.putIfAbsent(LinkLabels.normalised(definition.getLabel()), definition);
    if (first != null) {
      boolean isLost =
          !first.getDestination().equals(definition.getDestination())
              || !Objects.equals(first.getTitle(), definition.getTitle());
      int line = first.getSourceSpans().get(0).getLineIndex() + 1;
      SourceSpan span = definition.getSourceSpans().get(0);
      Problem problem =
          Problem.of(
              ManuscriptRule.DEFINITION_TWICE,
              text.at(span.getLineIndex() + 1, span.getColumnIndex() + 1),
              "[" + definition.getLabel() + "] is already defined in line " + line,
              isLost
                  ? "this second address is dropped: give it a label of its own"
                  : "delete this one, which says the same");
      problems.accept(isLost ? problem : problem.withSeverity(Severity.WARNING));
    }
  }

  /** {@code [//]: # (text)} is what Markdown has for a comment that leaves no trace. */
  private static boolean isComment(LinkReferenceDefinition definition) {
    return definition.getLabel().equals("//")
        || definition.getDestination().isEmpty()
        || definition.getDestination().equals("#");
  }

  @Override
  public void visit(Link link) {
    use(link);
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    use(image);
    visitChildren(image);
  }

  private void use(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (!spans.isEmpty()) {
      SourceSpan last = spans.get(spans.size() - 1);
      StringBuilder source = new StringBuilder();
      for (SourceSpan span : spans) {
        source.append(sourceOf(span)).append(span == last ? "" : "\n");
      }
      used.add(LinkLabels.normalised(LinkLabels.of(source.toString())));
    }
  }

  @Override
  public void visit(Text node) {
    for (SourceSpan span : node.getSourceSpans()) {
      Matcher matcher = MISSING.matcher(sourceOf(span));
      while (matcher.find()) {
        reportMissing(span, matcher);
      }
    }
    boolean isAfterCode =
        node.getPrevious() instanceof Code code
            && code.getPrevious() instanceof Text before
            && before.getLiteral().matches("(?s)(?:|.*[^\\w\\])])\\[");
    if (isAfterCode && !node.getSourceSpans().isEmpty()) {
      SourceSpan span = node.getSourceSpans().get(0);
      Matcher matcher = AFTER_CODE.matcher(sourceOf(span));
      if (matcher.find()) {
        reportMissing(span, matcher);
      }
    }
  }

  private void reportMissing(SourceSpan span, Matcher matcher) {
    report(
        ManuscriptRule.DEFINITION_MISSING,
        span,
        matcher.start("label") - 1,
        "the link label [" + matcher.group("label") + "] is not defined, so this is no link",
        "define it ([" + matcher.group("label") + "]: address), or write \\[ if it is text");
  }

  private void report(
      ManuscriptRule rule, SourceSpan span, int offset, String message, String hint) {
    int column = span.getColumnIndex() + offset + 1;
    problems.accept(Problem.of(rule, text.at(span.getLineIndex() + 1, column), message, hint));
  }

  private String sourceOf(SourceSpan span) {
    int start = span.getInputIndex();
    return text.text().substring(start, start + span.getLength());
  }
}
