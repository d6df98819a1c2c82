package io.github.proxmoxbook.book.repository;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the {@code .gitignore} files of a repository leave out.
 *
 * @see <a href="https://git-scm.com/docs/gitignore">gitignore</a>
 */
final class IgnoreRules {
  private static final String FILE = ".gitignore";

  /** A rule; its paths count from the folder of its file. */
  private record Rule(String folder, Glob glob, boolean negated) {}

  private final List<Rule> rules = new ArrayList<>();

  /**
   * Adds the rules of one folder.
   *
   * @param folder the folder
   * @param name its path from the root with a slash at its end; empty for the root
   * @throws IOException if its {@code .gitignore} cannot be read
   */
  void read(Path folder, String name) throws IOException {
    Path file = folder.resolve(FILE);
    if (Files.isRegularFile(file) && !Files.isSymbolicLink(file)) {
      // Lenient: a stray byte in a comment is no reason to stop.
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      text.lines().forEach(line -> add(line, name));
    }
  }

  private void add(String line, String folder) {
    String pattern = line.replaceAll("(?<!\\\\)\\s+$", "");
    if (pattern.isEmpty() || pattern.startsWith("#")) {
      return;
    }
    boolean negated = pattern.startsWith("!");
    String bare =
        (negated ? pattern.substring(1) : pattern)
            // A set of characters is one character; that is near enough here.
            .replaceAll("\\[[^\\]]+]", "?")
            .replaceAll("\\\\(.)", "$1")
            .replaceAll("/+$", "");
    boolean anchored = bare.contains("/");
    String rest = bare.startsWith("/") ? bare.substring(1) : bare;
    if (!rest.isEmpty()) {
      rules.add(new Rule(folder, anchored ? Glob.whole(rest) : Glob.ending(rest), negated));
    }
  }

  /**
   * Tells whether Git leaves a path out.
   *
   * @param path a path from the root without a slash at its end
   * @return true if a rule names it or a folder above it
   */
  boolean ignores(String path) {
    if (rules.isEmpty()) {
      return false;
    }
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (matches(path.substring(0, slash))) {
        return true;
      }
    }
    return matches(path);
  }

  /** The last rule that matches decides. */
  private boolean matches(String path) {
    boolean ignored = false;
    for (Rule rule : rules) {
      if (path.startsWith(rule.folder())
          && rule.glob().matches(path.substring(rule.folder().length()))) {
        ignored = !rule.negated();
      }
    }
    return ignored;
  }
}
