package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.output.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a result was made from, to tell what has changed since.
 *
 * @param file where it is noted
 */
record InputNotes(Path file) {
  /**
   * Notes what a result depends on.
   *
   * @param parts a line for each value and file
   * @return what has changed since it was noted last, a line each; all of it the first time
   */
  List<String> note(List<String> parts) throws IOException {
    List<String> before = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
    if (before.equals(parts)) {
      return List.of();
    }
    byte[] text = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
    OutputFile.write(file, out -> out.write(text));
    List<String> changes = new ArrayList<>();
    without(parts, before).forEach(part -> changes.add("now " + part));
    without(before, parts).forEach(part -> changes.add("before " + part));
    return changes;
  }

  private static Set<String> without(List<String> all, List<String> those) {
    Set<String> left = new LinkedHashSet<>(all);
    left.removeAll(Set.copyOf(those));
    return left;
  }
}
