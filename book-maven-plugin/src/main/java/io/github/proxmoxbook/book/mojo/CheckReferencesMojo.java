package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookReader;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.markdown.MarkdownChapterReader;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.reference.MentionChecker;
import io.github.proxmoxbook.book.reference.ReferenceChecker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Checks the manuscript: every link, anchor and image within and across the chapters. */
@Mojo(name = "check-references", defaultPhase = LifecyclePhase.TEST, threadSafe = true)
public final class CheckReferencesMojo extends AbstractBookMojo {
  /** Skips this goal. */
  @Parameter(property = "book.skipReferences", defaultValue = "false")
  private boolean skipReferences;

  @Override
  protected boolean isSkipped() {
    return skipReferences;
  }

  @Override
  protected void run() throws IOException, MojoFailureException {
    List<Problem> problems = new ArrayList<>();
    BookRoot bookRoot = new BookRoot(root());
    Optional<Book> book =
        new BookReader(bookRoot, List.of(new MarkdownChapterReader()))
            .read(manuscript(), problems::add);
    if (book.isPresent()) {
      problems.addAll(new ReferenceChecker(book.get(), bookRoot, diagrams()).check());
      problems.addAll(new MentionChecker(book.get()).check());
      int references = book.get().chapters().stream().mapToInt(c -> c.references().size()).sum();
      getLog().info(book.get().chapters().size() + " chapters with " + references + " references");
    }
    report(problems);
  }
}
