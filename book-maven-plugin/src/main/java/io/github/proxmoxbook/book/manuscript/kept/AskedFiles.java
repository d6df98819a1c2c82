package io.github.proxmoxbook.book.manuscript.kept;

import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The files that the making of one result asks for, with the answers. Whoever makes a result that
 * is kept asks here and nowhere else, or the result stays when a file changes.
 */
public final class AskedFiles {
  private final BookRoot root;
  private final Set<FileAnswer> answers = new LinkedHashSet<>();

  /**
   * Creates a list in which nothing has been asked.
   *
   * @param root the book's root
   */
  public AskedFiles(BookRoot root) {
    this.root = root;
  }

  /**
   * Returns how reports name a file, for which nothing is asked.
   *
   * @param file a file, absolute
   * @return its path as {@link BookRoot#display} makes it
   */
  public String display(Path file) {
    return root.display(file);
  }

  /**
   * Returns whether a path is that of a file.
   *
   * @param path an absolute path
   * @return whether there is a file, and no folder
   */
  public boolean isFile(Path path) {
    boolean isFile = Files.isRegularFile(path);
    answers.add(new FileAnswer(FileQuestion.IS_FILE, path, Boolean.toString(isFile)));
    return isFile;
  }

  /**
   * Returns whether a path lies in the book, also when symbolic links are followed.
   *
   * @param path an absolute, normalised path; nothing need be there
   * @return whether the book may read it
   * @throws IOException if the file system cannot tell
   */
  public boolean isInside(Path path) throws IOException {
    return path.startsWith(root.path())
        && Boolean.parseBoolean(answer(FileQuestion.IS_INSIDE, path));
  }

  private String answer(FileQuestion question, Path path) throws IOException {
    try {
      String answer = question.ask(root, path);
      answers.add(new FileAnswer(question, path, answer));
      return answer;
    } catch (IOException e) {
      answers.add(FileAnswer.of(question, path, root));
      throw e;
    }
  }

  /**
   * Reads a text of the book.
   *
   * @param path an absolute path
   * @param problems receives what is wrong with it
   * @return the text; empty if it is not UTF-8, which has then been reported
   * @throws IOException if it cannot be read
   */
  public Optional<SourceText> read(Path path, Consumer<Problem> problems) throws IOException {
    byte[] content;
    try {
      content = Files.readAllBytes(path);
    } catch (IOException e) {
      answers.add(FileAnswer.of(FileQuestion.CONTENT, path, root));
      throw e;
    }
    // The digest of what was read: the file may be another one a moment later.
    answers.add(new FileAnswer(FileQuestion.CONTENT, path, FileQuestion.ofContent(content)));
    return SourceText.decode(content, root.display(path), problems);
  }

  /** Returns a result with all that has been asked while it was made. */
  <T> Kept<T> with(T result) {
    return new Kept<>(result, List.copyOf(answers));
  }
}
