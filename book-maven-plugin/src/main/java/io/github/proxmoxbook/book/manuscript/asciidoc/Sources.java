package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.kept.AskedFiles;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.asciidoctor.ast.ContentNode;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.StructuralNode;

/** The files that a chapter is made of: its own, and those that it includes. Each is read once. */
final class Sources {
  /** A file, and the places that include it. */
  private record File(Path path, SourceText text, List<String> lines, List<Location> includedAt) {}

  /**
   * A line of one of the files.
   *
   * @param file the number of the file; the chapter's is 0
   * @param line the line, counted from 1
   */
  record Place(int file, int line) {}

  private final AskedFiles asked;
  private final Consumer<Problem> problems;
  private final List<File> files = new ArrayList<>();
  private final Map<Path, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> byName = new HashMap<>();

  private final IncludeBorders borders = new IncludeBorders();

  Sources(SourceText chapter, Path source, AskedFiles asked, Consumer<Problem> problems) {
    this.asked = asked;
    this.problems = problems;
    add(source, chapter);
  }

  /**
   * Returns the lines of an included file.
   *
   * @param path the file
   * @return its lines; empty if it is not UTF-8, which has then been reported
   * @throws IOException if it cannot be read
   */
  Optional<List<String>> read(Path path) throws IOException {
    Integer known = numbers.get(path);
    if (known == null) {
      Optional<SourceText> text = asked.read(path, problems);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      known = add(path, text.get());
    }
    return Optional.of(files.get(known).lines());
  }

  private int add(Path path, SourceText text) {
    files.add(new File(path, text, text.lines(), new ArrayList<>()));
    numbers.put(path, files.size() - 1);
    byName.put(text.file(), files.size() - 1);
    return files.size() - 1;
  }

  /**
   * Says what stands at a directive.
   *
   * @param directive the place of the directive
   * @param path the included file
   * @param firstLine the first line of it that is included
   * @param lastLine the last line of it that is included
   */
  void included(Location directive, Path path, int firstLine, int lastLine) {
    int file = numbers.get(path);
    files.get(file).includedAt().add(directive);
    Place at = new Place(byName.get(directive.file()), directive.line());
    borders.add(at, file, firstLine, lastLine);
  }

  /** Returns the place that Asciidoctor means. */
  Place place(Cursor cursor) {
    String name = cursor.getFile();
    int file = name == null ? 0 : numbers.getOrDefault(Path.of(name).normalize(), 0);
    return borders.place(new Place(file, cursor.getLineNumber()), lines(file));
  }

  /**
   * Returns the place at which a block begins. What is in a quotation written as in Markdown is
   * counted from the beginning of that.
   */
  Place place(StructuralNode block) {
    boolean isNameless = block.getSourceLocation().getFile() == null;
    Place place = place(block.getSourceLocation());
    for (ContentNode node = block.getParent(); node != null; node = node.getParent()) {
      boolean isQuote = node instanceof StructuralNode && "quote".equals(node.getContext());
      Cursor cursor = isQuote ? ((StructuralNode) node).getSourceLocation() : null;
      Place quote = cursor == null ? place : place(cursor);
      // What is in a quotation like that has no file, as what stands in the chapter itself.
      if ((isNameless || quote.file() == place.file()) && quote.line() > place.line()) {
        place = new Place(quote.file(), place.line() + quote.line() - 1);
      }
    }
    return place;
  }

  /**
   * Returns the place of a cell that may begin a line of values. Asciidoctor takes such a cell for
   * one of the line before, where the last cell has ended.
   *
   * @param cell the cell
   * @param text what is in it
   */
  Place placeOfValue(StructuralNode cell, String text) {
    Place place = place(cell);
    List<String> lines = lines(place.file());
    int next = place.line() + 1;
    while (next <= lines.size() && lines.get(next - 1).isBlank()) {
      next++;
    }
    String first = text.lines().findFirst().orElse("").strip();
    boolean isThere = next <= lines.size() && lines.get(next - 1).contains(first);
    return isThere ? new Place(place.file(), next) : place;
  }

  Location locate(StructuralNode block) {
    return locate(place(block));
  }

