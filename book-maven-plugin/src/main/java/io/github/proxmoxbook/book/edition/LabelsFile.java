package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Nearest;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A book's own words in place of those of the editions, in a file in UTF-8 with the syntax of
 * {@link Properties}:
 *
 * <pre>
 * # A column of its own for practice.
 * alert.tip = 実践
 * figure = 図 {0}
 * </pre>
 */
public final class LabelsFile {
  private final SourceText text;
  private final Map<String, String> known;
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, Location> places = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Reads a file.
   *
   * @param text its text
   */
  public LabelsFile(SourceText text) {
    this.text = text;
    // Every language has the same keys with the same placeholders.
    this.known = Labels.of("en").all();
    read();
  }

  /** Returns the words that are right, by their keys. */
  public Map<String, String> words() {
    return Collections.unmodifiableMap(words);
  }

  /** Returns where each of these words stands. */
  public Map<String, Location> places() {
    return Collections.unmodifiableMap(places);
  }

  /** Returns what is wrong, in the order of the file. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  private void read() {
    List<String> lines = text.lines();
    for (int i = 0; i < lines.size(); i++) {
      int first = i;
      String line = lines.get(i).stripLeading();
      StringBuilder entry = new StringBuilder(line);
      boolean isComment = line.startsWith("#") || line.startsWith("!");
      while (!isComment && goesOn(entry) && i + 1 < lines.size()) {
        entry.append('\n').append(lines.get(++i));
      }
      if (!isComment && !line.isBlank()) {
        readEntry(entry.toString(), text.at(first + 1, 1));
      }
    }
  }

  /** An odd number of backslashes at the end of a line. */
  private static boolean goesOn(CharSequence line) {
    int i = line.length();
    while (i > 0 && line.charAt(i - 1) == '\\') {
      i--;
    }
    return (line.length() - i) % 2 == 1;
  }

  private void readEntry(String entry, Location place) {
    Properties one = new Properties();
    try {
      one.load(new StringReader(entry));
    } catch (IllegalArgumentException e) {
      report(
          LabelRule.SYNTAX,
          place,
          "a backslash with u and no code of four digits",
          "write the character itself, or its code, for example \\u3042");
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // An entry of blanks and backslashes alone is none.
    one.forEach((key, value) -> add((String) key, (String) value, place));
  }

  private void add(String key, String value, Location place) {
    String usual = known.get(key);
    if (usual == null) {
      String otherwise = "see the table of keys in the plugin's guide";
      String hint = Nearest.hint(key, known.keySet(), otherwise);
      report(LabelRule.KEY_UNKNOWN, place, "there is no key '" + key + "'", hint);
    } else if (places.containsKey(key)) {
      int line = places.get(key).line();
      String message = "'" + key + "' stands here and in line " + line;
      report(LabelRule.KEY_TWICE, place, message, "delete one of them");
    } else if (value.isBlank() && !usual.isBlank()) {
      report(
          LabelRule.SYNTAX,
          place,
          "'" + key + "' has no text",
          "write it behind =, for example " + key + " = " + usual);
    } else {
      checkPlaceholders(key, value, usual, place);
    }
  }

  private void checkPlaceholders(String key, String value, String usual, Location place) {
    SortedSet<String> wanted = Labels.placeholders(usual);
    SortedSet<String> given = Labels.placeholders(value);
    String missing = String.join(", ", without(wanted, given));
    String surplus = String.join(", ", without(given, wanted));
    if (!missing.isEmpty()) {
      report(
          LabelRule.PLACEHOLDER,
          place,
          "'" + key + "' lacks " + missing,
          "it stands for what the tool fills in, as in " + key + " = " + usual);
    } else if (!surplus.isEmpty()) {
      report(
          LabelRule.PLACEHOLDER,
          place,
          "'" + key + "' has " + surplus + ", for which there is no value",
          "its usual text is " + key + " = " + usual);
    } else {
      words.put(key, value);
      places.put(key, place);
    }
  }

  private static Set<String> without(SortedSet<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private void report(LabelRule rule, Location place, String message, String hint) {
    problems.add(Problem.of(rule, place, message, hint));
  }
}
