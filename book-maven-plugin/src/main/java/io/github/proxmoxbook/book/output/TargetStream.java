package io.github.proxmoxbook.book.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the file beside a target; its failures name the target, unlike those of the content. */
final class TargetStream extends FilterOutputStream {
  private final Path target;

  private TargetStream(OutputStream out, Path target) {
    super(out);
    this.target = target;
  }

  /**
   * Opens the file.
   *
   * @param part the file beside the target, which is emptied
   * @param target the target
   * @throws IOException if it cannot be opened, naming the target
   */
  static TargetStream open(Path part, Path target) throws IOException {
    try {
      return new TargetStream(Files.newOutputStream(part), target);
    } catch (IOException e) {
      throw OutputFile.cannotWrite(target, e);
    }
  }

  @Override
  public void write(int b) throws IOException {
    try {
      out.write(b);
    } catch (IOException e) {
      throw OutputFile.cannotWrite(target, e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw OutputFile.cannotWrite(target, e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw OutputFile.cannotWrite(target, e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } catch (IOException e) {
      throw OutputFile.cannotWrite(target, e);
    }
  }
}
