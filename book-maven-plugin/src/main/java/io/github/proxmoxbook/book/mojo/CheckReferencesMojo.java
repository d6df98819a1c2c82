package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookReader;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.markdown.MarkdownChapterReader;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.reference.LanguageChecker;
import io.github.proxmoxbook.book.reference.MentionChecker;
import io.github.proxmoxbook.book.reference.ReferenceChecker;
import io.github.proxmoxbook.book.reference.TerminologyChecker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks the manuscript: every link, anchor and image within and across the chapters, what the
 * prose says of the book (第7章, 図2.1), the terms of <code>prh.yml</code>, and how the prose is
 * written.
 */
@Mojo(name = "check-references", defaultPhase = LifecyclePhase.TEST, threadSafe = true)
public final class CheckReferencesMojo extends AbstractBookMojo {
  /** Skips this goal. */
  @Parameter(property = "book.skipReferences", defaultValue = "false")
  private boolean skipReferences;

  /**
   * The longest sentence that is not reported, in characters, 20 or more; a Latin word and a piece
   * of code count as one.
   */
  @Parameter(property = "book.longestSentence", defaultValue = "150")
  private int longestSentence;

  @Override
  protected boolean isSkipped() {
    return skipReferences;
  }

  @Override
  protected void run() throws IOException, MojoExecutionException, MojoFailureException {
    List<Problem> problems = new ArrayList<>();
    BookRoot bookRoot = new BookRoot(root());
    Optional<Book> book =
        new BookReader(bookRoot, List.of(new MarkdownChapterReader()))
            .read(manuscript(), problems::add);
    if (book.isPresent()) {
      problems.addAll(new ReferenceChecker(book.get(), bookRoot, diagrams()).check());
      problems.addAll(new MentionChecker(book.get()).check());
      problems.addAll(new TerminologyChecker(book.get(), bookRoot).check());
      LanguageChecker language = parameter(() -> new LanguageChecker(book.get(), longestSentence));
      problems.addAll(language.check());
      int references = book.get().chapters().stream().mapToInt(c -> c.references().size()).sum();
      getLog().info(book.get().chapters().size() + " chapters with " + references + " references");
    }
    report(problems);
  }
}
