package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Collects what a plan names, with what it says about it. */
final class TokenCollector {
  /** Other places than this repository, and names with signs that paths do not have. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*|.*[%`\\s].*");

  private final SourceText source;
  private final List<CodeToken> tokens = new ArrayList<>();
  private final Map<Node, CodeToken.Standing> aboveLists = new HashMap<>();

  /**
   * Creates a collector for one plan.
   *
   * @param source the file
   */
  TokenCollector(SourceText source) {
    this.source = source;
  }

  /**
   * Adds what a text names.
   *
   * @param text a paragraph, heading or cell
   * @param section the section it stands in
   */
  void add(InlineText text, Optional<SectionKind> section) {
    for (InlineText.Span span : text.codes()) {
      addToken(span, text, span.target(), section);
    }
    for (InlineText.Span span : text.links()) {
      // Links elsewhere are nobody's path; those within the file are looked at by no rule of plans.
      String path = span.target().replaceFirst("[#?].*$", "");
      if (!path.isEmpty() && !ELSEWHERE.matcher(path).matches()) {
        addToken(span, text, path, section);
      }
    }
  }

  private void addToken(
      InlineText.Span span, InlineText text, String target, Optional<SectionKind> section) {
    Clause clause = Clause.around(span, text);
    tokens.add(
        new CodeToken(
            target,
            standing(span, clause, section),
            clause.plans(),
            clause.writes(),
            section,
            place(span.node())));
  }

  private CodeToken.Standing standing(
      InlineText.Span span, Clause clause, Optional<SectionKind> section) {
    CodeToken.Standing said = clause.isBare() ? above(span.node()) : clause.standing();
    PlanItem.Box box = PlanItem.Box.NONE;
    for (Node node = span.node(); node != null; node = node.getParent()) {
      if (node instanceof Strikethrough) {
        return CodeToken.Standing.WITHDRAWN;
      }
      if (box == PlanItem.Box.NONE && node instanceof ListItem item) {
        box = PlanCollector.box(item);
      }
    }
    if (said == CodeToken.Standing.WITHDRAWN) {
      return said;
    }
    if (box == PlanItem.Box.OPEN) {
      return CodeToken.Standing.OPEN;
    }
    boolean log = section.filter(EntryCollector.LOGS::contains).isPresent();
    if (said == CodeToken.Standing.ANNOUNCED
        || box == PlanItem.Box.NONE && clause.plans() && !log) {
      return CodeToken.Standing.ANNOUNCED;
    }
    if (box == PlanItem.Box.TICKED) {
      return CodeToken.Standing.TICKED;
    }
    boolean outcomes = section.equals(Optional.of(SectionKind.OUTCOMES));
    return outcomes ? CodeToken.Standing.OUTCOMES : CodeToken.Standing.TEXT;
  }

  /** A bare name in a list: the line above the list says what became of it. */
  private CodeToken.Standing above(Node span) {
    Node node = span.getParent();
    while (node != null && !(node instanceof ListBlock)) {
      node = node.getParent();
    }
    return node == null
        ? CodeToken.Standing.TEXT
        : aboveLists.computeIfAbsent(node, TokenCollector::aboveList);
  }

  private static CodeToken.Standing aboveList(Node list) {
    if (!(list.getPrevious() instanceof Paragraph paragraph)) {
      return CodeToken.Standing.TEXT;
    }
    String words = new InlineText(paragraph).masked().strip();
    boolean leads = words.endsWith(":") || words.endsWith("：") || words.endsWith("た");
    return leads ? Clause.above(words) : CodeToken.Standing.TEXT;
  }

  private Location place(Node node) {
    if (node.getSourceSpans().isEmpty()) {
      return source.at(0, 0);
    }
    var span = node.getSourceSpans().get(0);
    return source.at(span.getLineIndex() + 1, span.getColumnIndex() + 1);
  }

  /** Returns what was named, in its order. */
  List<CodeToken> tokens() {
    return tokens;
  }
}
