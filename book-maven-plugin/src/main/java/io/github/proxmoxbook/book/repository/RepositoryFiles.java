package io.github.proxmoxbook.book.repository;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The files and folders of a repository, listed once. Paths are relative to its root, with {@code
 * /} between their parts, and in Unicode's form NFC (macOS lists か + ゛ where the author wrote が).
 * Symbolic links are listed but not followed.
 */
public final class RepositoryFiles {
  private final SortedSet<String> files = new TreeSet<>();
  private final Set<String> folders = new HashSet<>();
  private final Set<String> links = new HashSet<>();
  private final Map<String, List<String>> byName = new HashMap<>();
  private final Map<String, Boolean> globs = new HashMap<>();
  private final IgnoreRules ignored = new IgnoreRules();
  private final Path root;
  private final Set<String> outputs;

  private RepositoryFiles(Path root, Set<String> outputs) {
    this.root = root;
    this.outputs = outputs;
  }

  /**
   * Lists a repository. {@code .git}, build outputs and folders that {@code .gitignore} names are
   * left out.
   *
   * @param root its root
   * @param outputs what a build makes: names of folders, wherever they stand ({@code target}), or
   *     paths from the root ({@code site/public})
   * @return the list
   * @throws IOException if a folder cannot be listed
   */
  public static RepositoryFiles list(Path root, Collection<String> outputs) throws IOException {
    RepositoryFiles repository = new RepositoryFiles(root, Set.copyOf(outputs));
    Files.walkFileTree(root, repository.new Lister());
    return repository;
  }

  /** Returns the folder that was listed. */
  public Path root() {
    return root;
  }

  /**
   * Tells whether a path is a file or folder, or may be one that was not listed because it is
   * behind a link.
   *
   * @param path a path from the root without a slash at its end
   * @return true if it exists
   */
  public boolean exists(String path) {
    return files.contains(path) || isFolder(path);
  }

  /**
   * Tells whether a path is a folder, or may be one behind a link.
   *
   * @param path a path from the root without a slash at its end
   * @return true if it is a folder
   */
  public boolean isFolder(String path) {
    return folders.contains(path) || links.stream().anyMatch(link -> isWithin(path, link));
  }

  /**
   * Finds files and folders by the last parts of their paths.
   *
   * @param tail one or more parts, for example {@code ch2/architecture.svg}
   * @return the full paths that are this or end in this, in a stable order
   */
  public List<String> endingIn(String tail) {
    List<String> named = byName.getOrDefault(tail.substring(tail.lastIndexOf('/') + 1), List.of());
    return named.stream().filter(p -> p.equals(tail) || p.endsWith("/" + tail)).sorted().toList();
  }

  /**
   * Tells whether a file exists that is this path but for its extension.
   *
   * @param path a path from the root
   * @return true if there is one
   */
  public boolean hasStem(String path) {
    return files.stream().anyMatch(file -> file.startsWith(path + "."));
  }

  /**
   * Tells whether a glob matches anything.
   *
   * @param glob a pattern with {@code *}, {@code ?} and {@code **}; it may leave out the first
   *     folders; with a slash at its end it matches folders only
   * @return true if a file or folder matches
   */
  public boolean matches(String glob) {
    return globs.computeIfAbsent(
        glob,
        g -> {
          Glob parsed = Glob.ending(g.endsWith("/") ? g.substring(0, g.length() - 1) : g);
          return folders.stream().anyMatch(parsed::matches)
              || !g.endsWith("/") && files.stream().anyMatch(parsed::matches);
        });
  }

  /**
   * Tells whether a path is something that a build makes, so that it need not exist.
   *
   * @param path a path from the root
   * @return true if it is, or is in, a build output, or if {@code .gitignore} names it
   */
  public boolean isOutput(String path) {
    return ignored.ignores(path)
        || outputs.stream()
            .anyMatch(
                o ->
                    isWithin(path, o)
                        || !o.contains("/") && ("/" + path + "/").contains("/" + o + "/"));
  }

  /**
   * Lists the files that a path could be a slip for.
   *
   * @param path a path from the root, or a bare name
   * @return the files in the same folder; for a bare name all files
   */
  public Collection<String> besides(String path) {
    int slash = path.lastIndexOf('/');
    if (slash < 0) {
      return files;
    }
    String folder = path.substring(0, slash + 1);
    return files.tailSet(folder).stream()
        .takeWhile(file -> file.startsWith(folder))
        .filter(file -> file.indexOf('/', slash + 1) < 0)
        .toList();
  }

  /** Returns the paths of all files in a stable order. */
  public Collection<String> files() {
    return files;
  }

  private static boolean isWithin(String path, String folder) {
    return path.equals(folder) || path.startsWith(folder + "/");
  }

  private final class Lister extends SimpleFileVisitor<Path> {
    private String name(Path path) {
      String name =
          root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
      return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private String add(Path path, Set<String> kind) {
      String name = name(path);
      kind.add(name);
      byName
          .computeIfAbsent(name.substring(name.lastIndexOf('/') + 1), key -> new ArrayList<>())
          .add(name);
      return name;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (folder.equals(root)) {
        ignored.read(folder, "");
        return FileVisitResult.CONTINUE;
      }
      if (folder.getFileName().toString().equals(".git") || isOutput(name(folder))) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      ignored.read(folder, add(folder, folders) + "/");
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = add(file, files);
      if (attributes.isSymbolicLink()) {
        links.add(name);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
