package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads a file in the format of <a href="https://github.com/prh/prh">prh</a> 5: {@code version},
 * {@code imports}, {@code targets} and {@code rules}. Imports stay within the book.
 */
final class PrhReader {
  private static final Set<String> KEYS = Set.of("version", "imports", "targets", "rules");

  private final BookRoot root;
  private final Consumer<Problem> problems;
  private final Set<Path> read = new HashSet<>();
  private final List<TermRule> rules = new ArrayList<>();
  private final List<PrhFile.Target> targets = new ArrayList<>();

  PrhReader(BookRoot root, Consumer<Problem> problems) {
    this.root = root;
    this.problems = problems;
  }

  /** Reads a file and what it imports; what is wrong is left out and reported. */
  PrhFile read(Path file) throws IOException {
    rules.addAll(readFile(file, true));
    return new PrhFile(rules, targets);
  }

  private List<TermRule> readFile(Path file, boolean withImports) throws IOException {
    read.add(file);
    Optional<SourceText> text = SourceText.read(file, root.display(file), problems);
    if (text.isEmpty()) {
      return List.of();
    }
    try {
      Optional<YamlNode> node = YamlReader.read(text.get());
      return node.isEmpty() ? List.of() : content(file, new PrhNode(node.get()), withImports);
    } catch (YamlReader.YamlException e) {
      problems.accept(
          Problem.of(
              TerminologyRule.SYNTAX,
              e.location(),
              e.getMessage(),
              "the guide and https://github.com/prh/prh show the format"));
      return List.of();
    }
  }

  private List<TermRule> content(Path file, PrhNode node, boolean withImports)
      throws IOException, YamlReader.YamlException {
    node.allow(KEYS);
    node.text("version").filter(v -> !v.equals("1")).ifPresent(v -> wrongVersion(node, v));
    for (PrhNode target : node.items("targets")) {
      readTarget(target);
    }
    List<TermRule> found = new ArrayList<>();
    PrhRules reader = new PrhRules(problems);
    for (PrhNode rule : node.items("rules")) {
      reader.read(rule).ifPresent(found::add);
    }
    if (withImports) {
      for (PrhNode imported : node.items("imports")) {
        merge(found, readImport(file, imported));
      }
    }
    return found;
  }

  /** A rule of the file itself wins over an imported one with the same patterns. */
  private static void merge(List<TermRule> rules, List<TermRule> imported) {
    Set<List<String>> own = new HashSet<>();
    rules.forEach(rule -> own.add(key(rule)));
    imported.stream().filter(rule -> !own.contains(key(rule))).forEach(rules::add);
  }

  private static List<String> key(TermRule rule) {
    return rule.written().isEmpty() ? List.of(rule.expected()) : rule.written();
  }

  private void wrongVersion(PrhNode node, String version) {
    problems.accept(
        Problem.of(
            TerminologyRule.SYNTAX,
            node.location(),
            "version " + version + " of the prh format is unknown",
            "write version: 1"));
  }

  private List<TermRule> readImport(Path from, PrhNode node)
      throws IOException, YamlReader.YamlException {
    String written = node.isText() ? node.text() : node.text("path").orElse("");
    Optional<Path> path =
        written.isEmpty() ? Optional.empty() : root.resolve(from.getParent(), written);
    if (path.isEmpty() || !Files.isRegularFile(path.get())) {
      reportImport(node.location(), written, path.isPresent());
      return List.of();
    }
    if (read.contains(path.get())) {
      // Files may import each other; each is read once.
      return List.of();
    }
    if (node.isText()) {
      return readFile(path.get(), true);
    }
    node.allow(Set.of("path", "disableImports", "ignoreRules"));
    List<TermRule> imported = new ArrayList<>(readFile(path.get(), !node.flag("disableImports")));
    for (PrhNode ignored : node.items("ignoreRules")) {
      Ignored rule = ignored(ignored);
      imported.removeIf(rule::matches);
    }
    return imported;
  }

  private void reportImport(Location location, String written, boolean isInBook) {
    problems.accept(
        Problem.of(
            TerminologyRule.IMPORT,
            location,
            "the import " + written + (isInBook ? " does not exist" : " leads out of the book"),
            "copy the file into the book and name its path from this file"));
  }

  private static Ignored ignored(PrhNode node) throws YamlReader.YamlException {
    return node.isText()
        ? new Ignored(node.text(), List.of())
        : new Ignored(node.text("expected").orElse(""), PrhRules.patterns(node));
  }

  private record Ignored(String expected, List<String> patterns) {
    boolean matches(TermRule rule) {
      return (expected.isEmpty() || rule.expected().equals(expected))
          && (patterns.isEmpty() || rule.written().equals(patterns))
          && !(expected.isEmpty() && patterns.isEmpty());
    }
  }

  private void readTarget(PrhNode node) throws YamlReader.YamlException {
    node.allow(Set.of("file", "includes", "excludes"));
    try {
      String file = node.text("file").orElse("");
      targets.add(
          new PrhFile.Target(
              TermPatterns.of("", List.of(file), false),
              patterns(node.items("includes")),
              patterns(node.items("excludes")),
              node.location()));
    } catch (PatternSyntaxException e) {
      problems.accept(PrhRules.patternProblem(node.location(), e));
    }
  }

  private static List<Pattern> patterns(List<PrhNode> nodes) throws YamlReader.YamlException {
    List<Pattern> patterns = new ArrayList<>();
    for (PrhNode node : nodes) {
      String written = node.isText() ? node.text() : node.text("pattern").orElse("");
      patterns.add(TermPatterns.of("", List.of(written), false));
    }
    return patterns;
  }
}
