package io.github.proxmoxbook.book.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Remembers from which inputs some outputs were made. They are up to date while the inputs have the
 * same fingerprint and the outputs are as they were written.
 */
public final class UpToDate {
  private final Path record;
  private final List<Path> outputs;

  /**
   * Creates a memory.
   *
   * @param record the file that remembers, below {@code target/}
   * @param outputs the files made
   */
  public UpToDate(Path record, List<Path> outputs) {
    this.record = record;
    this.outputs = List.copyOf(outputs);
  }

  /**
   * Returns whether the outputs were made from these inputs and nobody has touched them since.
   *
   * @param inputs the fingerprint of the inputs
   * @return whether nothing needs to be done
   * @throws IOException if a file cannot be read
   */
  public boolean holds(String inputs) throws IOException {
    return Files.isRegularFile(record)
        && outputs.stream().allMatch(Files::isRegularFile)
        && Files.readString(record).equals(line(inputs));
  }

  /**
   * Remembers that the outputs have been made from these inputs.
   *
   * @param inputs the fingerprint of the inputs
   * @throws IOException if the record cannot be written
   */
  public void remember(String inputs) throws IOException {
    byte[] line = line(inputs).getBytes(StandardCharsets.UTF_8);
    OutputFile.write(record, out -> out.write(line));
  }

  private String line(String inputs) throws IOException {
    Fingerprint made = new Fingerprint();
    for (Path output : outputs) {
      made.addFile(output);
    }
    return inputs + " " + made.value() + "\n";
  }
}
