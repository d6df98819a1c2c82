package io.github.proxmoxbook.book.plan;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The values that a {@code Status:} may have, and the places where a plan gives one. */
final class StatusWords {
  private static final Pattern STATUS =
      Pattern.compile(
          "^\\s*(?:status|ステータス|状態)\\s*:\\s*(.*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)|\\s(?:[–—]|--?)\\s.*$");
  private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,、/+;&|]|\\band\\b|と)\\s*");

  private final Set<String> known;

  /**
   * Creates the list.
   *
   * @param known the values that are allowed
   */
  StatusWords(Collection<String> known) {
    this.known = new TreeSet<>();
    known.forEach(word -> this.known.add(fold(word)));
  }

  /** Returns the allowed values. */
  Set<String> known() {
    return known;
  }

  /** Tells whether a value is allowed; a remark may follow: {@code live-validated on node 1}. */
  boolean isKnown(String value) {
    return known.stream().anyMatch(word -> value.equals(word) || value.startsWith(word + " "));
  }

  /** Returns a value for a hint. */
  String example() {
    return known.contains("text-draft") || known.isEmpty() ? "text-draft" : known.iterator().next();
  }

  /**
   * Reads the values of an item.
   *
   * @param text the text of a list item
   * @return what it gives as status, folded; empty if the item is about something else
   */
  static Optional<List<String>> read(String text) {
    Matcher status = STATUS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    if (!status.find()) {
      return Optional.empty();
    }
    String values = REMARK.matcher(status.group(1)).replaceAll("");
    return Optional.of(
        Stream.of(SEPARATOR.split(values))
            .map(
                value ->
                    fold(
                        value
                            .replaceAll("[`'\".。\\[\\]]+", " ")
                            .replaceAll("^[^\\p{L}\\p{N}]+", "")))
            .filter(value -> !value.isEmpty())
            .toList());
  }

  /**
   * Tells whether a plan's own status explains why boxes are open.
   *
   * @param plan the plan
   * @return true if the outcomes or the metadata give a status that is in the list
   */
  boolean explains(Plan plan) {
    Stream<String> outcomes =
        plan.items().stream()
            .filter(item -> item.section().equals(Optional.of(SectionKind.OUTCOMES)))
            .map(PlanItem::text);
    Stream<String> metadata =
        plan.metadata().stream().map(field -> field.key() + ": " + field.value());
    return Stream.concat(outcomes, metadata)
        .flatMap(text -> read(text).stream())
        .flatMap(List::stream)
        .anyMatch(this::isKnown);
  }

  private static String fold(String value) {
    return Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
