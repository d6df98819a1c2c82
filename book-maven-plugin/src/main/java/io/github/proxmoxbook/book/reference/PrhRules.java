package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.reference.YamlReader.YamlException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.PatternSyntaxException;

/** Reads the rules of a prh file and tests them with their own examples. */
final class PrhRules {
  private static final Set<String> KEYS =
      Set.of("expected", "pattern", "patterns", "regexpMustEmpty", "options", "specs", "prh");

  private final Consumer<Problem> problems;

  PrhRules(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** Reads a rule; empty if it cannot be used, which has been reported. */
  Optional<TermRule> read(PrhNode node) {
    try {
      TermRule rule = node.isText() ? plain(node) : full(node);
      if (!node.isText()) {
        test(rule, node);
      }
      return Optional.of(rule);
    } catch (YamlException e) {
      problems.accept(
          Problem.of(
              TerminologyRule.SYNTAX, e.location(), e.getMessage(), "the guide shows the format"));
    } catch (PatternSyntaxException e) {
      problems.accept(patternProblem(node.location(), e));
    } catch (LimitedText.ExhaustedException | StackOverflowError e) {
      problems.accept(slow(node.location()));
    }
    return Optional.empty();
  }

  /** Returns the patterns under {@code pattern} and {@code patterns}. */
  static List<String> patterns(PrhNode node) throws YamlException {
    List<String> patterns = new ArrayList<>();
    for (String key : List.of("pattern", "patterns")) {
      for (PrhNode pattern : node.items(key)) {
        patterns.add(pattern.text());
      }
    }
    return patterns;
  }

  static Problem patternProblem(Location location, PatternSyntaxException e) {
    return Problem.of(
        TerminologyRule.PATTERN,
        location,
        "the pattern cannot be used: " + e.getDescription(),
        "write an expression of JavaScript: /…/ with the flags g, i, m, s, u");
  }

  static Problem slow(Location location) {
    return Problem.of(
        TerminologyRule.PATTERN_SLOW,
        location,
        "the pattern takes too many steps and is left out",
        "avoid repeated groups that can match the same text in many ways, such as (a+)+");
  }

  private static TermRule plain(PrhNode node) throws YamlException {
    String expected = node.text();
    return new TermRule(
        expected, List.of(), TermPatterns.of(expected, List.of(), false), "", "", node.location());
  }

  private static TermRule full(PrhNode node) throws YamlException {
    node.allow(KEYS);
    Optional<String> expected = node.text("expected");
    if (expected.isEmpty()) {
      throw new YamlException(node.location(), "a rule needs the key expected", null);
    }
    List<String> patterns = patterns(node);
    if (patterns.contains("")) {
      throw new YamlException(node.location(), "a pattern is empty", null);
    }
    Optional<PrhNode> options = node.child("options");
    if (options.isPresent()) {
      options.get().allow(Set.of("wordBoundary"));
    }
    return new TermRule(
        expected.get(),
        patterns,
        TermPatterns.of(
            expected.get(), patterns, options.isPresent() && options.get().flag("wordBoundary")),
        node.text("regexpMustEmpty").orElse(""),
        node.text("prh").orElse(""),
        node.location());
  }

  private void test(TermRule rule, PrhNode node) throws YamlException {
    for (PrhNode spec : node.items("specs")) {
      spec.allow(Set.of("from", "to"));
      String from = spec.text("from").orElse("");
      String to = spec.text("to").orElse("");
      String made = rule.correct(from);
      if (!made.equals(to)) {
        problems.accept(
            Problem.of(
                TerminologyRule.SPEC,
                spec.location(),
                "「" + from + "」 becomes 「" + made + "」, not 「" + to + "」",
                "mend the pattern of the rule, or its spec"));
      }
    }
  }
}
