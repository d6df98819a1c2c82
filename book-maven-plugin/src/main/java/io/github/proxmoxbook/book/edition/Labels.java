package io.github.proxmoxbook.book.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The words that an edition adds to the author's, in the book's language. */
public final class Labels {
  private static final String FALLBACK = "en";
  private static final List<String> ROMAN =
      List.of("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private final Properties words;

  private Labels(Properties words) {
    this.words = words;
  }

  /**
   * Loads the words of a language.
   *
   * @param language a BCP 47 tag; where there are no words for it, English ones are taken
   * @return the labels
   */
  public static Labels of(String language) {
    Properties words = new Properties();
    load(words, FALLBACK);
    load(words, Locale.forLanguageTag(language).getLanguage());
    return new Labels(words);
  }

  private static void load(Properties words, String language) {
    try (InputStream in = Labels.class.getResourceAsStream("labels_" + language + ".properties")) {
      if (in != null) {
        words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the labels of " + language, e);
    }
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
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no label " + key);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
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
