package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.problem.Nearest;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import io.github.proxmoxbook.book.problem.report.ConsoleReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Prints problems to Maven's log, all of them and sorted, then fails the build once. */
final class ProblemLog {
  private final Log log;
  private final Path root;
  private final FailOn failOn;
  private final Map<String, Severity> severities = new HashMap<>();

  /** Creates a log; wrong words in the configuration are an {@link IllegalArgumentException}. */
  ProblemLog(Log log, Path root, String failOn, Map<String, String> severities) {
    this.log = log;
    this.root = root;
    this.failOn = FailOn.of(failOn);
    severities.forEach((rule, word) -> this.severities.put(known(rule), Severity.of(word)));
  }

  private static String known(String rule) {
    if (!Rules.ids().contains(rule)) {
      throw new IllegalArgumentException(
          "<severities> names the rule "
              + rule
              + ", which does not exist; "
              + Nearest.hint(rule, Rules.ids(), "the guide lists all rules"));
    }
    return rule;
  }

  /** Returns whether a problem fails the build. */
  boolean fails(Problem problem) {
    return failOn.fails(configured(problem));
  }

  void report(Collection<Problem> problems) throws MojoFailureException {
    List<Problem> sorted = new ArrayList<>();
    problems.forEach(problem -> sorted.add(configured(problem)));
    sorted.sort(null);
    ConsoleReport report = new ConsoleReport(root);
    for (Problem problem : sorted) {
      report.format(problem).forEach(line -> print(problem.severity(), line));
    }
    long failing = sorted.stream().filter(failOn::fails).count();
    if (failing > 0) {
      throw new MojoFailureException(summary(sorted));
    }
  }

  private Problem configured(Problem problem) {
    Severity severity = severities.get(problem.rule().id());
    return severity == null ? problem : problem.withSeverity(severity);
  }

  private void print(Severity severity, String line) {
    switch (severity) {
      case ERROR -> log.error(line);
      case WARNING -> log.warn(line);
      case INFO -> log.info(line);
    }
  }

  private static String summary(List<Problem> problems) {
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    long warnings = problems.stream().filter(p -> p.severity() == Severity.WARNING).count();
    return "the book has " + counted(errors, "error") + " and " + counted(warnings, "warning");
  }

  private static String counted(long count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }
}
