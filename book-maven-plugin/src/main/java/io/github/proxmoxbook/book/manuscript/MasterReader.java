package io.github.proxmoxbook.book.manuscript;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Reads a whole manuscript from one document, which includes its chapters. */
public interface MasterReader {
  /**
   * Returns whether this reader reads a file.
   *
   * @param path the path of a document
   * @return whether its format is this reader's
   */
  boolean accepts(String path);

  /**
   * Returns whether a document says of itself that it is a whole book.
   *
   * @param text its text
   * @return whether it is a master document
   */
  boolean isMaster(SourceText text);

  /**
   * Reads a book.
   *
   * @param text the text of the document
   * @param source its file, absolute and normalised
   * @param problems receives what is wrong
   * @return the parts in order
   * @throws IOException if something cannot be read or written that it is made of
   */
  List<Part> readBook(SourceText text, Path source, Consumer<Problem> problems) throws IOException;

  /**
   * Says that a book is going to be read, so that what takes long can begin. It reports nothing and
   * waits for nothing.
   *
   * @param text the text of the document
   * @param source its file, absolute and normalised
   * @throws IOException if something cannot be read that it is made of
   */
  void prepareBook(SourceText text, Path source) throws IOException;
}
