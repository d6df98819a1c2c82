package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.reference.Mention;
import io.github.proxmoxbook.book.reference.MentionReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Checks that a book's words and its language fit together. */
public final class LabelCheck {
  /** More than these are not named. */
  private static final int MOST_NAMED = 5;

  private static final Map<String, Mention.Kind> KINDS =
      Map.of(
          "part", Mention.Kind.PART,
          "chapter", Mention.Kind.CHAPTER,
          "appendix", Mention.Kind.APPENDIX,
          "figure", Mention.Kind.FIGURE,
          "table", Mention.Kind.TABLE,
          "listing", Mention.Kind.LISTING);

  private LabelCheck() {}

  /**
   * Looks for words that are missing in a language that the plugin does not know.
   *
   * @param language a BCP 47 tag
   * @param own the book's own words
   * @param place where the language or the words are given
   * @return what is wrong; at most one problem
   */
  public static Optional<Problem> language(
      String language, Map<String, String> own, Location place) {
    List<String> missing = new ArrayList<>(Labels.of(language).all().keySet());
    missing.removeAll(own.keySet());
    if (Labels.knows(language) || missing.isEmpty()) {
      return Optional.empty();
    }
    int more = missing.size() - MOST_NAMED;
    String some = String.join(", ", missing.subList(0, Math.min(MOST_NAMED, missing.size())));
    return Optional.of(
        Problem.of(
            LabelRule.LANGUAGE,
            place,
            "the plugin has no words in the language '"
                + language
                + "', so English ones stand in for "
                + some
                + (more > 0 ? " and " + more + " more" : ""),
            "put them into a file and name it in book.labels; the plugin has ja and en"));
  }

  /**
   * Looks for numbers that mentions in the prose would not be understood with.
   *
   * @param file the book's own words
   * @return what is wrong, in the order of the keys
   */
  public static List<Problem> mentions(LabelsFile file) {
    List<Problem> problems = new ArrayList<>();
    SortedMap<String, String> words = new TreeMap<>(file.words());
    words.keySet().retainAll(KINDS.keySet());
    words.forEach(
        (key, text) -> {
          String number =
              switch (key) {
                case "part" -> "II";
                case "chapter" -> "7";
                case "appendix" -> "A";
                default -> "2.1";
              };
          String label = text.replace("{0}", number);
          if (!isUnderstood(label, KINDS.get(key))) {
            problems.add(
                Problem.of(
                    LabelRule.MENTION,
                    file.places().get(key),
                    "'" + label + "' in the prose would neither be checked nor become a link",
                    "refer by links with an empty text, [](file.md#id), which get this label"));
          }
        });
    return problems;
  }

  private static boolean isUnderstood(String label, Mention.Kind kind) {
    List<Mention> mentions = MentionReader.read(label);
    return mentions.size() == 1
        && mentions.get(0).kind() == kind
        && mentions.get(0).start() == 0
        && mentions.get(0).end() == label.length();
  }
}
