package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.kept.AskedFiles;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.SourceText;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.asciidoctor.ast.StructuralNode;

/**
 * One chapter on its way through Asciidoctor. Asciidoctor makes the objects that it calls back
 * itself, so they find the chapter by the thread on which they are called.
 */
final class Conversion {
  private static final ThreadLocal<Conversion> CURRENT = new ThreadLocal<>();

  private final SourceText text;
  private final Path source;
  private final AskedFiles files;
  private final Sources sources;
  private final Consumer<Problem> problems;
  private final Includes includes = new Includes(this);

  /** Where the blocks begin whose content is being made, the innermost first. */
  private final Deque<Location> places = new ArrayDeque<>();

  /** The places within lines that messages have named, each of which is another one. */
  private final Set<Location> named = new HashSet<>();

  /** Whether this is a whole book, whose sections of the first level are chapters. */
  private final boolean isBook;

  Conversion(
      SourceText text, Path source, boolean isBook, AskedFiles files, Consumer<Problem> problems) {
    this.text = text;
    this.isBook = isBook;
    this.source = source;
    this.files = files;
    this.problems = problems;
    this.sources = new Sources(text, source, files, problems);
  }

  /** Returns the chapter that this thread converts. */
  static Conversion current() {
    return CURRENT.get();
  }

  static <T> T run(Conversion conversion, Supplier<T> work) {
    CURRENT.set(conversion);
    try {
      return work.get();
    } finally {
      CURRENT.remove();
    }
  }

  String text() {
    return text.text();
  }

  boolean isBook() {
    return isBook;
  }

  Path source() {
    return source;
  }

  /** Returns where this chapter asks for other files; nobody may ask the file system past it. */
  AskedFiles files() {
    return files;
  }

  Sources sources() {
    return sources;
  }

  Includes includes() {
    return includes;
  }

  /** Makes the content of a block, during which messages without a place are about it. */
  <T> T within(StructuralNode block, Supplier<T> content) {
    if (block.getSourceLocation() == null) {
      return content.get();
    }
    places.push(sources.locate(block));
    try {
      return content.get();
    } finally {
      places.pop();
    }
  }

  /** Returns where the block begins whose content is being made. */
  Location place() {
    return places.isEmpty() ? text.at(1, 0) : places.peek();
  }

  /** Returns where in the block whose content is being made something is written. */
  Location place(String written) {
    // While blocks are still being found, there is none that is known to be meant.
    Location found =
        places.isEmpty()
            ? sources.find(written, named::contains).orElse(place())
            : sources.find(place(), written, named::contains);
    named.add(found);
    return found;
  }

  void report(Rule rule, Location location, String message, String hint) {
    problems.accept(Problem.of(rule, location, message, hint));
  }

  void report(Problem problem) {
    problems.accept(problem);
  }
}
