package io.github.proxmoxbook.book.mojo;

import java.util.List;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * Tells whether another goal of this plugin comes in the build of the module.
 *
 * @param lifecycle knows the plan of a build
 * @param session the build; null if there is none
 */
record LastGoal(LifecycleExecutor lifecycle, MavenSession session) {
  /**
   * Returns whether a goal is the last of its plugin.
   *
   * @throws Exception if Maven cannot plan again what it has planned before
   */
  boolean is(MojoExecution execution) throws Exception {
    List<String> tasks = tasks();
    return !tasks.isEmpty()
        && isLast(
            execution,
            lifecycle
                .calculateExecutionPlan(session, false, tasks.toArray(String[]::new))
                .getMojoExecutions());
  }

  private List<String> tasks() {
    if (session == null) {
      return List.of();
    }
    MavenProject top = session.getTopLevelProject();
    if (!session.getGoals().isEmpty() || top == null || top.getDefaultGoal() == null) {
      return session.getGoals();
    }
    return List.of(top.getDefaultGoal().strip().split("\\s+"));
  }

  /** Returns whether no other goal of the same plugin comes later in a plan. */
  static boolean isLast(MojoExecution execution, List<MojoExecution> plan) {
    MojoExecution last = null;
    for (MojoExecution planned : plan) {
      if (planned.getPlugin().getKey().equals(execution.getPlugin().getKey())) {
        last = planned;
      }
    }
    return last != null
        && last.getGoal().equals(execution.getGoal())
        && Objects.equals(last.getExecutionId(), execution.getExecutionId());
  }
}
