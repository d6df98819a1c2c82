package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ChapterNumber;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A chapter read for a test, with what was reported.
 *
 * @param chapter the chapter
 * @param problems the problems, in the order in which they were found
 */
record Reading(Chapter chapter, List<Problem> problems) {
  /** Reads a file of a book. */
  static Reading of(Path root, String name) throws IOException {
    return of(root, name, Files.readString(root.resolve(name)), Map.of());
  }

  /** Reads a text as if it were a file of a book. */
  static Reading of(Path root, String name, String text, Map<String, String> attributes)
      throws IOException {
    List<Problem> problems = new ArrayList<>();
    Chapter chapter =
        new AsciiDocChapterReader(new BookRoot(root), attributes)
            .read(
                new SourceText(name, text), root.resolve(name), ChapterNumber.of(1), problems::add);
    return new Reading(chapter, problems);
  }

  /** Returns each problem as {@code rule place}. */
  List<String> found() {
    return problems.stream().map(p -> p.rule().id() + " " + p.location()).toList();
  }
}
