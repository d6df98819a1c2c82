package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads an ExecPlan. The Markdown is read as a tree, so that a heading inside a code block or an
 * image inside a code span is neither.
 *
 * <pre>
 * # ExecPlan: the title
 * ## 1. Metadata
 * - Plan ID: plans/execplan-ja-part1-ch2-architecture.md
 * …
 * ## 6. Concrete steps
 * - [x] Design `architecture.svg`.
 * </pre>
 *
 * @see <a href="https://spec.commonmark.org/">CommonMark</a>
 * @see <a href="https://github.github.com/gfm/">GitHub Flavored Markdown: tables, task lists</a>
 */
public final class PlanReader {
  /** Deeper nesting than any author writes; what is deeper is read as text. */
  private static final int DEEPEST = 100;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  TaskListItemsExtension.create(),
                  StrikethroughExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  private final Optional<PlanProfile> profile;

  /** Creates a reader that tells the format of each plan from its headings. */
  public PlanReader() {
    this.profile = Optional.empty();
  }

  /**
   * Creates a reader.
   *
   * @param profile the format by which sections are recognised
   */
  public PlanReader(PlanProfile profile) {
    this.profile = Optional.of(profile);
  }

  /**
   * Reads a plan. Any text can be read; whether it is a good plan is for {@link PlanValidator}.
   *
   * @param source the file
   * @return the plan
   */
  public Plan read(SourceText source) {
    FrontMatter front = FrontMatter.of(source);
    Node document = PARSER.parse(WholeFence.unwrap(front.body()));
    Map<Heading, HeadingText> texts = headings(document);
    PlanProfile format = profile.orElseGet(() -> ProfileGuess.of(List.copyOf(texts.values())));
    List<HeadingNode> headings = new ArrayList<>();
    texts.forEach((node, text) -> headings.add(heading(node, text, format, source)));
    PlanOutline outline = PlanOutline.of(headings, format);
    return new PlanCollector(source, format, outline).collect(document, front.fields());
  }

  /** Only headings of the document itself structure it; those in quotes and lists do not. */
  private static Map<Heading, HeadingText> headings(Node document) {
    Map<Heading, HeadingText> headings = new LinkedHashMap<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        headings.put(heading, HeadingText.of(new InlineText(heading).text()));
      }
    }
    return headings;
  }

  private static HeadingNode heading(
      Heading node, HeadingText text, PlanProfile profile, SourceText source) {
    int line = node.getSourceSpans().get(0).getLineIndex() + 1;
    return new HeadingNode(
        node,
        text,
        new PlanHeading(
            node.getLevel(),
            text.number(),
            text.title(),
            profile.identify(text),
            source.at(line, 0)));
  }

  /** A heading in the tree and what it says. */
  record HeadingNode(Heading node, HeadingText text, PlanHeading heading) {}
}
