package io.github.proxmoxbook.book.manuscript.markdown;

import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Checks that each footnote is defined once and that something refers to it. */
final class FootnoteCheck extends AbstractVisitor {
  /** The parser leaves a reference to nothing in the text; a backslash says that it is meant. */
  private static final Pattern REFERENCE =
      Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*+(\\[\\^[^\\s\\[\\]]+\\])");

  private final SourceText text;
  private final Consumer<Problem> problems;
  private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
  private final Set<String> referenced = new HashSet<>();
  private String inside = "";

  private FootnoteCheck(SourceText text, Consumer<Problem> problems) {
    this.text = text;
    this.problems = problems;
  }

  static void check(Node document, SourceText text, Consumer<Problem> problems) {
    FootnoteCheck check = new FootnoteCheck(text, problems);
    document.accept(check);
    check.definitions.forEach(
        (label, definition) -> {
          if (!check.referenced.contains(label)) {
            check.report(
                ManuscriptRule.FOOTNOTE_UNUSED,
                check.locationOf(definition),
                "nothing refers to the footnote [^" + definition.getLabel() + "]: it is left out",
                "refer to it in the text, or delete it");
          }
        });
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof FootnoteDefinition definition) {
      String outside = inside;
      inside = LinkLabels.normalised(definition.getLabel());
      FootnoteDefinition first = definitions.putIfAbsent(inside, definition);
      if (first != null) {
        report(
            ManuscriptRule.FOOTNOTE_TWICE,
            locationOf(definition),
            "the footnote [^"
                + definition.getLabel()
                + "] is already defined in line "
                + locationOf(first).line(),
            "give each footnote a label of its own");
      }
      visitChildren(block);
      inside = outside;
    } else {
      visitChildren(block);
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof FootnoteReference reference) {
      String label = LinkLabels.normalised(reference.getLabel());
      // A footnote that only its own text refers to is in no edition.
      if (!label.equals(inside)) {
        referenced.add(label);
      }
    }
    visitChildren(node);
  }

  @Override
  public void visit(Text node) {
    for (SourceSpan span : node.getSourceSpans()) {
      int start = span.getInputIndex();
      Matcher matcher = REFERENCE.matcher(text.text().substring(start, start + span.getLength()));
      while (matcher.find()) {
        report(
            ManuscriptRule.FOOTNOTE_UNDEFINED,
            text.at(span.getLineIndex() + 1, span.getColumnIndex() + matcher.start(1) + 1),
            "the footnote " + matcher.group(1) + " is not defined",
            "define it (" + matcher.group(1) + ": …), or write \\[ if it is meant as text");
      }
    }
  }

  private void report(ManuscriptRule rule, Location location, String message, String hint) {
    problems.accept(Problem.of(rule, location, message, hint));
  }

  private Location locationOf(Node node) {
    SourceSpan span = node.getSourceSpans().get(0);
    return text.at(span.getLineIndex() + 1, span.getColumnIndex() + 1);
  }
}
