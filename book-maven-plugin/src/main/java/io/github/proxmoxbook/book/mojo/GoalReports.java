package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.output.OutputFile;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.report.Findings;
import io.github.proxmoxbook.book.problem.report.GitHubAnnotations;
import io.github.proxmoxbook.book.problem.report.JUnitReport;
import io.github.proxmoxbook.book.problem.report.SarifReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Tells other tools what a goal found.
 *
 * @param root the book's root
 * @param folder where the files are written
 * @param version the version of the plugin
 * @param annotated whether GitHub reads the standard output
 */
record GoalReports(Path root, Path folder, String version, boolean annotated) {
  /**
   * Writes the reports, also when there is nothing to report.
   *
   * @param findings what the goal found
   * @param fails which problems fail the build
   * @throws IOException if a file cannot be written, naming it
   */
  void write(Findings findings, Predicate<Problem> fails) throws IOException {
    String goal = findings.goal();
    SarifReport sarif = new SarifReport(root, version, Rules.all());
    write(goal + ".sarif", sarif.format(findings));
    JUnitReport junit = new JUnitReport(root, Rules.of(goal), fails);
    write("TEST-book-" + goal + ".xml", junit.format(findings));
    if (annotated) {
      // Not through the log, which puts a level before each line: commands begin a line.
      new GitHubAnnotations(root).format(findings.problems()).forEach(System.out::println);
    }
  }

  private void write(String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    OutputFile.write(folder.resolve(name), out -> out.write(bytes));
  }
}
