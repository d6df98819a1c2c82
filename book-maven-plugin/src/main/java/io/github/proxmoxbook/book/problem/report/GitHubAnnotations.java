package io.github.proxmoxbook.book.problem.report;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Formats problems as <a
 * href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">commands</a>
 * by which GitHub shows them beside the lines of a pull request.
 *
 * <pre>
 * ::error file=manuscript/ja/one.md,line=3,col=1,title=reference.anchor-unknown::no anchor #quorm
 * </pre>
 */
public final class GitHubAnnotations {
  /** GitHub shows no more of each kind for one step, and drops the rest without a word. */
  private static final int MOST_OF_A_KIND = 10;

  private final SourceTree tree;

  /**
   * Creates a report.
   *
   * @param root the book's root
   */
  public GitHubAnnotations(Path root) {
    this.tree = new SourceTree(root);
  }

  /**
   * Formats problems, the gravest first.
   *
   * @param problems the problems
   * @return one command a line, at most ten errors, ten warnings and ten notices. Nothing in a
   *     problem can end its command or begin another one
   */
  public List<String> format(Collection<Problem> problems) {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    List<String> commands = new ArrayList<>();
    problems.stream()
        .sorted(Comparator.comparing(Problem::severity).thenComparing(Comparator.naturalOrder()))
        .filter(problem -> counts.merge(problem.severity(), 1, Integer::sum) <= MOST_OF_A_KIND)
        .forEach(problem -> commands.add(command(problem)));
    return commands;
  }

  private String command(Problem problem) {
    Location location = problem.location();
    StringBuilder command = new StringBuilder("::").append(word(problem.severity()));
    command.append(" file=").append(property(tree.path(location.file())));
    if (location.line() > 0) {
      command.append(",line=").append(location.line());
    }
    if (location.line() > 0 && location.column() > 0) {
      command.append(",col=").append(location.column());
    }
    command.append(",title=").append(property(problem.rule().id()));
    command.append("::").append(data(problem.message()));
    if (!problem.hint().isEmpty()) {
      command.append("%0A").append(data(problem.hint()));
    }
    return command.toString();
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String data(String text) {
    return HarmlessText.of(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
