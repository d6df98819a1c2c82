package io.github.proxmoxbook.book.manuscript.kept;

import io.github.proxmoxbook.book.manuscript.BookRoot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A value that is kept in a file of its own, and holds as long as its key stays the same.
 *
 * @param root the book's root
 * @param file the file; a damaged one counts as none
 * @param codec how the value is written
 * @param <T> what it is
 */
public record KeptValue<T>(BookRoot root, Path file, Codec<T> codec) {
  /** Checks the values. */
  public KeptValue {
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(codec, "codec");
  }

  /**
   * Returns the value.
   *
   * @param key what it depends on
   * @return the value; empty if none is kept, or one that depends on something else
   * @throws IOException if the file cannot be read
   */
  public Optional<T> read(String key) throws IOException {
    return new KeptFile<>(file, key, codec).read(root).map(Kept::result);
  }

  /**
   * Keeps a value in place of what was kept before.
   *
   * @param key what it depends on
   * @param value the value
   * @throws IOException if the file cannot be written
   */
  public void write(String key, T value) throws IOException {
    new KeptFile<>(file, key, codec).write(new Kept<>(value, List.of()));
  }
}
