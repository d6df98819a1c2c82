package io.github.proxmoxbook.book.manuscript;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A whole manuscript: its parts and chapters in order. */
public final class Book {
  private final Path directory;
  private final Summary summary;
  private final List<Part> parts;
  private final Map<Path, Chapter> bySource;

  /**
   * Creates a book.
   *
   * @param directory the folder of {@code SUMMARY.md}, absolute
   * @param summary what {@code SUMMARY.md} lists, with the places
   * @param parts its parts; no file may be in it twice
   */
  public Book(Path directory, Summary summary, List<Part> parts) {
    this.directory = Objects.requireNonNull(directory, "directory");
    this.summary = Objects.requireNonNull(summary, "summary");
    this.parts = List.copyOf(parts);
    this.bySource =
        chapters().stream().collect(Collectors.toMap(Chapter::source, Function.identity()));
  }

  /** Returns the folder of {@code SUMMARY.md}. */
  public Path directory() {
    return directory;
  }

  /**
   * Returns the order of the book as it is written: also its drafts, which have a number but no
   * chapter, and entries whose file could not be read.
   */
  public Summary summary() {
    return summary;
  }

  /** Returns the parts in order. */
  public List<Part> parts() {
    return parts;
  }

  /** Returns all chapters in order. */
  public List<Chapter> chapters() {
    return parts.stream().flatMap(part -> part.chapters().stream()).toList();
  }

  /**
   * Finds a chapter by its file.
   *
   * @param source the absolute, normalised path
   * @return the chapter
   */
  public Optional<Chapter> chapter(Path source) {
    return Optional.ofNullable(bySource.get(source));
  }
}
