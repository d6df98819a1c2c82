package io.github.proxmoxbook.book.manuscript;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
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
   * @throws IOException if something cannot be read or written that it is made of
   */
  Chapter read(SourceText text, Path source, ChapterNumber number, Consumer<Problem> problems)
      throws IOException;

  /**
   * Returns whether a chapter follows from its text, its file and its number alone, so that it can
   * be remembered: nothing else is read for it, and every reader of this class makes the same of
   * it.
   */
  default boolean readsTextAlone() {
    return false;
  }

  /**
   * Returns whether reading may take long, so that chapters are better prepared, and others read
   * meanwhile.
   */
  default boolean isSlow() {
    return false;
  }

  /**
   * Says that a chapter is going to be read, by this reader or another one of this process, so that
   * what takes long can begin. It reports nothing and waits for nothing.
   *
   * @param text its text
   * @param source its file, absolute and normalised
   * @throws IOException if something cannot be read that it is made of
   */
  default void prepare(SourceText text, Path source) throws IOException {}

  /**
   * Reads the title of a chapter, where nothing else of it is wanted.
   *
   * @param text its text
   * @param source its file, absolute and normalised
   * @param number its number
   * @return the title; empty if it has none
   * @throws IOException if something cannot be read or written that it is made of
   */
  default String title(SourceText text, Path source, ChapterNumber number) throws IOException {
    return read(text, source, number, problem -> {}).title();
  }
}
