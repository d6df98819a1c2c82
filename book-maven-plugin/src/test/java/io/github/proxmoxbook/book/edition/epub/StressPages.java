package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.edition.SampleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A book being written for {@link StressBook}. Words of the form {@code M12E} are numbered through
 * the whole book: the edition must show each of them once.
 */
final class StressPages {
  private final SampleBook book;
  private final List<String> summary = new ArrayList<>();
  private final StringBuilder chapter = new StringBuilder();
  private int marks;
  private int chapters;

  /** Begins a book in a folder. */
  StressPages(Path folder) throws IOException {
    book = new SampleBook(folder);
    try (Stream<Path> files = Files.list(folder.resolve("manuscript/ja"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  /** Returns the book on disk. */
  SampleBook book() {
    return book;
  }

  /** Returns how many words there are that the edition must show. */
  int marks() {
    return marks;
  }

  /** Returns how many chapters there are. */
  int chapters() {
    return chapters;
  }

  /** Returns the next word that the edition must show. */
  String mark() {
    marks++;
    return "M" + marks + "E";
  }

  /** Adds Markdown to the chapter; each {@code $} becomes the next mark. */
  StressPages add(String markdown) {
    for (int i = 0; i < markdown.length(); i++) {
      if (markdown.charAt(i) == '$') {
        chapter.append(mark());
      } else {
        chapter.append(markdown.charAt(i));
      }
    }
    return this;
  }

  /** Begins a part. */
  void part(String title) {
    summary.add("\n# " + title + "\n");
  }

  /** Ends the chapter; {@code level} is its depth in the list of chapters, from 0. */
  void endChapter(String title, String file, int level) throws IOException {
    String link = file.replace("%", "%25").replace("#", "%23");
    summary.add("    ".repeat(level) + "- [" + title + "](<" + link + ">)");
    write("manuscript/ja/" + file, chapter.toString());
    chapter.setLength(0);
    chapters++;
  }

  /** Ends the chapter, called after its number. */
  void endChapter() throws IOException {
    endChapter("章", "c" + (chapters + 1) + ".md", 0);
  }

  /** Writes a file of the book. */
  void write(String file, String text) throws IOException {
    book.write(file, text);
  }

  /** Writes a small diagram of a book. */
  void diagram(String file) throws IOException {
    write(
        file,
        String.format(
            Locale.ROOT,
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 40" width="90" height="40">
              <title>図</title>
              <rect x="5" y="5" width="80" height="30" fill="#dbeafe" stroke="#1d4ed8"/>
              <text x="45" y="25" font-size="12" text-anchor="middle">%d</text>
            </svg>
            """,
            file.length()));
  }

  /** Writes the order of the chapters. */
  void end() throws IOException {
    write("manuscript/ja/SUMMARY.md", "# 難しい本\n\n" + String.join("\n", summary) + "\n");
  }
}
