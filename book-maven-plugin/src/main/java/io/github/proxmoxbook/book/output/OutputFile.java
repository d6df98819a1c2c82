package io.github.proxmoxbook.book.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears complete or not at all: it is made beside its target and moved there, so that
 * what was built before survives every failure.
 */
public final class OutputFile {
  private static final String SUFFIX = ".part";

  private OutputFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes the content.
     *
     * @param out where to; closed by the caller
     * @throws IOException if it cannot be written or made
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, replacing what stood there only when the content is complete.
   *
   * @param target the file; its folder is made where it is missing
   * @param content what it shall hold
   * @throws TargetBusyException if another build is writing the target
   * @throws IOException if the target cannot be written, naming it; or what the content throws,
   *     unchanged. The old file is then untouched and no temporary file is left
   */
  public static void write(Path target, Content content) throws IOException {
    Path absolute = target.toAbsolutePath();
    try {
      Files.createDirectories(absolute.getParent());
    } catch (IOException e) {
      throw cannotWrite(target, e);
    }
    try (TargetLock held = TargetLock.take(absolute)) {
      writeAlone(held.target(), content);
    }
  }

  private static void writeAlone(Path target, Content content) throws IOException {
    // A name of our own rather than createTempFile, whose files only their owner may read.
    Path part = target.resolveSibling("." + target.getFileName() + SUFFIX);
    try {
      try (OutputStream out = new BufferedOutputStream(TargetStream.open(part, target))) {
        content.writeTo(out);
      }
      try {
        move(part, target);
      } catch (IOException e) {
        throw cannotWrite(target, e);
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Returns an exception that names the target: those of the file system may say no more. */
  static IOException cannotWrite(Path target, IOException e) {
    String reason = e.getClass().getSimpleName() + ": " + e.getMessage();
    return new IOException("cannot write " + target + " (" + reason + ")", e);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
