package io.github.proxmoxbook.book.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to write a target, which one build has at a time, also among several processes. It is a
 * lock on a file of its own: the lock of a file that is moved would move with it.
 *
 * @param target the target
 * @param file the file that is locked, removed in the end
 * @param channel holds the lock
 */
record TargetLock(Path target, Path file, FileChannel channel) implements AutoCloseable {
  /**
   * Takes the lock, without waiting.
   *
   * @param target the target; its folder exists
   * @throws IOException if another build has it or the file cannot be made, naming the target
   */
  static TargetLock take(Path target) throws IOException {
    Path file = target.resolveSibling("." + target.getFileName() + ".lock");
    FileChannel channel;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw OutputFile.cannotWrite(target, e);
    }
    boolean isTaken = false;
    try {
      isTaken = isTaken(file, channel);
    } catch (IOException e) {
      throw OutputFile.cannotWrite(target, e);
    } finally {
      if (!isTaken) {
        channel.close();
      }
    }
    if (!isTaken) {
      throw new TargetBusyException(target);
    }
    return new TargetLock(target, file, channel);
  }

  private static boolean isTaken(Path file, FileChannel channel) throws IOException {
    try {
      // Its owner may have removed the file after we opened it: then the lock is of no use.
      return channel.tryLock() != null && Files.exists(file);
    } catch (OverlappingFileLockException e) {
      // Another thread of this process has it.
      return false;
    }
  }

  /** Removes the file, then releases the lock: nobody can lock a file that is about to go. */
  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
