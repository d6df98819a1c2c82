package io.github.proxmoxbook.book.edition.web;

import io.github.proxmoxbook.book.output.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A folder that holds the site, and perhaps files of others, which are left alone.
 *
 * @param folder the folder
 * @param list the file that remembers what was written into it; outside of the folder
 */
public record WebFolder(Path folder, Path list) {
  /**
   * What was done.
   *
   * @param written how many files were written
   * @param kept how many were as they shall be
   * @param removed how many were removed
   */
  public record Changes(int written, int kept, int removed) {
    @Override
    public String toString() {
      return written + " files written, " + kept + " as before, " + removed + " removed";
    }
  }

  /** Makes the paths absolute. */
  public WebFolder {
    folder = folder.toAbsolutePath().normalize();
    list = list.toAbsolutePath().normalize();
  }

  /**
   * Returns the files that the last run wrote, in order; somebody may have removed them.
   *
   * @return the files; none if nothing has been written yet
   * @throws IOException if the list cannot be read
   */
  public List<Path> written() throws IOException {
    return remembered().stream().map(folder::resolve).toList();
  }

  /**
   * Makes the folder hold files. Those that are as they shall be are not touched, and those of an
   * earlier run that are not among them are removed.
   *
   * @param files all that it shall hold
   * @return what was done
   * @throws IOException if a file cannot be read or written; each file is then whole, old or new
   */
  public Changes write(List<WebFile> files) throws IOException {
    Set<String> paths = new TreeSet<>();
    files.forEach(file -> paths.add(file.path()));
    Set<String> old = remembered();
    // Before anything is written: what a run that fails has written is known, too.
    Set<String> all = new TreeSet<>(old);
    all.addAll(paths);
    remember(all);
    int written = 0;
    for (WebFile file : files) {
      written += write(file) ? 1 : 0;
    }
    old.removeAll(paths);
    int removed = 0;
    for (String path : old) {
      removed += remove(folder.resolve(path)) ? 1 : 0;
    }
    remember(paths);
    return new Changes(written, files.size() - written, removed);
  }

  private boolean write(WebFile file) throws IOException {
    Path target = folder.resolve(file.path());
    byte[] bytes = file.bytes();
    if (Files.isRegularFile(target)
        && Files.size(target) == bytes.length
        && Arrays.equals(Files.readAllBytes(target), bytes)) {
      return false;
    }
    OutputFile.write(target, out -> out.write(bytes));
    return true;
  }

  /** Removes a file, and the folders that are empty without it. */
  private boolean remove(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    Files.delete(file);
    for (Path above = file.getParent(); !above.equals(folder); above = above.getParent()) {
      try {
        Files.deleteIfExists(above);
      } catch (DirectoryNotEmptyException e) {
        // It holds something else, so it stays, and so do those above it.
        break;
      }
    }
    return true;
  }

  private Set<String> remembered() throws IOException {
    Set<String> paths = new TreeSet<>();
    if (Files.isRegularFile(list)) {
      for (String path : Files.readAllLines(list)) {
        // Nothing is believed that could lead out of the folder.
        if (!path.isEmpty() && folder.resolve(path).normalize().startsWith(folder)) {
          paths.add(path);
        }
      }
    }
    return paths;
  }

  private void remember(Set<String> paths) throws IOException {
    byte[] text = (String.join("\n", paths) + "\n").getBytes(StandardCharsets.UTF_8);
    OutputFile.write(list, out -> out.write(text));
  }
}
