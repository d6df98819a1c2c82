package io.github.proxmoxbook.book.manuscript;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import io.github.proxmoxbook.book.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads {@code SUMMARY.md} in <a
 * href="https://rust-lang.github.io/mdBook/format/summary.html">mdBook's format</a>.
 *
 * <pre>
 * # Summary
 *
 * [まえがき](part0/preface.md)
 *
 * # 基礎
 *
 * - [概要](part1/chapter1-overview.md)
 * - [インストール]()
 *
 * [あとがき](afterword.md)
 * </pre>
 *
 * <p>Links before the first list are front matter, links after the last one back matter. Every
 * heading of the first level but the title opens a part. An entry with an empty path is a draft.
 * Back matter whose entry begins with 付録 or Appendix and a letter is an appendix with that letter.
 */
public final class SummaryReader {
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  /** How an entry of the back matter begins that is an appendix. */
  static final Pattern APPENDIX =
      Pattern.compile("(?:付録|(?i:Appendix))[ \\u3000]?([A-Z])(?![A-Za-z0-9])");

  /**
   * Reads the list.
   *
   * @param text the text of {@code SUMMARY.md}
   * @param problems receives what is neither a part nor a chapter
   * @return the summary
   */
  public Summary read(SourceText text, Consumer<Problem> problems) {
    return new Reading(text, problems).run();
  }

  /** Returns the text of a node without any markup. */
  private static String words(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }
        });
    return words.toString().strip();
  }

  private static final class Reading {
    private final SourceText text;
    private final Consumer<Problem> problems;
    private final List<SummaryPart> parts = new ArrayList<>();
    private final List<SummaryEntry> front = new ArrayList<>();
    private final List<SummaryEntry> main = new ArrayList<>();
    private final List<SummaryEntry> back = new ArrayList<>();
    private String title = "";
    private String partTitle = "";
    private Location partLocation;
    private int partNumber;
    private int chapterNumber;
    private boolean inMain;

    Reading(SourceText text, Consumer<Problem> problems) {
      this.text = text;
      this.problems = problems;
      this.partLocation = text.at(0, 0);
    }

    Summary run() {
      Node document = PARSER.parse(text.text());
      for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
        readBlock(node);
      }
      closePart();
      if (!back.isEmpty()) {
        parts.add(new SummaryPart(Matter.BACK, 0, "", text.at(0, 0), back));
      }
      if (!front.isEmpty()) {
        parts.add(0, new SummaryPart(Matter.FRONT, 0, "", text.at(0, 0), front));
      }
      return new Summary(title, parts);
    }

    private void readBlock(Node node) {
      if (node instanceof Heading heading) {
        readHeading(heading);
      } else if (node instanceof BulletList || node instanceof OrderedList) {
        // Links between two lists were not back matter after all: mdBook knows no such place.
        back.forEach(this::misplaced);
        back.clear();
        inMain = true;
        readList((ListBlock) node, ChapterNumber.NONE);
      } else if (node instanceof Paragraph) {
        readParagraph(node);
      } else if (!(node instanceof ThematicBreak) && !(node instanceof HtmlBlock)) {
        report(node, "neither a part, nor a chapter, nor a separator");
      }
    }

    private void readHeading(Heading heading) {
      String words = words(heading);
      boolean first = title.isEmpty() && parts.isEmpty() && main.isEmpty() && front.isEmpty();
      if (heading.getLevel() == 1 && first && partNumber == 0) {
        title = words;
      } else if (heading.getLevel() == 1) {
        closePart();
        inMain = true;
        partTitle = words;
        partLocation = place(heading);
        partNumber++;
      } else {
        // mdBook passes over it without a word, and books group their chapters with it.
        problems.accept(
            Problem.of(
                    ManuscriptRule.SUMMARY_SYNTAX,
                    place(heading),
                    "a heading of level " + heading.getLevel() + " opens no part: it is left out",
                    "a part is written # Title")
                .withSeverity(Severity.INFO));
      }
    }

    private void closePart() {
      if (!main.isEmpty() || !partTitle.isEmpty()) {
        int number = partTitle.isEmpty() ? 0 : partNumber;
        parts.add(new SummaryPart(Matter.MAIN, number, partTitle, partLocation, main));
        main.clear();
        partTitle = "";
      }
    }

    private void readParagraph(Node paragraph) {
      for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
        if (node instanceof Link link) {
          (inMain ? back : front).add(entry(link, inMain ? letter(link) : ChapterNumber.NONE));
        } else if (!isSilent(node)) {
          report(node, "text that is no link to a chapter");
        }
      }
    }

    private void readList(ListBlock list, ChapterNumber parent) {
      int number = parent.isEmpty() ? chapterNumber : 0;
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        number++;
        readItem(
            (ListItem) item, parent.isEmpty() ? ChapterNumber.of(number) : parent.child(number));
      }
      if (parent.isEmpty()) {
        chapterNumber = number;
      }
    }

    private void readItem(ListItem item, ChapterNumber number) {
      Node first = item.getFirstChild();
      Node inline = first instanceof Paragraph ? first.getFirstChild() : null;
      boolean alone = inline instanceof Link;
      for (Node node = alone ? inline.getNext() : null; node != null; node = node.getNext()) {
        alone &= isSilent(node);
      }
      if (!alone || !(inline instanceof Link link)) {
        report(item, "a list item must be one link to a chapter");
        return;
      }
      main.add(entry(link, number));
      for (Node node = first.getNext(); node != null; node = node.getNext()) {
        if (node instanceof ListBlock nested) {
          readList(nested, number);
        } else if (!(node instanceof HtmlBlock)) {
          report(node, "a list item must be one link, with at most a list below it");
        }
      }
    }

    /** Comments may stand behind a chapter, above all those that silence a rule. */
    private static boolean isSilent(Node node) {
      return node instanceof SoftLineBreak
          || node instanceof Text text && text.getLiteral().isBlank()
          || node instanceof HtmlInline html && html.getLiteral().startsWith("<!--");
    }

    /** 付録A is a number; mdBook has none behind the list, so its books write them so. */
    private static ChapterNumber letter(Link link) {
      Matcher appendix = APPENDIX.matcher(words(link));
      return appendix.lookingAt()
          ? ChapterNumber.appendix(appendix.group(1).charAt(0) - 'A' + 1)
          : ChapterNumber.NONE;
    }

    private SummaryEntry entry(Link link, ChapterNumber number) {
      return new SummaryEntry(number, words(link), path(link), place(link));
    }

    private String path(Link link) {
      try {
        return LinkResolver.decode(link.getDestination());
      } catch (IllegalArgumentException e) {
        report(link, "the percent encoding of " + link.getDestination() + " is broken");
        return "";
      }
    }

    private void misplaced(SummaryEntry entry) {
      problems.accept(
          Problem.of(
              ManuscriptRule.SUMMARY_SYNTAX,
              entry.location(),
              "a chapter without number between numbered ones",
              "put it before the first list or after the last, or into a list"));
    }

    private void report(Node node, String message) {
      problems.accept(
          Problem.of(
              ManuscriptRule.SUMMARY_SYNTAX,
              place(node),
              message,
              "a chapter is written [title](file.md), a part # Title"));
    }

    private Location place(Node node) {
      if (node.getSourceSpans().isEmpty()) {
        return text.at(0, 0);
      }
      SourceSpan span = node.getSourceSpans().get(0);
      return text.at(span.getLineIndex() + 1, span.getColumnIndex() + 1);
    }
  }
}
