package io.github.proxmoxbook.book.manuscript.markdown;

import io.github.proxmoxbook.book.manuscript.IndexMark;
import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Gathers the marks for the index in one chapter, and joins the two ends of passages. */
final class IndexScan {
  private final ChapterIds chapterIds;
  private final Ids ids;
  private final Consumer<Problem> problems;
  private final List<IndexMark> marks = new ArrayList<>();
  private int places;

  /** Where in {@link #marks} the passages that are not yet ended begin, by their terms. */
  private final Map<List<String>, Integer> open = new LinkedHashMap<>();

  IndexScan(ChapterIds chapterIds, Ids ids, Consumer<Problem> problems) {
    this.chapterIds = chapterIds;
    this.ids = ids;
    this.problems = problems;
  }

  void add(IndexTerm term, Location location) {
    String id = "";
    if (!term.isReference()) {
      id = chapterIds.automatic("idx-" + ++places);
      ids.put(term, id);
    }
    if (term.kind() == IndexTerm.Kind.END) {
      end(term, id, location);
      return;
    }
    if (term.kind() == IndexTerm.Kind.BEGIN && open.containsKey(term.terms())) {
      reportOpen(term.terms());
    }
    if (term.kind() == IndexTerm.Kind.BEGIN) {
      open.put(term.terms(), marks.size());
    }
    marks.add(new IndexMark(id, "", term.terms(), term.readings(), term.see(), location));
  }

  private void end(IndexTerm term, String id, Location location) {
    Integer begin = open.remove(term.terms());
    if (begin == null) {
      report(
          location,
          "no passage on " + words(term.terms()) + " begins before this end",
          "begin it with {index(:" + words(term.terms()) + "} in this chapter");
      return;
    }
    IndexMark mark = marks.get(begin);
    marks.set(
        begin,
        new IndexMark(mark.id(), id, mark.terms(), mark.readings(), mark.see(), mark.location()));
  }

  /** Returns all marks; a passage that is never ended has been reported and is a single place. */
  List<IndexMark> finish() {
    List.copyOf(open.keySet()).forEach(this::reportOpen);
    return List.copyOf(marks);
  }

  private void reportOpen(List<String> terms) {
    report(
        marks.get(open.remove(terms)).location(),
        "the passage on " + words(terms) + " has no end",
        "end it with {index):" + words(terms) + "} in this chapter");
  }

  private void report(Location location, String message, String hint) {
    problems.accept(Problem.of(ManuscriptRule.INDEX_RANGE, location, message, hint));
  }

  private static String words(List<String> terms) {
    return String.join("!", terms);
  }
}
