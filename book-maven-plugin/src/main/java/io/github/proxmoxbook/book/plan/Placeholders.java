package io.github.proxmoxbook.book.plan;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;

/** Tells text from what stands in for text: {@code [TBD]}, {@code TODO}, 未定, template residue. */
final class Placeholders {
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|$)");

  /** Something in brackets and nothing else, except a date. */
  private static final Pattern RESIDUE =
      Pattern.compile("\\[(?!\\d{4}-)[^\\[\\]]*]|\\{\\{?[^{}]*}}?|<[^<>]*>");

  private static final Pattern WORD =
      Pattern.compile(
          "(?:tbd|tba|todo|fixme|wip|xxx+|placeholder|coming soon"
              + "|to be (?:determined|done|decided|written|added|filled(?: in)?|defined|completed)"
              + "(?: (?:at the end|later|when (?:done|finished|complete)|at (?:completion|closing)|as work proceeds|below))?"
              + "|未定|未記入|未記載|未執筆|要記入|要追記|後で(?:書く|記入|追記)(?:する)?|後日(?:記入|追記)|ここに記入|記入予定"
              + "|lorem ipsum.*)?");

  /** What is to do is no content: {@code TODO: write this}, {@code TBD / TODO}. */
  private static final Pattern TO_DO =
      Pattern.compile("(?s)(?:tbd|tba|todo|fixme)(?:\\s*[:：/,]\\s*[^.。!?]{0,80}[.。]?)");

  /** A label without anything behind it, such as {@code - Reason:}. */
  private static final Pattern LABEL = Pattern.compile("(?s)[^:]{1,40}:\\s*(.*)");

  private Placeholders() {}

  /**
   * Returns what a block of HTML shows.
   *
   * @param html the block
   * @return its source without comments
   */
  static String visible(HtmlBlock html) {
    return COMMENT.matcher(html.getLiteral()).replaceAll("");
  }

  /**
   * Finds out whether a section says nothing.
   *
   * @param texts the texts of the section
   * @return empty if it has content; otherwise the first placeholder, or "" if there is none at all
   */
  static Optional<String> standIn(List<String> texts) {
    String first = "";
    for (String text : texts) {
      String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
      if (!isPlaceholder(narrow)) {
        return Optional.empty();
      }
      first = first.isEmpty() ? text.strip() : first;
    }
    return Optional.of(first.lines().findFirst().orElse(""));
  }

  /** Each line for itself: {@code Observation:} above {@code Evidence:} says nothing twice. */
  private static boolean isPlaceholder(String text) {
    return text.lines().allMatch(line -> isPlaceholderLine(line.strip()));
  }

  private static boolean isPlaceholderLine(String text) {
    Matcher label = LABEL.matcher(text);
    String value = label.matches() ? label.group(1).strip() : text;
    return isStandIn(text) || isStandIn(value);
  }

  private static boolean isStandIn(String text) {
    String bare = text.replaceAll("^[\\s(]+|[\\s).。:…!]+$", "").toLowerCase(Locale.ROOT);
    return RESIDUE.matcher(text).matches()
        || TO_DO.matcher(bare).matches()
        || WORD.matcher(bare).matches();
  }
}
