package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files beside the chapters of a book: what lies below its folder and that of the diagrams.
 * Hidden folders, what tools made ({@code target}, {@code node_modules}, the output of mdBook), its
 * {@code theme} and folders with a {@code SUMMARY.md} of their own are no part of it.
 */
final class ManuscriptFiles {
  private static final Set<String> OF_TOOLS = Set.of("node_modules", "target", "theme");
  private static final Set<String> TEXTS = Set.of("md", "adoc", "asciidoc", "css", "html", "toml");

  private final Set<Path> inBook = new TreeSet<>();
  private final Set<Path> inDiagrams = new TreeSet<>();
  private final Set<Path> texts = new TreeSet<>();
  private final Path directory;

  ManuscriptFiles(Book book, BookRoot root, Path diagrams) throws IOException {
    this.directory = book.directory();
    walk(directory, inBook);
    if (diagrams.startsWith(root.path()) && Files.isDirectory(diagrams)) {
      walk(diagrams, inDiagrams);
    }
    addTexts(inBook);
    for (Path edition : translations(root)) {
      Set<Path> files = new TreeSet<>();
      walk(edition, files);
      addTexts(files);
    }
  }

  /** Returns the files below the folder of {@code SUMMARY.md}, sorted. */
  Set<Path> inBook() {
    return inBook;
  }

  /** Returns the images of the book and the diagrams, sorted. */
  List<Path> images() {
    Set<Path> images = new TreeSet<>(inBook);
    images.addAll(inDiagrams);
    return images.stream()
        .filter(file -> ImageCheck.FORMATS.contains(ImageCheck.ending(file)))
        .toList();
  }

  /** Reads the texts of this book and of its translations, which share its pictures. */
  List<String> readTexts() throws IOException {
    List<String> read = new ArrayList<>();
    for (Path text : texts) {
      // Names of files are looked for, whatever the encoding; a chapter in another is reported.
      read.add(new String(Files.readAllBytes(text), StandardCharsets.UTF_8));
    }
    return read;
  }

  private void addTexts(Set<Path> files) {
    files.stream().filter(file -> TEXTS.contains(ImageCheck.ending(file))).forEach(texts::add);
  }

  /** The folders beside this book's that hold a book, too. */
  private List<Path> translations(BookRoot root) throws IOException {
    if (directory.equals(root.path())) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(directory.getParent())) {
      return folders
          .filter(folder -> !folder.equals(directory))
          .filter(folder -> Files.isRegularFile(folder.resolve("SUMMARY.md")))
          .sorted()
          .toList();
    }
  }

  private void walk(Path folder, Set<Path> files) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            boolean own = path.equals(folder) || isOwn(path);
            return own ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !file.getFileName().toString().startsWith(".")) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isOwn(Path folder) {
    String name = folder.getFileName().toString();
    return !name.startsWith(".")
        && !OF_TOOLS.contains(name)
        && !Files.exists(folder.resolve("SUMMARY.md"))
        // mdBook puts this file into its output.
        && !Files.exists(folder.resolve(".nojekyll"));
  }
}
