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
  private final List<Part> parts;
  private final List<SpineEntry> spine;
  private final Map<Path, Chapter> bySource;

  /**
   * Creates a book.
   *
   * @param directory the folder of {@code SUMMARY.md}, absolute
   * @param parts its parts; no file may be in it twice
   * @param spine what {@code SUMMARY.md} lists, in order, drafts included
   */
  public Book(Path directory, List<Part> parts, List<SpineEntry> spine) {
    this.directory = Objects.requireNonNull(directory, "directory");
    this.parts = List.copyOf(parts);
    this.spine = List.copyOf(spine);
    this.bySource =
        chapters().stream().collect(Collectors.toMap(Chapter::source, Function.identity()));
  }

  /** Returns the folder of {@code SUMMARY.md}. */
  public Path directory() {
    return directory;
  }

  /** Returns the parts in order. */
  public List<Part> parts() {
    return parts;
  }

  /** Returns all chapters in order. */
  public List<Chapter> chapters() {
    return parts.stream().flatMap(part -> part.chapters().stream()).toList();
  }

  /** Returns the order of the book: all chapters, and drafts with their numbers. */
  public List<SpineEntry> spine() {
    return spine;
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
