package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.IndexMark;
import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Marks for the index: {@code ((term))}, {@code (((term, below it)))} and their macros. Behind each
 * term may stand how it is read: {@code ((語|ご))}.
 */
final class IndexTerms {
  private static final Pattern READING =
      Pattern.compile(
          "(.*?)\\|([\\u3041-\\u3096\\u309D\\u309E\\u30A1-\\u30FE・ \\u3000]*|[A-Za-z0-9 ]*)",
          Pattern.DOTALL);

  private final Conversion conversion;
  private final List<IndexMark> marks = new ArrayList<>();

  IndexTerms(Conversion conversion) {
    this.conversion = conversion;
  }

  /** Returns what readers see of a visible term. */
  static String visible(String html) {
    Matcher reading = READING.matcher(html);
    return reading.matches() ? reading.group(1) : html;
  }

  List<IndexMark> all() {
    return List.copyOf(marks);
  }

  /** Returns what to look for in the source to find a mark. */
  static String first(Element mark) {
    return mark.attr("data-terms").split("\n", 2)[0].replaceFirst("\\|.*", "");
  }

  /**
   * Adds the marks of an element, which loses its place in the text if it has none.
   *
   * @param mark the element
   * @param ids gives the id of its place
   * @param location where it stands
   */
  void add(Element mark, Supplier<String> ids, Location location) {
    List<String> terms = new ArrayList<>();
    List<String> readings = new ArrayList<>();
    for (String term : mark.attr("data-terms").split("\n")) {
      Matcher reading = READING.matcher(term);
      boolean hasReading = reading.matches();
      terms.add((hasReading ? reading.group(1) : term).strip());
      readings.add(hasReading ? reading.group(2).strip() : "");
    }
    if (terms.size() > IndexMark.LEVELS || terms.stream().anyMatch(String::isEmpty)) {
      refuse(mark, terms.size(), location);
      return;
    }
    String see = mark.attr("data-see");
    boolean isPlace = see.isEmpty() || mark.hasText();
    String id = isPlace ? ids.get() : "";
    mark.attr("id", id);
    marks.add(new IndexMark(id, "", terms, readings, terms(see), location));
    for (String other : mark.attr("data-see-also").split("\n")) {
      if (!other.isEmpty()) {
        marks.add(new IndexMark("", "", terms, readings, terms(other), location));
      }
    }
    if (!isPlace) {
      mark.remove();
    }
  }

  private void refuse(Element mark, int count, Location location) {
    conversion.report(
        ManuscriptRule.INDEX_SYNTAX,
        location,
        "this mark for the index has " + count + " terms, or an empty one",
        "write one to three terms: (((term, below it, below that)))");
    mark.unwrap();
  }

  private static List<String> terms(String written) {
    return written.isEmpty()
        ? List.of()
        : List.of(written.split("\\s*,\\s*")).stream().map(IndexTerms::visible).toList();
  }
}
