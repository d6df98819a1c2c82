package io.github.proxmoxbook.book.manuscript.kept;

import java.io.IOException;

/**
 * How values of one kind are written to a kept file, and read again as they were.
 *
 * @param <T> the kind
 */
public interface Codec<T> {
  /**
   * Writes a value.
   *
   * @param value the value
   * @param out where to
   * @throws IOException if it cannot be written
   */
  void write(T value, KeptOutput out) throws IOException;

  /**
   * Reads a value that {@link #write} has written.
   *
   * @param in where from
   * @return an equal value
   * @throws IOException if it cannot be read
   */
  T read(KeptInput in) throws IOException;
}
