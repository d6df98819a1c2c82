package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.plan.PlanOptions;
import io.github.proxmoxbook.book.plan.PlanValidator;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks the ExecPlans of the book: their twelve sections, and whether the files they name exist.
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
      PlanOptions options = parameter(() -> PlanOptions.of(root(), plans()));
      report(new PlanValidator(options).validate());
    }
  }
}
