package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.plan.PlanReport;
import io.github.proxmoxbook.book.plan.PlanValidator;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks the ExecPlans of the book against their format and against the repository: their sections
 * and dates, whether the files and commands that they name exist, and whether each chapter has a
 * plan and each plan a chapter.
 */
@Mojo(name = "validate-plans", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class ValidatePlansMojo extends AbstractBookMojo {
  /** Skips this goal. */
  @Parameter(property = "book.skipPlans", defaultValue = "false")
  private boolean skipPlans;

  @Override
  protected boolean isSkipped() {
    return skipPlans;
  }

  @Override
  protected void run() throws IOException, MojoExecutionException, MojoFailureException {
    if (exists(plans(), "plans")) {
      prepareChapters();
      PlanReport found = new PlanValidator(planOptions()).validate();
      getLog().info(found.plans().size() + " plans");
      report(found.problems());
    }
  }
}
