package io.github.proxmoxbook.book.manuscript;

import io.github.proxmoxbook.book.manuscript.FolderNames.Found;
import io.github.proxmoxbook.book.manuscript.FolderNames.Match;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceRule;
import io.github.proxmoxbook.book.problem.SourceText;
import io.github.proxmoxbook.book.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the files that a summary lists, and reads them: last those for which it has to wait. */
final class ChapterFiles {
  private final BookRoot root;
  private final List<ChapterReader> readers;
  private final Path folder;
  private final FolderNames names;
  private final Map<Path, Location> seen = new HashMap<>();

  ChapterFiles(BookRoot root, List<ChapterReader> readers, Path folder) {
    this.root = root;
    this.readers = readers;
    this.folder = folder;
    this.names = new FolderNames(root);
  }

  /** Reads entries; what is wrong is kept with each, so that the order of reading is not seen. */
  Map<SummaryEntry, ReadEntry> read(List<SummaryEntry> entries, Progress progress)
      throws IOException {
    prepare(entries);
    Map<SummaryEntry, ReadEntry> read = new IdentityHashMap<>();
    for (boolean isTurnOfSlow : List.of(false, true)) {
      for (SummaryEntry entry : entries) {
        if (isSlow(entry) == isTurnOfSlow) {
          progress.at("reading chapters", read.size(), entries.size());
          read.put(entry, read(entry));
        }
      }
    }
    return read;
  }

  /**
   * Begins with those that take long; whatever is wrong with them is reported when they are read.
   */
  void prepare(List<SummaryEntry> entries) throws IOException {
    for (SummaryEntry entry : entries) {
      Optional<Path> path = isSlow(entry) ? root.resolve(folder, entry.path()) : Optional.empty();
      Optional<Path> file = path.isPresent() ? named(find(path.get())) : Optional.empty();
      if (file.isPresent()) {
        Optional<SourceText> text =
            SourceText.read(file.get(), root.display(file.get()), problem -> {});
        if (text.isPresent()) {
          reader(entry).orElseThrow().prepare(text.get(), file.get());
        }
      }
    }
  }

  private boolean isSlow(SummaryEntry entry) {
    return !entry.isDraft() && reader(entry).filter(ChapterReader::isSlow).isPresent();
  }

  private Optional<ChapterReader> reader(SummaryEntry entry) {
    return readers.stream().filter(r -> r.accepts(entry.path())).findFirst();
  }

  private ReadEntry read(SummaryEntry entry) throws IOException {
    List<Problem> problems = new ArrayList<>();
    Optional<Chapter> chapter =
        entry.isDraft() ? Optional.empty() : readChapter(entry, problems::add);
    return new ReadEntry(chapter, problems);
  }

  private Optional<Chapter> readChapter(SummaryEntry entry, Consumer<Problem> problems)
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
    Optional<Found> found = find(path);
    if (named(found).isPresent()) {
      return named(found);
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

  private Optional<Found> find(Path path) throws IOException {
    return names.find(path).filter(found -> Files.isRegularFile(found.path()));
  }

  private static Optional<Path> named(Optional<Found> found) {
    return found.filter(f -> f.match() != Match.LETTER_CASE).map(Found::path);
  }

  private Optional<Chapter> readFile(Path path, SummaryEntry entry, Consumer<Problem> problems)
      throws IOException {
    Optional<ChapterReader> reader = reader(entry);
    if (reader.isEmpty()) {
      problems.accept(
          Problem.of(
              ManuscriptRule.SUMMARY_SYNTAX,
              entry.location(),
              entry.path() + " is in no format that can be read",
              "chapters are files in Markdown (.md) or AsciiDoc (.adoc)"));
      return Optional.empty();
    }
    Optional<SourceText> text = SourceText.read(path, root.display(path), problems);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(reader.get().read(text.get(), path, entry.number(), problems));
  }
}
