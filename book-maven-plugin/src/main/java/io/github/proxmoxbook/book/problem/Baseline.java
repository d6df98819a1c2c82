package io.github.proxmoxbook.book.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The problems that were there before somebody began to look for them. They are told again by rule,
 * file and message, not by line, so that work elsewhere in a file does not wake them.
 *
 * <pre>
 * plan.path-missing plans/execplan-a.md: the item is ticked, but "x.svg" does not exist
 * </pre>
 */
public final class Baseline {
  private static final String HEAD =
      """
      # Known problems that are not reported, one a line: rule, file, message.
      # -Dbook.updateBaseline adds those of a build; lines may be deleted by hand.
      """;

  private final Map<String, Integer> known = new TreeMap<>();

  /**
   * Reads a baseline.
   *
   * @param text the text of the file; empty if there is none yet
   */
  public Baseline(String text) {
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(line -> known.merge(line, 1, Integer::sum));
  }

  /**
   * Leaves out what is known. A line stands for one problem: of two that read the same, one is left
   * if the baseline has the line once.
   *
   * @param problems the problems of a run
   * @return those that are new
   */
  public List<Problem> withoutKnown(Collection<Problem> problems) {
    Map<String, Integer> left = new HashMap<>(known);
    List<Problem> fresh = new ArrayList<>();
    for (Problem problem : problems) {
      if (left.merge(line(problem), -1, Integer::sum) < 0) {
        fresh.add(problem);
      }
    }
    return fresh;
  }

  /**
   * Makes the text of a baseline that knows these problems, too.
   *
   * @param problems the problems of a run
   * @return the text, in a stable order
   */
  public String with(Collection<Problem> problems) {
    Map<String, Integer> counts = new TreeMap<>();
    problems.forEach(problem -> counts.merge(line(problem), 1, Integer::sum));
    known.forEach((line, count) -> counts.merge(line, count, Math::max));
    StringBuilder text = new StringBuilder(HEAD);
    counts.forEach((line, count) -> text.append((line + "\n").repeat(count)));
    return text.toString();
  }

  private static String line(Problem problem) {
    // "in line 26" moves with every change above it.
    String steady =
        problem.message().replaceAll("\\s+", " ").replaceAll("\\blines? \\d+", "a line");
    return problem.rule().id() + " " + problem.location().file() + ": " + steady;
  }
}
