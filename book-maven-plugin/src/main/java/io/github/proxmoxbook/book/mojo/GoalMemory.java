package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.kept.KeptValue;
import io.github.proxmoxbook.book.output.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Remembers what a goal found when it made some files, or when it only looked. That holds while its
 * inputs have the same fingerprint and the files are as they were left. A build that does nothing
 * so tells the same as the one that did it.
 */
final class GoalMemory {
  private final KeptValue<Found> kept;
  private final List<Path> outputs;

  /**
   * Creates a memory.
   *
   * @param places where it lies
   * @param name what tells it from others
   * @param outputs the files that the goal makes
   */
  GoalMemory(BookPlaces places, String name, List<Path> outputs) throws IOException {
    this.kept =
        new KeptValue<>(new BookRoot(places.root()), places.state(name + ".kept"), Found.CODEC);
    this.outputs = List.copyOf(outputs);
  }

  /** Returns what was found, if all would be found and made again as it was. */
  Optional<Found> recall(String inputs) throws IOException {
    return outputs.stream().allMatch(Files::isRegularFile)
        ? kept.read(key(inputs))
        : Optional.empty();
  }

  /** Remembers what was found when the files were made. */
  void remember(String inputs, Found found) throws IOException {
    kept.write(key(inputs), found);
  }

  private String key(String inputs) throws IOException {
    Fingerprint made = new Fingerprint();
    for (Path output : outputs) {
      made.addFile(output);
    }
    return inputs + " " + made.value();
  }
}
