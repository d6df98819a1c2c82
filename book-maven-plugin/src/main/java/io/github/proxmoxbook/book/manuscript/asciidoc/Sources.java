package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.asciidoctor.ast.ContentNode;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.StructuralNode;

/** The files that a chapter is made of: its own, and those that it includes. Each is read once. */
final class Sources {
  /** A file, and the first place that includes it, which the chapter itself has none of. */
  private record File(SourceText text, List<String> lines, Optional<Location> includedAt) {}

  private final BookRoot root;
  private final Consumer<Problem> problems;
  private final List<File> files = new ArrayList<>();
  private final Map<Path, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> byName = new HashMap<>();

  Sources(SourceText chapter, Path source, BookRoot root, Consumer<Problem> problems) {
    this.root = root;
    this.problems = problems;
    add(source, chapter, Optional.empty());
  }

  BookRoot root() {
    return root;
  }

  /**
   * Returns the lines of an included file.
   *
   * @param path the file
   * @param includedAt the directive
   * @return its lines; empty if it is not UTF-8, which has then been reported
   * @throws IOException if it cannot be read
   */
  Optional<List<String>> read(Path path, Location includedAt) throws IOException {
    Integer known = numbers.get(path);
    if (known == null) {
      Optional<SourceText> text = SourceText.read(path, root.display(path), problems);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      known = add(path, text.get(), Optional.of(includedAt));
    }
    return Optional.of(files.get(known).lines());
  }

  private int add(Path path, SourceText text, Optional<Location> includedAt) {
    files.add(new File(text, text.lines(), includedAt));
    numbers.put(path, files.size() - 1);
    byName.put(text.file(), files.size() - 1);
    return files.size() - 1;
  }

  /** Returns the number of a file by the name that Asciidoctor gives it; the chapter's is 0. */
  int number(Cursor cursor) {
    String file = cursor.getFile();
    return file == null ? 0 : numbers.getOrDefault(Path.of(file).normalize(), 0);
  }

  /**
   * Returns the line at which a block begins. What is in a quotation written as in Markdown is
   * counted from the beginning of that.
   */
  int line(StructuralNode block) {
    Cursor cursor = block.getSourceLocation();
    int line = cursor.getLineNumber();
    for (ContentNode node = block.getParent(); node != null; node = node.getParent()) {
      boolean isQuote = node instanceof StructuralNode && "quote".equals(node.getContext());
      Cursor quote = isQuote ? ((StructuralNode) node).getSourceLocation() : null;
      if (quote != null && number(quote) == number(cursor) && quote.getLineNumber() > line) {
        line += quote.getLineNumber() - 1;
      }
    }
    return line;
  }

  Location locate(StructuralNode block) {
    return at(number(block.getSourceLocation()), line(block), 0);
  }

  /**
   * Returns where something is written in the text that begins at a place.
   *
   * @param start the place
   * @param written what to look for
   * @param isKnown whether a place is none of those that are looked for
   * @return where it is written; {@code start} if nowhere
   */
  Location find(Location start, String written, Predicate<Location> isKnown) {
    List<String> lines = files.get(byName.get(start.file())).lines();
    int line = start.line();
    while (line <= lines.size() && (line == start.line() || !lines.get(line - 1).isBlank())) {
      int found = lines.get(line - 1).indexOf(written);
      while (found >= 0 && isKnown.test(new Location(start.file(), line, found + 1))) {
        found = lines.get(line - 1).indexOf(written, found + 1);
      }
      if (found >= 0) {
        return new Location(start.file(), line, found + 1);
      }
      line++;
    }
    return start;
  }

  Location locate(Cursor cursor) {
    return at(number(cursor), cursor.getLineNumber(), 0);
  }

  /** Returns a place in a file; lines that it does not have are its first or last one. */
  Location at(int number, int line, int column) {
    File file = files.get(number);
    return file.text().at(Math.max(1, Math.min(line, file.lines().size())), column);
  }

  /** Returns whether a backslash before a place says that it is meant as it is written. */
  boolean isEscaped(Location place) {
    String line = files.get(byName.get(place.file())).lines().get(place.line() - 1);
    int before = place.column() - 2;
    return before >= 0 && before < line.length() && line.charAt(before) == '\\';
  }

  List<String> lines(int number) {
    return files.get(number).lines();
  }

  /** Returns the line of the chapter's own file at which a place is, or is included. */
  int chapterLine(int number, int line) {
    Optional<Location> directive = files.get(number).includedAt();
    return directive.isEmpty()
        ? at(number, line, 0).line()
        : chapterLine(byName.get(directive.get().file()), directive.get().line());
  }
}
