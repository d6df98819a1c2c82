package io.github.proxmoxbook.book.manuscript;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceRule;
import io.github.proxmoxbook.book.problem.SourceText;
import io.github.proxmoxbook.book.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a whole manuscript: {@code SUMMARY.md} and the chapters that it lists, or one master
 * document.
 */
public final class BookReader {
  static final String SUMMARY = "SUMMARY.md";

  private final BookRoot root;
  private final List<ChapterReader> readers;
  private final Progress progress;

  /**
   * Creates a reader.
   *
   * @param root the book's root
   * @param readers the readers of the formats, the first that accepts a file reads it
   */
  public BookReader(BookRoot root, List<ChapterReader> readers) {
    this(root, readers, Progress.NONE);
  }

  /**
   * Creates a reader that tells how far it is.
   *
   * @param root the book's root
   * @param readers the readers of the formats, the first that accepts a file reads it
   * @param progress is told of each chapter
   */
  public BookReader(BookRoot root, List<ChapterReader> readers, Progress progress) {
    this.root = root;
    this.readers = List.copyOf(readers);
    this.progress = progress;
  }

  /**
   * Reads a manuscript.
   *
   * @param manuscript the folder of {@code SUMMARY.md}, or of the one master document that takes
   *     its place; or the master document itself
   * @param problems receives what is wrong; chapters that cannot be read are then left out
   * @return the book; empty if nothing gives its order, which has been reported
   * @throws IOException if a file cannot be read
   */
  public Optional<Book> read(Path manuscript, Consumer<Problem> problems) throws IOException {
    Path given = manuscript.toAbsolutePath().normalize();
    MasterDocument masters = new MasterDocument(root, readers);
    if (Files.isRegularFile(given)) {
      return masters.read(given, problems);
    }
    Path list = given.resolve(SUMMARY);
    if (root.resolve(given, SUMMARY).isEmpty()) {
      problems.accept(
          Problem.of(
              SourceRule.OUTSIDE_BOOK,
              Location.of(root.display(list)),
              SUMMARY + " lies outside of the book",
              "keep it below the book's root, not behind a link that leads out"));
      return Optional.empty();
    }
    if (!Files.isRegularFile(list)) {
      return masters.find(given, problems);
    }
    Optional<SourceText> text = SourceText.read(list, root.display(list), problems);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(readParts(list, new SummaryReader().read(text.get(), problems), problems));
  }

  /**
   * Begins with what takes long when a manuscript is read, and does not wait for it. Nothing is
   * reported: what is wrong will be when it is read.
   *
   * @param manuscript as for {@link #read}
   * @throws IOException if a file cannot be read
   */
  public void prepare(Path manuscript) throws IOException {
    Consumer<Problem> later = problem -> {};
    Path given = manuscript.toAbsolutePath().normalize();
    Path list = given.resolve(SUMMARY);
    if (!Files.isRegularFile(list)) {
      new MasterDocument(root, readers).prepare(given);
    } else if (root.resolve(given, SUMMARY).isPresent()) {
      Optional<SourceText> text = SourceText.read(list, root.display(list), later);
      if (text.isPresent()) {
        Summary summary = new SummaryReader().read(text.get(), later);
        new ChapterFiles(root, readers, given).prepare(entries(summary));
      }
    }
  }

  private static List<SummaryEntry> entries(Summary summary) {
    return summary.parts().stream().flatMap(part -> part.entries().stream()).toList();
  }

  private Book readParts(Path list, Summary summary, Consumer<Problem> problems)
      throws IOException {
    Map<SummaryEntry, ReadEntry> read =
        new ChapterFiles(root, readers, list.getParent()).read(entries(summary), progress);
    List<Part> parts = new ArrayList<>();
    List<SpineEntry> spine = new ArrayList<>();
    for (SummaryPart part : summary.parts()) {
      List<Chapter> chapters = new ArrayList<>();
      for (SummaryEntry entry : part.entries()) {
        read.get(entry).problems().forEach(problems);
        Optional<Chapter> chapter = read.get(entry).chapter();
        boolean isLettered = chapter.filter(BookReader::hasOwnLetter).isPresent();
        SummaryEntry listed = isLettered ? entry.withNumber(ChapterNumber.NONE) : entry;
        chapter = chapter.map(c -> c.withNumber(listed.number()));
        chapter.ifPresent(chapters::add);
        spine.add(new SpineEntry(listed, chapter));
      }
      parts.add(
          new Part(
              part.matter(),
              part.number(),
              part.title(),
              part.location(),
              Optional.empty(),
              chapters));
    }
    return new Book(list, parts, spine);
  }

  /** An appendix whose heading says its letter itself needs no other one. */
  private static boolean hasOwnLetter(Chapter chapter) {
    return chapter.number().isAppendix()
        && SummaryReader.APPENDIX.matcher(chapter.title()).lookingAt();
  }
}
