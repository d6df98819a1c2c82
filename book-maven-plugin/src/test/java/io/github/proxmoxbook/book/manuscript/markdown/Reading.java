package io.github.proxmoxbook.book.manuscript.markdown;

import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ChapterNumber;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A chapter read for a test, with what was reported.
 *
 * @param chapter the chapter
 * @param problems the problems, in the order in which they were found
 */
record Reading(Chapter chapter, List<Problem> problems) {
  static Reading of(String markdown) {
    List<Problem> problems = new ArrayList<>();
    Chapter chapter =
        new MarkdownChapterReader()
            .read(
                new SourceText("a.md", markdown),
                Path.of("/book/a.md"),
                ChapterNumber.of(1),
                problems::add);
    return new Reading(chapter, problems);
  }

  /** Returns the body as later stages parse it. */
  Document body() {
    return Jsoup.parse(chapter.body(), "", Parser.xmlParser());
  }

  /** Returns each problem as {@code rule place}. */
  List<String> found() {
    return problems.stream().map(p -> p.rule().id() + " " + p.location()).toList();
  }
}