  Location locate(Place place) {
    return at(place.file(), place.line(), 0);
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
      int found = indexOf(lines.get(line - 1), written, 0);
      while (found >= 0 && isKnown.test(new Location(start.file(), line, found + 1))) {
        found = indexOf(lines.get(line - 1), written, found + 1);
      }
      if (found >= 0) {
        return new Location(start.file(), line, found + 1);
      }
      line++;
    }
    return above(start, written, isKnown).orElse(start);
  }

  /** The title of a block and its attributes stand above it. */
  private Optional<Location> above(Location start, String written, Predicate<Location> isKnown) {
    List<String> lines = files.get(byName.get(start.file())).lines();
    for (int line = start.line() - 1; line > 0; line--) {
      String text = lines.get(line - 1);
      Location found = new Location(start.file(), line, text.indexOf(written) + 1);
      if (!SourceCursor.METADATA.matcher(text).matches()) {
        return Optional.empty();
      }
      if (text.contains(written) && !isKnown.test(found)) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** Letter case does not count, since Asciidoctor names attributes in lower case. */
  private static int indexOf(String line, String written, int from) {
    int last = line.length() - written.length();
    int found = from;
    while (found <= last && !line.regionMatches(true, found, written, 0, written.length())) {
      found++;
    }
    return found <= last ? found : -1;
  }

  /** Returns what is written from a place to the end of its line; nothing if it is a whole line. */
  String from(Location place) {
    return place.column() == 0
        ? ""
        : files
            .get(byName.get(place.file()))
            .lines()
            .get(place.line() - 1)
            .substring(place.column() - 1);
  }

  /** Returns where something is written first in any of the files. */
  Optional<Location> find(String written, Predicate<Location> isKnown) {
    for (File file : files) {
      for (int line = 1; line <= file.lines().size(); line++) {
        Location start = file.text().at(line, 0);
        Location found =
            indexOf(file.lines().get(line - 1), written, 0) < 0
                ? start
                : find(start, written, isKnown);
        if (!found.equals(start)) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  Location locate(Cursor cursor) {
    Place place = place(cursor);
    return at(place.file(), place.line(), 0);
  }

  /** Returns a place in a file; lines that it does not have are its first or last one. */
  Location at(int number, int line, int column) {
    File file = files.get(number);
    return file.text().at(Math.max(1, Math.min(line, file.lines().size())), column);
  }

  /** Returns whether a character stands right before a place. */
  boolean isBehind(char sign, Location place) {
    String line = files.get(byName.get(place.file())).lines().get(place.line() - 1);
    int before = place.column() - 2;
    return before >= 0 && before < line.length() && line.charAt(before) == sign;
  }

  /** Returns the number of a file, if it is one of these. */
  Optional<Integer> number(Path path) {
    return Optional.ofNullable(numbers.get(path.normalize()));
  }

  /** Returns the file in which a place is. */
  Path path(Location place) {
    return path(byName.get(place.file()));
  }

  /** Returns the file with a number. */
  Path path(int number) {
    return files.get(number).path();
  }

  /** Returns how reports name the file with a number. */
  String name(int number) {
    return files.get(number).text().file();
  }

  List<String> lines(int number) {
    return files.get(number).lines();
  }

  /**
   * Returns the line of the chapter's own file at which a place is, or is included.
   *
   * @param place the place
   * @param from the line of what comes before it, since a file may be included more than once
   * @return the line
   */
  int chapterLine(Place place, int base, int from) {
    return chapterLine(place, base, from, new HashSet<>());
  }

  /** Asks each file once, since files may include one another. */
  private int chapterLine(Place place, int base, int from, Set<Integer> asked) {
    if (place.file() == base) {
      return at(base, place.line(), 0).line();
    }
    int line = 1;
    if (asked.add(place.file())) {
      for (Location directive : files.get(place.file()).includedAt()) {
        Place outer = new Place(byName.get(directive.file()), directive.line());
        line = Math.max(line, chapterLine(outer, base, from, asked));
        if (line >= from) {
          return line;
        }
      }
    }
    return line;
  }
}
