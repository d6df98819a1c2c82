package io.github.proxmoxbook.book.problem.report;

import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Formats problems for a terminal, in the form that editors turn into links.
 *
 * <pre>
 * manuscript/ja/part1/chapter2-architecture.md:40:5: error: no anchor #quorm in … [reference.anchor-unknown]
 *     詳しくは[クォーラム](../part3/chapter7-cluster-ha.md#quorm)を参照
 *             ^
 *     did you mean #quorum?
 * </pre>
 */
public final class ConsoleReport {
  private static final int WIDEST_EXCERPT = 80;

  private final FileLinks links;
  private final Map<String, List<String>> lines = new HashMap<>();

  /**
   * Creates a report whose paths count from the book's root.
   *
   * @param root the book's root, from which source lines are quoted
   */
  public ConsoleReport(Path root) {
    this(new FileLinks(root, root, FileLinks.Form.RELATIVE));
  }

  /**
   * Creates a report.
   *
   * @param links how places are printed, and where source lines are quoted from
   */
  public ConsoleReport(FileLinks links) {
    this.links = links;
  }

  /**
   * Formats one problem.
   *
   * @param problem the problem
   * @return the line of the problem, then the source line with a caret and the hint where there is
   *     one; control characters are replaced, so that a file cannot write terminal or CI commands
   */
  public List<String> format(Problem problem) {
    List<String> out = new ArrayList<>();
    out.add(
        links.of(problem.location())
            + ": "
            + problem.severity()
            + ": "
            + problem.message()
            + " ["
            + problem.rule().id()
            + "]");
    String source = sourceLine(problem);
    if (!source.isBlank()) {
      out.addAll(excerpt(source, problem.location().column()));
    }
    if (!problem.hint().isEmpty()) {
      out.add("    " + problem.hint());
    }
    return out.stream().map(HarmlessText::of).toList();
  }

  private String sourceLine(Problem problem) {
    int line = problem.location().line();
    List<String> source = lines.computeIfAbsent(problem.location().file(), this::read);
    return line == 0 || line > source.size() ? "" : source.get(line - 1);
  }

  /** Quoting is a courtesy: what cannot be quoted (a binary file, a moved one) is left out. */
  private List<String> read(String file) {
    Path path = links.root().resolve(file);
    if (!Files.isRegularFile(path)) {
      return List.of();
    }
    try {
      return Files.readAllLines(path);
    } catch (CharacterCodingException e) {
      return List.of();
    } catch (IOException e) {
      return List.of("(" + file + " cannot be read: " + e.getMessage() + ")");
    }
  }

  private static List<String> excerpt(String source, int column) {
    int from = Math.max(0, Math.min(column - 1, source.length()) - WIDEST_EXCERPT / 2);
    int to = Math.min(source.length(), from + WIDEST_EXCERPT);
    String quoted = source.substring(from, to).replace('\t', ' ');
    if (column == 0 || column > source.length() + 1) {
      return List.of("    " + quoted);
    }
    String before = quoted.substring(0, column - 1 - from);
    return List.of("    " + quoted, "    " + " ".repeat(TextWidth.of(before)) + "^");
  }
}
