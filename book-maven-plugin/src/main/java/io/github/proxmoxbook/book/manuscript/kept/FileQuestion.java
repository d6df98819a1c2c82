package io.github.proxmoxbook.book.manuscript.kept;

import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.output.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a result may depend on of a file. */
enum FileQuestion {
  /** Whether it is a file: a chapter whose include was missing changes when that is written. */
  IS_FILE {
    @Override
    String ask(BookRoot root, Path file) {
      return Boolean.toString(Files.isRegularFile(file));
    }
  },
  /** Whether it lies in the book when symbolic links are followed. */
  IS_INSIDE {
    @Override
    String ask(BookRoot root, Path file) throws IOException {
      String path = root.path().relativize(file).toString();
      return Boolean.toString(root.resolve(root.path(), path).isPresent());
    }
  },
  /** What it holds. */
  CONTENT {
    @Override
    String ask(BookRoot root, Path file) throws IOException {
      return ofContent(Files.readAllBytes(file));
    }
  };

  /** Returns the answer in words, which are equal for equal answers. */
  abstract String ask(BookRoot root, Path file) throws IOException;

  /** Returns the answer of {@link #CONTENT} for bytes that have been read already. */
  static String ofContent(byte[] content) {
    return new Fingerprint().addBytes("content", content).value();
  }
}
