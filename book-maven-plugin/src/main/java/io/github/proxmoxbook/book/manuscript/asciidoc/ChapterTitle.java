package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds the title of a chapter among its headings. */
final class ChapterTitle {
  private final Element body;
  private final Marks marks;
  private final Consumer<Problem> problems;

  private ChapterTitle(Element body, Marks marks, Consumer<Problem> problems) {
    this.body = body;
    this.marks = marks;
    this.problems = problems;
  }

  /** Returns the title; empty if there is none, which has then been reported. */
  static String of(Element body, Marks marks, Consumer<Problem> problems) {
    ChapterTitle title = new ChapterTitle(body, marks, problems);
    title.raise();
    return title.find();
  }

  /** Raises the headings if the first is above all others and still not of the first level. */
  private void raise() {
    Elements headings = body.select("h1, h2, h3, h4, h5, h6").not(".discrete");
    int first = headings.isEmpty() ? 1 : level(headings.get(0));
    if (first > 1 && headings.stream().skip(1).allMatch(heading -> level(heading) > first)) {
      problems.accept(
          Problem.of(
                  ManuscriptRule.TITLE_MISSING,
                  marks.around(headings.get(0)),
                  "the chapter begins with a section: its title is taken as that of the chapter",
                  "write it with one =, and those below it in turn")
              .withSeverity(Severity.INFO));
      headings.forEach(heading -> heading.tagName("h" + (level(heading) - first + 1)));
    }
  }

  private String find() {
    Elements titles = body.select("h1").not(".discrete");
    if (titles.isEmpty()) {
      report(
          ManuscriptRule.TITLE_MISSING,
          marks.around(body),
          "the chapter has no title",
          "begin it with the title of the document: = Title");
      return "";
    }
    String title = PlainWords.of(titles.get(0));
    for (Element second : titles.subList(1, titles.size())) {
      report(
          ManuscriptRule.TITLE_TWICE,
          marks.around(second),
          "a second title: the chapter is already called " + title,
          "make it a section (==), or a chapter of its own");
    }
    return title;
  }

  private void report(ManuscriptRule rule, Location location, String message, String hint) {
    problems.accept(Problem.of(rule, location, message, hint));
  }

  private static int level(Element heading) {
    return heading.normalName().charAt(1) - '0';
  }
}
