package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookReader;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.output.OutputFile;
import io.github.proxmoxbook.book.plan.PlanReport;
import io.github.proxmoxbook.book.plan.PlanValidator;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.reference.ReferenceChecker;
import io.github.proxmoxbook.book.status.StatusFormat;
import io.github.proxmoxbook.book.status.StatusReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows plans and chapters at a glance: boxes done and in all, last entry, status, length of the
 * chapter in characters, figures, open problems. Problems are counted, not reported, and never fail
 * this goal.
 */
@Mojo(name = "status", threadSafe = true)
public final class StatusMojo extends AbstractSourcesMojo {
  /**
   * How to show it: <code>text</code> (a table in the log), <code>json</code> or <code>markdown
   * </code> (on standard output as they are; with <code>mvn -q</code> nothing else is there).
   */
  @Parameter(property = "book.format", defaultValue = "text")
  private String format;

  /** A file to write to instead. */
  @Parameter(property = "book.statusFile")
  private File statusFile;

  @Override
  protected boolean isSkipped() {
    return false;
  }

  @Override
  protected boolean isCheck() {
    return false;
  }

  @Override
  protected void run() throws IOException, MojoExecutionException {
    StatusFormat form = parameter(() -> StatusFormat.of(format));
    PlanReport plans = new PlanValidator(planOptions()).validate();
    List<Problem> problems = new ArrayList<>(plans.problems());
    BookRoot bookRoot = new BookRoot(root());
    Optional<Book> book = Optional.empty();
    if (Files.isRegularFile(manuscript().resolve("SUMMARY.md"))) {
      book = new BookReader(bookRoot, readers()).read(manuscript(), problems::add);
    }
    if (book.isPresent()) {
      problems.addAll(new ReferenceChecker(book.get(), bookRoot, diagrams()).check());
    }
    String text = form.format(new StatusReader(plans, book, counting(problems)).read());
    if (statusFile != null) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      OutputFile.write(statusFile.toPath(), out -> out.write(bytes));
    } else if (form == StatusFormat.TEXT) {
      text.lines().forEach(getLog()::info);
    } else {
      System.out.print(text);
    }
  }
}
