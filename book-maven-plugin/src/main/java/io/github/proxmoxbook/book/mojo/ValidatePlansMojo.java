package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.output.Fingerprint;
import io.github.proxmoxbook.book.plan.PlanReport;
import io.github.proxmoxbook.book.plan.PlanValidator;
import io.github.proxmoxbook.book.repository.GitHistory;
import java.io.IOException;
import java.util.List;
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
public final class ValidatePlansMojo extends AbstractSourcesMojo {
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
      Fingerprint inputs = addPlanSettings(sourcesFingerprint());
      // The same commit may come to be known by more of its history.
      inputs.add("commit", GitHistory.revision(root()));
      reportFound(new GoalMemory(places(), "plans", List.of()), inputs, this::validate);
    }
  }

  private Found validate() throws IOException, MojoExecutionException {
    PlanReport report = new PlanValidator(planOptions()).validate();
    return new Found(List.of(Counted.of(report.plans().size(), "plan")), report.problems());
  }
}
