package io.github.proxmoxbook.book.manuscript;

import io.github.proxmoxbook.book.manuscript.FolderNames.Found;
import io.github.proxmoxbook.book.manuscript.FolderNames.Match;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceRule;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
  private final FolderNames names;

  /**
   * Creates a reader.
   *
   * @param root the book's root
   * @param readers the readers of the formats, the first that accepts a file reads it
   */
  public BookReader(BookRoot root, List<ChapterReader> readers) {
    this.root = root;
    this.readers = List.copyOf(readers);
    this.names = new FolderNames(root);
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

  private Book readParts(Path list, Summary summary, Consumer<Problem> problems)
      throws IOException {
    Path folder = list.getParent();
    Map<Path, Location> seen = new HashMap<>();
    List<Part> parts = new ArrayList<>();
    List<SpineEntry> spine = new ArrayList<>();
    for (SummaryPart part : summary.parts()) {
      List<Chapter> chapters = new ArrayList<>();
      for (SummaryEntry entry : part.entries()) {
        Optional<Chapter> chapter =
            entry.isDraft() ? Optional.empty() : readChapter(folder, entry, seen, problems);
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

  private Optional<Chapter> readChapter(
      Path folder, SummaryEntry entry, Map<Path, Location> seen, Consumer<Problem> problems)
      throws IOException {
    Optional<Path> path = root.resolve(folder, entry.path());
    if (path.isEmpty()) {
      problems.accept(
          Problem.of(
              SourceRule.OUTSIDE_BOOK,
              entry.location(),
              entry.path() + " leads out of the book",
              "keep chapters below " + root.display(folder)));
      return Optional.empty();
    }
    Optional<Path> real = real(path.get(), entry, problems);
    if (real.isEmpty()) {
      return Optional.empty();
    }
    Location before = seen.putIfAbsent(real.get(), entry.location());
    if (before != null) {
      problems.accept(
          Problem.of(
              ManuscriptRule.CHAPTER_TWICE,
              entry.location(),
              entry.path() + " is already in line " + before.line(),
              "list each chapter once"));
      return Optional.empty();
    }
    return readFile(real.get(), entry, problems);
  }

  /** Finds the file of a chapter by the name that its folder really holds. */
  private Optional<Path> real(Path path, SummaryEntry entry, Consumer<Problem> problems)
      throws IOException {
    Optional<Found> found = names.find(path).filter(f -> Files.isRegularFile(f.path()));
    if (found.isPresent() && found.get().match() != Match.LETTER_CASE) {
      return found.map(Found::path);
    }
    problems.accept(
        Problem.of(
            ManuscriptRule.CHAPTER_MISSING,
            entry.location(),
            "the chapter " + entry.path() + " does not exist",
            found.isPresent()
                ? "its letter case is that of " + root.display(found.get().path())
                : "write the file, mend the path, or leave the path empty for a draft: ["
                    + entry.title()
                    + "]()"));
    return Optional.empty();
  }

  private Optional<Chapter> readFile(Path path, SummaryEntry entry, Consumer<Problem> problems)
      throws IOException {
    Optional<ChapterReader> reader =
        readers.stream().filter(r -> r.accepts(entry.path())).findFirst();
    if (reader.isEmpty()) {
      problems.accept(
          Problem.of(
              ManuscriptRule.SUMMARY_SYNTAX,
              entry.location(),
              entry.path() + " is in no format that can be read",
              "chapters are files in Markdown (.md) or AsciiDoc (.adoc)"));
      return Optional.empty();
    }
    return SourceText.read(path, root.display(path), problems)
        .map(text -> reader.get().read(text, path, entry.number(), problems));
  }
}
