package io.github.proxmoxbook.book.mojo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What lies in a folder besides what builds put there. */
final class SourceFolders {
  private SourceFolders() {}

  /**
   * Returns the files and folders that together hold everything but hidden files and the outputs.
   *
   * @param folder where to begin
   * @param outputs what builds write; if this counted, every build would call for the next
   */
  static List<Path> in(Path folder, Collection<Path> outputs) throws IOException {
    if (outputs.stream().noneMatch(output -> output.startsWith(folder))) {
      return List.of(folder);
    }
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> children = Files.list(folder)) {
      for (Path child : children.sorted().toList()) {
        if (!outputs.contains(child) && !child.getFileName().toString().startsWith(".")) {
          sources.addAll(in(child, outputs));
        }
      }
    }
    return sources;
  }
}
