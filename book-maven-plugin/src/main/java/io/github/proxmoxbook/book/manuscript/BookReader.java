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
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a whole manuscript: {@code SUMMARY.md} and the chapters that it lists. */
public final class BookReader {
  private static final String SUMMARY = "SUMMARY.md";

  private final BookRoot root;
  private final List<ChapterReader> readers;

  /**
   * Creates a reader.
   *
   * @param root the book's root
   * @param readers the readers of the formats, the first that accepts a file reads it
   */
  public BookReader(BookRoot root, List<ChapterReader> readers) {
    this.root = root;
    this.readers = List.copyOf(readers);
  }

  /**
   * Reads the manuscript in a folder.
   *
   * @param directory the folder of {@code SUMMARY.md}
   * @param problems receives what is wrong; chapters that cannot be read are then left out
   * @return the book; empty if there is no readable {@code SUMMARY.md}, which has been reported
   * @throws IOException if a file cannot be read
   */
  public Optional<Book> read(Path directory, Consumer<Problem> problems) throws IOException {
    Path folder = directory.toAbsolutePath().normalize();
    Path list = folder.resolve(SUMMARY);
    String display = root.display(list);
    if (root.resolve(folder, SUMMARY).isEmpty()) {
      problems.accept(
          Problem.of(
              SourceRule.OUTSIDE_BOOK,
              Location.of(display),
              SUMMARY + " lies outside of the book",
              "keep it below the book's root, not behind a link that leads out"));
      return Optional.empty();
    }
    if (!Files.isRegularFile(list)) {
      problems.accept(
          Problem.of(
              SourceRule.FILE_MISSING,
              Location.of(display),
              "there is no " + SUMMARY + ", so the book has no order",
              "write one in mdBook's format: a nested list of links to the chapters"));
      return Optional.empty();
    }
    Optional<SourceText> text = SourceText.read(list, display, problems);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(readParts(folder, new SummaryReader().read(text.get(), problems), problems));
  }

  /**
   * Begins with what takes long when the manuscript in a folder is read, and does not wait for it.
   * Nothing is reported: what is wrong will be when it is read.
   *
   * @param directory the folder of {@code SUMMARY.md}
   * @throws IOException if a file cannot be read
   */
  public void prepare(Path directory) throws IOException {
    Consumer<Problem> later = problem -> {};
    Path folder = directory.toAbsolutePath().normalize();
    Path list = folder.resolve(SUMMARY);
    if (root.resolve(folder, SUMMARY).isEmpty() || !Files.isRegularFile(list)) {
      return;
    }
    Optional<SourceText> text = SourceText.read(list, root.display(list), later);
    if (text.isPresent()) {
      Summary summary = new SummaryReader().read(text.get(), later);
      new ChapterFiles(root, readers, folder).prepare(entries(summary));
    }
  }

  private static List<SummaryEntry> entries(Summary summary) {
    return summary.parts().stream().flatMap(part -> part.entries().stream()).toList();
  }

  private Book readParts(Path folder, Summary summary, Consumer<Problem> problems)
      throws IOException {
    Map<SummaryEntry, ReadEntry> read =
        new ChapterFiles(root, readers, folder).read(entries(summary));
    List<Part> parts = new ArrayList<>();
    List<SpineEntry> spine = new ArrayList<>();
    for (SummaryPart part : summary.parts()) {
      List<Chapter> chapters = new ArrayList<>();
      for (SummaryEntry entry : part.entries()) {
        read.get(entry).problems().forEach(problems);
        Optional<Chapter> chapter = read.get(entry).chapter();
        chapter.ifPresent(chapters::add);
        spine.add(new SpineEntry(entry, chapter));
      }
      parts.add(new Part(part.matter(), part.number(), part.title(), part.location(), chapters));
    }
    return new Book(folder, parts, spine);
  }
}
