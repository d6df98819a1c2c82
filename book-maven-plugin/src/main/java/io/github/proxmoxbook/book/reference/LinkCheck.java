package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.LinkResolver.Spelling;
import io.github.proxmoxbook.book.manuscript.LinkResolver.Trace;
import io.github.proxmoxbook.book.manuscript.LinkTarget;
import io.github.proxmoxbook.book.manuscript.Reference;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Checks where the links of a book lead. */
final class LinkCheck {
  private final BookRoot root;
  private final Path order;
  private final Candidates candidates;
  private final OutsideEdition outside;
  private final Findings findings;

  /** By file, whether a chapter includes something. */
  private final Map<String, Boolean> including = new HashMap<>();

  LinkCheck(Book book, BookRoot root, Findings findings) {
    this.root = root;
    this.order = book.order();
    this.candidates = new Candidates(book);
    this.outside = new OutsideEdition(book, root);
    this.findings = findings;
  }

  void check(Chapter chapter, Reference link, Trace trace) {
    LinkTarget target = trace.target();
    if (link.text().isBlank() && !namesItself(target)) {
      findings.add(
          ReferenceRule.TEXT_MISSING,
          link,
          "the link to " + link.target() + " has no text, and its target has no title",
          "write a text between the brackets: [text](" + link.target() + ")");
    }
    if (target instanceof LinkTarget.AnchorUnknown unknown) {
      reportAnchor(chapter, link, unknown);
    } else if (outside.isPageOfSite(target)) {
      findings.add(
          ReferenceRule.NOT_IN_EDITION,
          link,
          link.target() + " is a page of the site around the book, and in no edition",
          "link to its public address");
    } else if (target instanceof LinkTarget.FileUnknown unknown) {
      findings.add(
          ReferenceRule.FILE_UNKNOWN,
          link,
          root.display(unknown.file()) + " does not exist",
          candidates.chapter(unknown.file()).orElse("mend the path, or write the chapter"));
    } else if (target instanceof LinkTarget.InFile file) {
      findings.add(
          ReferenceRule.NOT_IN_EDITION,
          link,
          outside.message(file.file()),
          outside.hint(chapter, file.file()));
    } else if (target instanceof LinkTarget.InBook inBook) {
      checkSelf(chapter, link, inBook);
    } else if (link.target().equals("#")) {
      findings.add(
          ReferenceRule.TARGET_BARE,
          link,
          "# alone leads to no place of the book",
          "name the anchor behind it, or leave the link out");
    } else {
      findings.addCommon(link, target);
    }
    checkSpelling(link, trace);
  }

  /** Whether a text can be filled in, or another problem says more. */
  private static boolean namesItself(LinkTarget target) {
    if (target instanceof LinkTarget.InBook inBook) {
      return inBook
          .anchor()
          .map(a -> a.kind() != Anchor.Kind.PLACE || !(a.title() + a.words()).isBlank())
          .orElse(true);
    }
    return !(target instanceof LinkTarget.External);
  }

  private void checkSelf(Chapter chapter, Reference link, LinkTarget.InBook target) {
    if (target.chapter() == chapter && target.anchor().isEmpty()) {
      findings.add(
          ReferenceRule.SELF,
          link,
          "the chapter links to itself",
          "name the section that is meant (#…), or the other chapter");
    }
  }

  private void checkSpelling(Reference link, Trace trace) {
    findings.addSpelling(link, trace);
    if (trace.spelling() == Spelling.HTML && trace.target() instanceof LinkTarget.InBook inBook) {
      Path source = inBook.chapter().source();
      findings.add(
          ReferenceRule.HTML_PAGE,
          link,
          link.target() + " names a page of mdBook, not the chapter it is made of",
          "write " + source.getFileName() + " instead");
    }
  }

  private void reportAnchor(Chapter chapter, Reference link, LinkTarget.AnchorUnknown unknown) {
    // The chapters of a master document share their anchors.
    String here = chapter.document().equals(order) ? "this document" : "this chapter";
    String where = unknown.chapter() == chapter ? here : unknown.chapter().file();
    Optional<String> near = candidates.anchor(unknown.chapter(), unknown.id());
    Problem problem =
        Problem.of(
            ReferenceRule.ANCHOR_UNKNOWN,
            link.location(),
            "no anchor #" + unknown.id() + " in " + where,
            near.orElse(
                "give the place an id: "
                    + SourceSyntax.place(unknown.chapter().file(), unknown.id())));
    // What an include of mdBook would bring is not known here; it may have the anchor.
    boolean isSure =
        !including.computeIfAbsent(
            unknown.chapter().file(), file -> unknown.chapter().body().contains("{{#include"));
    findings.add(isSure ? problem : problem.withSeverity(Severity.WARNING));
  }
}
