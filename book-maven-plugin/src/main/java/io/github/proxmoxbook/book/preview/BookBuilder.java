package io.github.proxmoxbook.book.preview;

import io.github.proxmoxbook.book.diagram.DiagramResult;
import io.github.proxmoxbook.book.edition.EditionBuilder;
import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.EditionOptions;
import io.github.proxmoxbook.book.edition.web.WebSite;
import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookReader;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.ChapterReader;
import io.github.proxmoxbook.book.plan.PlanOptions;
import io.github.proxmoxbook.book.plan.PlanReport;
import io.github.proxmoxbook.book.plan.PlanValidator;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.reference.IndexChecker;
import io.github.proxmoxbook.book.reference.LanguageChecker;
import io.github.proxmoxbook.book.reference.MentionChecker;
import io.github.proxmoxbook.book.reference.ReferenceChecker;
import io.github.proxmoxbook.book.reference.TerminologyChecker;
import io.github.proxmoxbook.book.reference.external.AddressSyntax;
import io.github.proxmoxbook.book.reference.external.ExternalLink;
import io.github.proxmoxbook.book.typography.FontMissingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds a book again and again. Everything is made anew from the files as they are, but what
 * follows from unchanged text alone is remembered, so each result is what a first build would make.
 *
 * <p>Pages come first; what is wrong with the book is asked for afterwards, and the plans last, as
 * each takes longer than what is before it.
 */
final class BookBuilder {
  private final PreviewSettings.Source settings;
  private final ChapterMemory chapters = new ChapterMemory();
  private final DiagramMemory diagrams = new DiagramMemory();
  private PreviewSettings before;
  private WebSite site;

  BookBuilder(PreviewSettings.Source settings) {
    this.settings = settings;
  }

  /**
   * Makes the pages.
   *
   * @return the build
   * @throws FontMissingException if the book requires a font that is nowhere
   * @throws IOException if a file cannot be read or written
   */
  BookBuild build() throws FontMissingException, IOException {
    chapters.begin();
    PreviewSettings now = settings.read();
    EditionOptions edition = now.edition();
    List<Problem> problems = new ArrayList<>(now.problems());
    BookRoot root = new BookRoot(edition.root());
    List<ChapterReader> readers = chapters.around(edition.readers());
    Optional<Book> book = new BookReader(root, readers).read(edition.manuscript(), problems::add);
    DiagramResult converted = diagrams.convert(edition);
    problems.addAll(converted.problems());
    if (book.isEmpty()) {
      return new BookBuild(now, book, converted, Optional.empty(), Optional.empty(), problems);
    }
    EditionContent content =
        new EditionBuilder(
                book.get(),
                root,
                converted.diagrams(),
                now.metadata(),
                now.labels(),
                edition.linkMentions())
            .build();
    site = site(now, content);
    return new BookBuild(now, book, converted, Optional.of(content), Optional.of(site), problems);
  }

  /** A chapter that is as before is not made into a page again. */
  private WebSite site(PreviewSettings now, EditionContent content) throws IOException {
    boolean isSame =
        site != null
            && before.web().equals(now.web())
            && before.labels().all().equals(now.labels().all());
    before = now;
    return isSame ? site.with(content) : WebSite.of(content, now.web());
  }

  /**
   * Looks for what is wrong with manuscript and diagrams, as the goals do.
   *
   * @param build a build
   * @return its problems, and what is found besides
   * @throws IOException if a file cannot be read
   */
  List<Problem> check(BookBuild build) throws IOException {
    List<Problem> problems = new ArrayList<>(build.problems());
    if (build.book().isPresent()) {
      Book book = build.book().get();
      EditionOptions edition = build.settings().edition();
      BookRoot root = new BookRoot(edition.root());
      problems.addAll(new ReferenceChecker(book, root, edition.diagrams()).check());
      problems.addAll(new MentionChecker(book).check());
      problems.addAll(new TerminologyChecker(book, root).check());
      problems.addAll(new LanguageChecker(book, build.settings().longestSentence()).check());
      problems.addAll(new IndexChecker(book, build.settings().metadata().language()).check());
      problems.addAll(AddressSyntax.check(ExternalLink.of(book)));
    }
    return problems;
  }

  /**
   * Validates the plans.
   *
   * @param build a build
   * @return what was found out about the plans as they are now
   * @throws IOException if a file cannot be read
   */
  PlanReport validatePlans(BookBuild build) throws IOException {
    PlanOptions options = build.settings().plans();
    return new PlanValidator(options.withReaders(chapters.around(options.readers()))).validate();
  }
}
