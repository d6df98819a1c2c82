package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.problem.IgnoreComments;
import io.github.proxmoxbook.book.problem.Nearest;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import io.github.proxmoxbook.book.problem.report.ConsoleReport;
import io.github.proxmoxbook.book.problem.report.FileLinks;
import io.github.proxmoxbook.book.problem.report.Findings;
import io.github.proxmoxbook.book.problem.report.SilencedProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Prints problems to Maven's log, all of them and sorted, then fails the build once. What a comment
 * in the source or the baseline silences is left out.
 */
final class ProblemLog {
  private static final String OFF = "off";

  private final Log log;
  private final FileLinks links;
  private final FailOn failOn;
  private final Map<String, Severity> severities = new HashMap<>();
  private final Set<String> off = new HashSet<>();
  private final IgnoreComments comments;
  private final BaselineFile baseline;
  private final List<Problem> reported = new ArrayList<>();
  private final List<SilencedProblem> silenced = new ArrayList<>();

  /** Creates a log; wrong words in the configuration are an {@link IllegalArgumentException}. */
  ProblemLog(
      Log log,
      FileLinks links,
      String failOn,
      Map<String, String> severities,
      BaselineFile baseline) {
    this.log = log;
    this.links = links;
    this.failOn = FailOn.of(failOn);
    this.comments = new IgnoreComments(links.root());
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
    List<SilencedProblem> newlySilenced = new ArrayList<>();
    List<Problem> sorted = configured(problems, newlySilenced);
    sorted.sort(null);
    newlySilenced.sort(Comparator.comparing(SilencedProblem::problem));
    silenced.addAll(newlySilenced);
    if (baseline.isUpdated()) {
      log.info(baseline.add(sorted) + " problems added to " + baseline);
      sorted.forEach(problem -> silenced.add(byBaseline(problem)));
      return;
    }
    reported.addAll(sorted);
    ConsoleReport report = new ConsoleReport(links);
    for (Problem problem : sorted) {
      report.format(problem).forEach(line -> print(problem.severity(), line));
    }
    long failing = sorted.stream().filter(failOn::fails).count();
    if (failing > 0) {
      throw new FoundProblemsException(summary(sorted));
    }
  }

  /** Returns everything that was reported so far, and what was not and why. */
  Findings findings(String goal, boolean complete) {
    return new Findings(goal, reported, silenced, complete);
  }

  /** Returns whether a problem, with the severity that it has here, fails the build. */
  boolean failsAsReported(Problem problem) {
    return failOn.fails(problem);
  }

  /** Returns what is left of the problems, with the severities of the configuration. */
  List<Problem> configured(Collection<Problem> problems) throws IOException {
    return configured(problems, new ArrayList<>());
  }

  private List<Problem> configured(
      Collection<Problem> problems, Collection<SilencedProblem> silenced) throws IOException {
    List<Problem> left = new ArrayList<>();
    for (Problem problem : problems) {
      if (off.contains(problem.rule().id())) {
        continue;
      }
      Optional<Problem> heard = comments.apply(problem);
      if (heard.isPresent()) {
        left.add(heard.get());
      } else {
        String reason = comments.reason(problem).orElse("");
        silenced.add(
            new SilencedProblem(configured(problem), SilencedProblem.Kind.IN_SOURCE, reason));
      }
    }
    List<Problem> fresh = baseline.withoutKnown(left);
    Map<Problem, Integer> freshCounts = new HashMap<>();
    fresh.forEach(problem -> freshCounts.merge(problem, 1, Integer::sum));
    for (Problem problem : left) {
      if (freshCounts.merge(problem, -1, Integer::sum) < 0) {
        silenced.add(byBaseline(configured(problem)));
      }
    }
    return fresh.stream().map(this::configured).collect(Collectors.toCollection(ArrayList::new));
  }

  private Problem configured(Problem problem) {
    Severity severity = severities.get(problem.rule().id());
    return severity == null ? problem : problem.withSeverity(severity);
  }

  private static SilencedProblem byBaseline(Problem problem) {
    return new SilencedProblem(problem, SilencedProblem.Kind.EXTERNAL, "known to the baseline");
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
    return "the book has "
        + Counted.of(errors, "error")
        + " and "
        + Counted.of(warnings, "warning");
  }
}
