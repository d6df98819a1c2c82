package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.function.Consumer;

/**
 * Finds fenced code in a plan of the {@code openai} profile. Such a plan is itself handed on in a
 * fence, which the first fence inside would end.
 */
final class FenceCheck implements PlanCheck {
  @Override
  public void check(Plan plan, Consumer<Problem> problems) {
    if (plan.profile() == PlanProfile.OPENAI) {
      for (PlanFence fence : plan.fences()) {
        problems.accept(
            Problem.of(
                PlanRule.NESTED_FENCE,
                fence.location(),
                "fenced code in a plan of the openai profile",
                "indent the code by four spaces instead"));
      }
    }
  }
}
