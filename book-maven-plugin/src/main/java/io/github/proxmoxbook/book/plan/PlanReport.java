package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.List;
import java.util.Map;

/**
 * What was found out about the plans of a book.
 *
 * @param plans the plans in the order of their files; those that could not be read are left out
 * @param chapters for the file of a plan the file of its chapter, where there is no doubt about it
 * @param listed the chapters in {@code SUMMARY.md}, in their order
 * @param problems all problems in the order of their places
 */
public record PlanReport(
    List<Plan> plans,
    Map<String, String> chapters,
    List<ListedChapter> listed,
    List<Problem> problems) {
  /** Copies the values. */
  public PlanReport {
    plans = List.copyOf(plans);
    chapters = Map.copyOf(chapters);
    listed = List.copyOf(listed);
    problems = List.copyOf(problems);
  }
}
