package io.github.proxmoxbook.book.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that an edition adds to the author's, in the book's language. */
public final class Labels {
  private static final String FALLBACK = "en";
  private static final List<String> ROMAN =
      List.of("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  /** The place of a value in a text. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)\\}");

  private final SortedMap<String, String> words;

  private Labels(SortedMap<String, String> words) {
    this.words = words;
  }

  /**
   * Loads the words of a language.
   *
   * @param language a BCP 47 tag; where there are no words for it, English ones are taken
   * @return the labels
   */
  public static Labels of(String language) {
    SortedMap<String, String> words = new TreeMap<>(load(FALLBACK));
    words.putAll(load(code(language)));
    return new Labels(words);
  }

  /**
   * Returns whether the plugin has words of a language.
   *
   * @param language a BCP 47 tag; only its first part counts
   */
  public static boolean knows(String language) {
    return !load(code(language)).isEmpty();
  }

  /**
   * Exchanges words.
   *
   * @param others other words by their keys
   * @return labels with these in place of their own
   */
  public Labels with(Map<String, String> others) {
    SortedMap<String, String> all = new TreeMap<>(words);
    all.putAll(others);
    return new Labels(all);
  }

  /** Returns all words by their keys. */
  public SortedMap<String, String> all() {
    return Collections.unmodifiableSortedMap(words);
  }

  private static String code(String language) {
    return Locale.forLanguageTag(language).getLanguage();
  }

  private static Map<String, String> load(String code) {
    Properties properties = new Properties();
    try (InputStream in = Labels.class.getResourceAsStream("labels_" + code + ".properties")) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the labels of " + code, e);
    }
    Map<String, String> words = new HashMap<>();
    properties.forEach((key, text) -> words.put((String) key, (String) text));
    return words;
  }

  /**
   * Returns a word or a phrase.
   *
   * @param key its key
   * @param values what replaces {@code {0}}, {@code {1}} …
   * @return the text
   * @throws IllegalArgumentException if there is no such key
   */
  public String get(String key, Object... values) {
    String text = words.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no label " + key);
    }
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
  }

  /**
   * Returns what chapters of a kind are called.
   *
   * @param kind the kind, for example {@code glossary}
   * @return the words of {@code titles.glossary}, one by one
   * @throws IllegalArgumentException if there are none for this kind
   */
  public Stream<String> titles(String kind) {
    return Stream.of(get("titles." + kind).split("\\|")).map(String::strip);
  }

  private static String value(MatchResult place, Object... values) {
    int number = Integer.parseInt(place.group(1));
    return number < values.length ? String.valueOf(values[number]) : place.group();
  }

  /** Returns the placeholders of a text, for example {@code {0}}. */
  static SortedSet<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Writes a number in Roman numerals, as parts are counted.
   *
   * @param number 1 to 3999
   * @return the numeral
   */
  public static String roman(int number) {
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        out.append(ROMAN.get(i));
        rest -= ROMAN_VALUES[i];
      }
    }
    return out.toString();
  }
}
