package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.LinkTarget;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says of files that are there, but in no edition, what to link to instead. */
final class OutsideEdition {
  /** What mdBook makes beside a page for each chapter. */
  private static final Set<String> OF_MDBOOK = Set.of("404.html", "print.html", "toc.html");

  private final Book book;
  private final BookRoot root;
  private final Map<Path, Advice> known = new HashMap<>();

  /** What a file is, and the chapter that stands for it. */
  private record Advice(String message, Optional<Chapter> better) {}

  OutsideEdition(Book book, BookRoot root) {
    this.book = book;
    this.root = root;
  }

  /**
   * Returns whether a target is an HTML page that no source makes: one beside the folder of the
   * book, such as the site has on which it is published, or one that mdBook makes of the whole.
   */
  boolean isPageOfSite(LinkTarget target) {
    if (target instanceof LinkTarget.OutsideBook outside) {
      return outside.path().endsWith(".html");
    }
    return target instanceof LinkTarget.FileUnknown unknown
        && unknown.file().toString().endsWith(".html")
        && (!unknown.file().startsWith(book.directory()) || OF_MDBOOK.contains(name(unknown)));
  }

  private String name(LinkTarget.FileUnknown unknown) {
    return book.directory().relativize(unknown.file()).toString();
  }

  /** Says what the file is. */
  String message(Path file) {
    return advice(file).message();
  }

  /** Says what to do: a chapter that stands for the file is offered if there is one. */
  String hint(Chapter from, Path file) {
    return advice(file)
        .better()
        .filter(chapter -> chapter != from)
        .map(chapter -> "link to " + chapter.file() + " instead")
        .orElse("list the chapter in SUMMARY.md, or link to a public address");
  }

  /** The file system is asked once about each file. */
  private Advice advice(Path file) {
    return known.computeIfAbsent(file, this::look);
  }

  private Advice look(Path file) {
    String what = root.display(file);
    if (Files.isDirectory(file)) {
      String message =
          (what.isEmpty() ? "the book's root" : what)
              + " is a folder: it is in no edition, so readers cannot follow the link";
      return new Advice(message, indexOf(file));
    }
    Optional<Path> other = otherBook(file);
    return new Advice(
        other.isPresent()
            ? what + " belongs to another book, that of " + root.display(other.get())
            : what + " is in no edition, so readers cannot follow the link",
        other.flatMap(folder -> sameIn(folder, file)));
  }

  private Optional<Chapter> indexOf(Path folder) {
    return List.of("README.md", "index.md").stream()
        .flatMap(name -> book.chapter(folder.resolve(name)).stream())
        .findFirst();
  }

  /** The chapter of this language: it has the same path in its own edition. */
  private Optional<Chapter> sameIn(Path other, Path file) {
    return book.chapter(book.directory().resolve(other.relativize(file).toString()));
  }

  /** The folder of another SUMMARY.md, such as that of a translation. */
  private Optional<Path> otherBook(Path file) {
    for (Path at = file.getParent(); at.startsWith(root.path()); at = at.getParent()) {
      if (!book.directory().startsWith(at) && Files.isRegularFile(at.resolve("SUMMARY.md"))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
