package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.problem.IgnoreComments;
import io.github.proxmoxbook.book.problem.Nearest;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import io.github.proxmoxbook.book.problem.report.ConsoleReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Prints problems to Maven's log, all of them and sorted, then fails the build once. What a comment
 * in the source or the baseline silences is left out.
 */
final class ProblemLog {
  private static final String OFF = "off";

  private final Log log;
  private final Path root;
  private final FailOn failOn;
  private final Map<String, Severity> severities = new HashMap<>();
  private final Set<String> off = new HashSet<>();
  private final IgnoreComments comments;
  private final BaselineFile baseline;

  /** Creates a log; wrong words in the configuration are an {@link IllegalArgumentException}. */
  ProblemLog(
      Log log, Path root, String failOn, Map<String, String> severities, BaselineFile baseline) {
    this.log = log;
    this.root = root;
    this.failOn = FailOn.of(failOn);
    this.comments = new IgnoreComments(root);
    this.baseline = baseline;
    severities.forEach(this::configure);
  }

  private void configure(String rule, String word) {
    if (word.strip().equalsIgnoreCase(OFF)) {
      off.add(known(rule));
    } else {
      severities.put(known(rule), Severity.of(word));
    }
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
    try {
      return configured(List.of(problem)).stream().anyMatch(failOn::fails);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void report(Collection<Problem> problems) throws IOException, MojoFailureException {
    List<Problem> sorted = configured(problems);
    sorted.sort(null);
    if (baseline.isUpdated()) {
      log.info(baseline.add(sorted) + " problems added to " + baseline);
      return;
    }
    ConsoleReport report = new ConsoleReport(root);
    for (Problem problem : sorted) {
      report.format(problem).forEach(line -> print(problem.severity(), line));
    }
    long failing = sorted.stream().filter(failOn::fails).count();
    if (failing > 0) {
      throw new MojoFailureException(summary(sorted));
    }
  }

  /** Returns what is left of the problems, with the severities of the configuration. */
  List<Problem> configured(Collection<Problem> problems) throws IOException {
    List<Problem> left = new ArrayList<>();
    for (Problem problem : problems) {
      if (!off.contains(problem.rule().id())) {
        comments.apply(problem).ifPresent(left::add);
      }
    }
    List<Problem> fresh = baseline.withoutKnown(left);
    List<Problem> configured = new ArrayList<>();
    for (Problem problem : fresh) {
      Severity severity = severities.get(problem.rule().id());
      configured.add(severity == null ? problem : problem.withSeverity(severity));
    }
    return configured;
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
