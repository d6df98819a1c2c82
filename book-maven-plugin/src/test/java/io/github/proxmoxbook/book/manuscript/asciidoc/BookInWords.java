package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookReader;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.markdown.MarkdownChapterReader;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Reads a book of both formats in a folder, whose chapters in AsciiDoc are kept in {@code kept}. It
 * takes and gives nothing but strings, so that it can be called from another class loader.
 */
public final class BookInWords implements UnaryOperator<String> {
  /** Returns the chapters and the problems of a book. */
  @Override
  public String apply(String folder) {
    Path root = Path.of(folder);
    List<Problem> problems = new ArrayList<>();
    try {
      BookRoot bookRoot = new BookRoot(root);
      Book book =
          new BookReader(
                  bookRoot,
                  List.of(
                      new MarkdownChapterReader(),
                      new AsciiDocChapterReader(
                          bookRoot, Map.of(), root.resolve("kept"), () -> "code")))
              .read(root, problems::add)
              .orElseThrow();
      return book.chapters().stream()
              .map(c -> c.number() + " " + c.title() + "\n" + c.body() + "\n")
              .collect(Collectors.joining())
          + problems.stream()
              .map(p -> p.location() + " " + p.rule().id() + " " + p.message() + "\n")
              .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
