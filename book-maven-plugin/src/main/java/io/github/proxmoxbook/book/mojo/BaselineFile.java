package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.output.OutputFile;
import io.github.proxmoxbook.book.problem.Baseline;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** The file with the problems that are known, read anew each time, since other goals add to it. */
final class BaselineFile {
  private final Path file;
  private final boolean updated;

  /**
   * Creates the file's object.
   *
   * @param file the file, which need not exist
   * @param updated whether this build adds its problems instead of reporting them
   */
  BaselineFile(Path file, boolean updated) {
    this.file = file;
    this.updated = updated;
  }

  /** Returns whether this build adds its problems instead of reporting them. */
  boolean isUpdated() {
    return updated;
  }

  /** Leaves out what is known. */
  List<Problem> withoutKnown(Collection<Problem> problems) throws IOException {
    return read().withoutKnown(problems);
  }

  /** Adds problems, and returns how many were new. */
  long add(Collection<Problem> problems) throws IOException {
    Baseline baseline = read();
    long fresh = baseline.withoutKnown(problems).size();
    if (fresh > 0) {
      byte[] text = baseline.with(problems).getBytes(StandardCharsets.UTF_8);
      OutputFile.write(file, out -> out.write(text));
    }
    return fresh;
  }

  private Baseline read() throws IOException {
    return new Baseline(Files.isRegularFile(file) ? Files.readString(file) : "");
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
