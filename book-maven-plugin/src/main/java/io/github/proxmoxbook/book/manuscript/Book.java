package io.github.proxmoxbook.book.manuscript;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A whole manuscript: its parts and chapters in order. */
public final class Book {
  private final Path order;
  private final List<Part> parts;
  private final List<SpineEntry> spine;
  private final Map<Path, Chapter> bySource = new HashMap<>();
  private final Map<Path, List<Chapter>> byDocument = new HashMap<>();

  /**
   * Creates a book.
   *
   * @param order the file that gives the order, absolute: {@code SUMMARY.md} or a master document
   * @param parts its parts
   * @param spine what the file lists, in order, drafts included
   */
  public Book(Path order, List<Part> parts, List<SpineEntry> spine) {
    this.order = Objects.requireNonNull(order, "order");
    this.parts = List.copyOf(parts);
    this.spine = List.copyOf(spine);
    for (Chapter chapter : chapters()) {
      bySource.putIfAbsent(chapter.source(), chapter);
      byDocument.computeIfAbsent(chapter.document(), d -> new ArrayList<>()).add(chapter);
    }
  }

  /** Returns the file that gives the order: {@code SUMMARY.md} or a master document. */
  public Path order() {
    return order;
  }

  /** Returns the folder of the file that gives the order. */
  public Path directory() {
    return order.getParent();
  }

  /** Returns the parts in order. */
  public List<Part> parts() {
    return parts;
  }

  /** Returns all chapters in order, introductions of parts among them. */
  public List<Chapter> chapters() {
    return parts.stream().flatMap(part -> part.texts().stream()).toList();
  }

  /** Returns the chapters of the document that a chapter is read from, in order. */
  List<Chapter> document(Chapter chapter) {
    return byDocument.get(chapter.document());
  }

  /** Returns the order of the book: all chapters, and drafts with their numbers. */
  public List<SpineEntry> spine() {
    return spine;
  }

  /**
   * Finds a chapter by its file: the first that begins in it, or that is read from it.
   *
   * @param source the absolute, normalised path
   * @return the chapter
   */
  public Optional<Chapter> chapter(Path source) {
    Chapter first = bySource.get(source);
    return first != null
        ? Optional.of(first)
        : byDocument.getOrDefault(source, List.of()).stream().findFirst();
  }
}
