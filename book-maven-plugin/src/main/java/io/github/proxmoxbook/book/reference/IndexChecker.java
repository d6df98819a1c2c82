package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.IndexMark;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks the index of a book as a whole: what no chapter can know alone. */
public final class IndexChecker {
  private final Book book;
  private final boolean isOrderedByKana;
  private final Map<List<String>, Term> terms = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Creates a checker.
   *
   * @param book the book
   * @param language its language as a BCP 47 tag: readings are missed in Japanese only
   */
  public IndexChecker(Book book, String language) {
    this.book = book;
    this.isOrderedByKana = Locale.forLanguageTag(language).getLanguage().equals("ja");
  }

  /**
   * Checks all marks.
   *
   * @return what is wrong, in the order of places
   */
  public List<Problem> check() {
    problems.clear();
    terms.clear();
    for (Chapter chapter : book.chapters()) {
      chapter.index().forEach(this::add);
    }
    checkReadings();
    checkSpellings();
    for (Chapter chapter : book.chapters()) {
      chapter.index().stream().filter(mark -> !mark.see().isEmpty()).forEach(this::checkSee);
    }
    problems.sort(null);
    return List.copyOf(problems);
  }

  private void add(IndexMark mark) {
    for (int level = 1; level <= mark.terms().size(); level++) {
      Term term =
          terms.computeIfAbsent(
              List.copyOf(mark.terms().subList(0, level)), t -> new Term(mark.location()));
      term.hasPlace |= mark.isPlace();
      String reading = mark.readings().get(level - 1);
      if (reading.isEmpty()) {
        continue;
      }
      if (term.reading.isEmpty()) {
        term.reading = reading;
        term.readAt = mark.location();
      } else if (!hiragana(term.reading).equals(hiragana(reading))) {
        report(
            IndexRule.READINGS_DIFFER,
            mark.location(),
            mark.terms().get(level - 1) + " is read " + reading + " here",
            "and " + term.reading + " at " + term.readAt + ": give it one reading, once is enough");
      }
    }
  }

  private void checkReadings() {
    terms.forEach(
        (path, term) -> {
          String last = path.get(path.size() - 1);
          if (isOrderedByKana && term.reading.isEmpty() && needsReading(last)) {
            report(
                IndexRule.READING_MISSING,
                term.first,
                "the index cannot know where " + last + " belongs among the kana",
                "say once how it is read: {index:" + last + "|よみ}");
          }
        });
  }

  /** A term is ordered by its letters; what begins with a Latin one or a digit stands there. */
  private static boolean needsReading(String term) {
    int first = term.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('a');
    boolean isJapanese = Character.isIdeographic(first) || isKana(first);
    return isJapanese && term.codePoints().anyMatch(Character::isIdeographic);
  }

  private void checkSpellings() {
    Map<List<String>, List<String>> byFolded = new HashMap<>();
    terms.forEach(
        (path, term) -> {
          List<String> folded = new ArrayList<>(path);
          String last = path.get(path.size() - 1);
          folded.set(path.size() - 1, Titles.fold(last));
          List<String> other = byFolded.putIfAbsent(folded, path);
          if (other != null) {
            report(
                IndexRule.TERM_VARIES,
                term.first,
                last + " and " + other.get(path.size() - 1) + " are two entries of the index",
                "write it as at " + terms.get(other).first + ", or change it there");
          }
        });
  }

  private void checkSee(IndexMark mark) {
    Term target = terms.get(mark.see());
    String words = String.join("!", mark.see());
    if (target == null) {
      report(
          IndexRule.SEE_UNKNOWN,
          mark.location(),
          "the index has no entry " + words,
          "name a term that a chapter marks, letter by letter; mark it where it is explained");
    } else if (!target.hasPlace || mark.see().equals(mark.terms())) {
      report(
          IndexRule.SEE_UNKNOWN,
          mark.location(),
          "the entry " + words + " only sends readers on",
          "name a term that has pages");
    }
  }

  private void report(IndexRule rule, Location location, String message, String hint) {
    problems.add(Problem.of(rule, location, message, hint));
  }

  private static String hiragana(String reading) {
    return reading
        .codePoints()
        .map(IndexChecker::hiragana)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The hiragana of a katakana; they are as far apart as their blocks. */
  private static int hiragana(int c) {
    return c >= 'ァ' && c <= 'ヶ' ? c - 'ァ' + 'ぁ' : c;
  }

  private static boolean isKana(int c) {
    return c >= 'ぁ' && c <= 'ヿ';
  }

  /** A term as the chapters have it. */
  private static final class Term {
    private final Location first;
    private String reading = "";
    private Location readAt;
    private boolean hasPlace;

    Term(Location first) {
      this.first = first;
    }
  }
}
