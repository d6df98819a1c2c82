package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.output.OutputFile;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.report.Findings;
import io.github.proxmoxbook.book.problem.report.GitHubAnnotations;
import io.github.proxmoxbook.book.problem.report.JUnitReport;
import io.github.proxmoxbook.book.problem.report.SarifReport;
import io.github.proxmoxbook.book.typography.FontMissingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Tells other tools what a goal found.
 *
 * @param execution the goal
 * @param places where the book lies and reports go
 * @param annotated which problems GitHub shall read from the standard output
 * @param markers how an IDE is told
 */
record GoalReports(
    MojoExecution execution, BookPlaces places, Predicate<Problem> annotated, Markers markers) {
  /** The work of a goal. */
  @FunctionalInterface
  interface Work {
    void run()
        throws FontMissingException, IOException, MojoExecutionException, MojoFailureException;
  }

  /**
   * Does the work of a goal and writes the reports, whatever becomes of it. Where the work fails,
   * that is what the caller hears of; reports that cannot be written are only logged then.
   *
   * @param work the work
   * @param problems what it reports
   * @param log for a failure to write after another failure
   */
  void around(Work work, ProblemLog problems, Log log)
      throws FontMissingException, IOException, MojoExecutionException, MojoFailureException {
    try {
      work.run();
    } catch (MojoFailureException e) {
      writeAfter(e, problems, true, log);
      throw e;
    } catch (FontMissingException | IOException | MojoExecutionException | RuntimeException e) {
      writeAfter(e, problems, false, log);
      throw e;
    }
    write(problems, true);
  }

  private void writeAfter(Exception failure, ProblemLog problems, boolean complete, Log log) {
    try {
      write(problems, complete);
    } catch (IOException e) {
      log.error(e.getMessage());
      failure.addSuppressed(e);
    }
  }

  private void write(ProblemLog problems, boolean complete) throws IOException {
    String goal = execution.getMojoDescriptor().getGoal();
    String name = places.named(goal);
    Path root = places.root();
    String version = execution.getMojoDescriptor().getPluginDescriptor().getVersion();
    Findings findings = problems.findings(goal, complete);
    SarifReport sarif = new SarifReport(root, version, Rules.all());
    write(name + ".sarif", sarif.format(findings));
    JUnitReport junit = new JUnitReport(root, Rules.of(goal), problems::failsAsReported);
    write("TEST-book-" + name + ".xml", junit.format(findings));
    // Not through the log, which puts a level before each line: commands begin a line.
    new GitHubAnnotations(root)
        .format(findings.problems().stream().filter(annotated).toList())
        .forEach(System.out::println);
    markers.show(findings.problems());
    markers.refresh(places.reports());
  }

  private void write(String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    OutputFile.write(places.reports().resolve(name), out -> out.write(bytes));
  }
}
