package io.github.proxmoxbook.book.preview;

import io.github.proxmoxbook.book.diagram.DiagramResult;
import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.web.WebFile;
import io.github.proxmoxbook.book.edition.web.WebSite;
import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What was made of the sources at one moment.
 *
 * @param settings how
 * @param book the manuscript; empty if nothing gives its order
 * @param diagrams what became of the diagrams
 * @param content the content of the edition; empty without a manuscript
 * @param site its pages and what belongs to them; empty without a manuscript
 * @param problems what was found on the way
 */
record BookBuild(
    PreviewSettings settings,
    Optional<Book> book,
    DiagramResult diagrams,
    Optional<EditionContent> content,
    Optional<WebSite> site,
    List<Problem> problems) {
  BookBuild {
    problems = List.copyOf(problems);
  }

  /**
   * Returns whether all chapters that the author lists are there: while the list is being written,
   * a chapter that is missing in it is not gone.
   */
  boolean isWhole() {
    return book.isPresent()
        && problems.stream()
            .noneMatch(
                problem ->
                    problem.severity() == Severity.ERROR
                        && problem.location().file().equals(order(book.get())));
  }

  /** Returns all files of the site; none without a manuscript. */
  List<WebFile> files() {
    return site.map(WebSite::files).orElse(List.of());
  }

  private String order(Book read) {
    return settings.edition().root().relativize(read.order()).toString().replace('\\', '/');
  }
}
