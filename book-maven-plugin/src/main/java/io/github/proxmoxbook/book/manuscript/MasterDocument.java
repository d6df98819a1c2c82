package io.github.proxmoxbook.book.manuscript;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceRule;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds and reads the one document of a manuscript without {@code SUMMARY.md}. */
final class MasterDocument {
  private final BookRoot root;
  private final List<MasterReader> readers;

  MasterDocument(BookRoot root, List<ChapterReader> readers) {
    this.root = root;
    this.readers =
        readers.stream()
            .filter(MasterReader.class::isInstance)
            .map(MasterReader.class::cast)
            .toList();
  }

  /** Reads the only master document in a folder; none or several are reported. */
  Optional<Book> find(Path folder, Consumer<Problem> problems) throws IOException {
    List<Path> masters = Files.isDirectory(folder) ? masters(folder) : List.of();
    if (masters.size() == 1) {
      return read(masters.get(0), problems);
    }
    problems.accept(masters.isEmpty() ? none(folder) : several(folder, masters));
    return Optional.empty();
  }

  private Problem none(Path folder) {
    return Problem.of(
        SourceRule.FILE_MISSING,
        Location.of(root.display(folder.resolve(BookReader.SUMMARY))),
        "there is no " + BookReader.SUMMARY + ", so the book has no order",
        "write one in mdBook's format: a nested list of links to the chapters; or a master document"
            + " in AsciiDoc (:doctype: book) that includes them");
  }

  private Problem several(Path folder, List<Path> masters) {
    String names =
        masters.stream()
            .map(file -> file.getFileName().toString())
            .collect(Collectors.joining(", "));
    return Problem.of(
        SourceRule.FILE_MISSING,
        Location.of(root.display(folder.resolve(BookReader.SUMMARY))),
        "there is no " + BookReader.SUMMARY + ", and each of " + names + " is a whole book",
        "name the one that is meant in book.manuscript");
  }

  private List<Path> masters(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    List<Path> masters = new ArrayList<>();
    for (Path file : files) {
      Optional<MasterReader> reader = reader(file);
      if (reader.isPresent() && !root.leadsOut(file)) {
        // One that is not UTF-8 can be no master; if a chapter is, that is reported where it is
        // read.
        Optional<SourceText> text = SourceText.read(file, root.display(file), problem -> {});
        text.filter(reader.get()::isMaster).ifPresent(t -> masters.add(file));
      }
    }
    return masters;
  }

  private Optional<MasterReader> reader(Path file) {
    String name = file.getFileName().toString();
    return readers.stream().filter(reader -> reader.accepts(name)).findFirst();
  }

  /** Reads a document. */
  Optional<Book> read(Path file, Consumer<Problem> problems) throws IOException {
    Optional<MasterReader> reader = reader(file);
    Location place = Location.of(root.display(file));
    if (reader.isEmpty()) {
      problems.accept(
          Problem.of(
              ManuscriptRule.SUMMARY_SYNTAX,
              place,
              "a file in this format gives a book no order",
              "name the folder of SUMMARY.md in book.manuscript, or a document in AsciiDoc"));
      return Optional.empty();
    }
    if (!isInside(file)) {
      problems.accept(
          Problem.of(
              SourceRule.OUTSIDE_BOOK,
              place,
              "the document lies outside of the book",
              "keep it below the book's root, not behind a link that leads out"));
      return Optional.empty();
    }
    Optional<SourceText> text = SourceText.read(file, root.display(file), problems);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(book(file, reader.get().readBook(text.get(), file, problems)));
  }

  /** Begins to read what {@link #read} or {@link #find} will. */
  void prepare(Path given) throws IOException {
    List<Path> masters = Files.isDirectory(given) ? masters(given) : List.of(given);
    if (masters.size() == 1 && Files.isRegularFile(masters.get(0))) {
      Path file = masters.get(0);
      Optional<MasterReader> reader = isInside(file) ? reader(file) : Optional.empty();
      if (reader.isPresent()) {
        Optional<SourceText> text = SourceText.read(file, root.display(file), problem -> {});
        if (text.isPresent()) {
          reader.get().prepareBook(text.get(), file);
        }
      }
    }
  }

  private boolean isInside(Path file) throws IOException {
    return file.startsWith(root.path()) && !root.leadsOut(file);
  }

  private static Book book(Path file, List<Part> parts) {
    List<SpineEntry> spine = new ArrayList<>();
    for (Part part : parts) {
      for (Chapter chapter : part.chapters()) {
        String path = file.getParent().relativize(chapter.source()).toString().replace('\\', '/');
        Location place =
            chapter.anchors().stream()
                .map(Anchor::location)
                .findFirst()
                .orElse(Location.of(chapter.file()));
        SummaryEntry entry = new SummaryEntry(chapter.number(), chapter.title(), path, place);
        spine.add(new SpineEntry(entry, Optional.of(chapter)));
      }
    }
    return new Book(file, parts, spine);
  }
}
