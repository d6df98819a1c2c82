package io.github.proxmoxbook.book.manuscript;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads the chapters of one source format. */
public interface ChapterReader {
  /**
   * Returns whether this reader reads a file.
   *
   * @param path the path of a chapter as it is written in {@code SUMMARY.md}
   * @return whether its format is this reader's
   */
  boolean accepts(String path);

  /**
   * Reads a chapter.
   *
   * @param text its text
   * @param source its file, absolute and normalised
   * @param number its number
   * @param problems receives what is wrong
   * @return the chapter
   */
  Chapter read(SourceText text, Path source, ChapterNumber number, Consumer<Problem> problems);

  /**
   * Reads the title of a chapter, where nothing else of it is wanted.
   *
   * @param text its text
   * @param source its file, absolute and normalised
   * @param number its number
   * @return the title; empty if it has none
   */
  default String title(SourceText text, Path source, ChapterNumber number) {
    return read(text, source, number, problem -> {}).title();
  }
}
