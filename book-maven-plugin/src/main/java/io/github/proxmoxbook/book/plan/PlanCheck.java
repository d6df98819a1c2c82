package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.function.Consumer;

/** One thing that is looked at in each plan. */
interface PlanCheck {
  /**
   * Looks at a plan.
   *
   * @param plan the plan
   * @param problems receives what is wrong
   */
  void check(Plan plan, Consumer<Problem> problems);
}
