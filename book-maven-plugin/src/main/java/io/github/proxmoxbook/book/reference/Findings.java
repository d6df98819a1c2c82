package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.LinkResolver.Spelling;
import io.github.proxmoxbook.book.manuscript.LinkResolver.Trace;
import io.github.proxmoxbook.book.manuscript.LinkTarget;
import io.github.proxmoxbook.book.manuscript.Reference;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Rule;
import java.util.ArrayList;
import java.util.List;

/** Gathers the problems of the checks, and words those that links and images share. */
final class Findings {
  private final BookRoot root;
  private final List<Problem> problems = new ArrayList<>();

  Findings(BookRoot root) {
    this.root = root;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  void add(Rule rule, Reference reference, String message, String hint) {
    add(rule, reference.location(), message, hint);
  }

  void add(Rule rule, Location location, String message, String hint) {
    add(Problem.of(rule, location, message, hint));
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  /** Adds what is wrong with the target of a link as with that of an image. */
  void addCommon(Reference reference, LinkTarget target) {
    if (target instanceof LinkTarget.OutsideBook outside) {
      add(
          ReferenceRule.OUTSIDE_BOOK,
          reference,
          outside.path() + " leads out of the book",
          "everything that the book shows must lie below " + root.path().getFileName());
    } else if (target instanceof LinkTarget.SchemeRefused refused) {
      add(
          ReferenceRule.SCHEME_REFUSED,
          reference,
          "addresses that begin with " + refused.scheme() + " are in no edition",
          "use https:, mailto: or tel:, or a path in the book");
    } else if (target instanceof LinkTarget.OtherCase other) {
      add(
          ReferenceRule.LETTER_CASE,
          reference,
          root.display(other.written()) + " does not exist in this letter case",
          "write it as its folder does, " + root.display(other.actual()) + ": many systems differ");
    } else if (target instanceof LinkTarget.Malformed malformed) {
      add(
          ReferenceRule.MALFORMED,
          reference,
          "the target '" + reference.target() + "' is no address: " + malformed.reason(),
          "write a path, an address or #id; % itself is written %25");
    }
  }

  /** Adds that a name is found only because this plugin compares as Unicode does. */
  void addSpelling(Reference reference, Trace trace) {
    if (trace.spelling() == Spelling.OTHER_NORMAL_FORM) {
      add(
          ReferenceRule.NORMAL_FORM,
          reference,
          "the target "
              + reference.target()
              + " is spelt in another Unicode normal form than what it names",
          "spell both in normal form C; some file systems and all browsers tell them apart");
    }
  }
}
