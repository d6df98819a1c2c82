package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.LinkResolver;
import io.github.proxmoxbook.book.manuscript.LinkResolver.Trace;
import io.github.proxmoxbook.book.manuscript.LinkTarget;
import io.github.proxmoxbook.book.manuscript.Reference;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks a book as a whole: the links, anchors and images within and across its chapters, whether
 * its figures are mentioned and its images used, and {@code SUMMARY.md} against the files.
 */
public final class ReferenceChecker {
  private final Book book;
  private final BookRoot root;
  private final Path diagrams;

  /**
   * Creates a checker.
   *
   * @param book the book
   * @param root its root
   * @param diagrams the folder whose SVGs are converted; SVGs elsewhere are in no edition
   */
  public ReferenceChecker(Book book, BookRoot root, Path diagrams) {
    this.book = book;
    this.root = root;
    this.diagrams = diagrams.toAbsolutePath().normalize();
  }

  /**
   * Checks every reference.
   *
   * @return what is wrong, by subject and in the order of the book
   * @throws IOException if the file system cannot tell whether a file exists
   */
  public List<Problem> check() throws IOException {
    Findings findings = new Findings(root);
    LinkResolver resolver = new LinkResolver(book, root);
    LinkCheck links = new LinkCheck(book, root, findings);
    ImageCheck images = new ImageCheck(root, diagrams, findings);
    FigureCheck figures = new FigureCheck(book, findings);
    Set<Path> shown = new HashSet<>();
    for (Chapter chapter : book.chapters()) {
      for (Reference reference : chapter.references()) {
        Trace trace = resolver.trace(chapter, reference.target());
        if (reference.kind() == Reference.Kind.LINK) {
          links.check(chapter, reference, trace);
          figures.addLink(chapter, trace.target());
        } else {
          images.check(reference, trace);
        }
        if (trace.target() instanceof LinkTarget.InFile file) {
          shown.add(file.file());
        }
      }
    }
    figures.check();
    ManuscriptFiles files = new ManuscriptFiles(book, root, diagrams);
    new UnusedCheck(book, root, files, findings).check(shown);
    new SpineCheck(book, findings).check();
    return findings.problems();
  }
}
