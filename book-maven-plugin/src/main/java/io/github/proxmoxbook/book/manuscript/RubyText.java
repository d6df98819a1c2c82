package io.github.proxmoxbook.book.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ruby as VFM writes it: {@code {漢字|かんじ}}, one reading over all of it (group ruby, JLReq 3.3.6).
 * With a reading for each character, {@code {漢字|かん|じ}}, each stands over its own (mono ruby, JLReq
 * 3.3.5), and a line may break between them.
 *
 * @param base the text that is read
 * @param pairs what stands over what, in order
 */
public record RubyText(String base, List<Pair> pairs) {
  private static final String KANA =
      "[\\u3041-\\u3096\\u309D\\u309E\\u30A1-\\u30FE\\u30FC・ \\u3000]+";
  private static final Pattern RUBY =
      Pattern.compile("([^{}|:]+)\\|(" + KANA + "(?:\\|" + KANA + ")*)");

  /**
   * A piece of text and its reading.
   *
   * @param base the text
   * @param reading how it is read, in kana
   */
  public record Pair(String base, String reading) {}

  /** Checks the values. */
  public RubyText {
    Objects.requireNonNull(base, "base");
    pairs = List.copyOf(pairs);
  }

  /**
   * Reads what stands in braces.
   *
   * @param content the text between the braces
   * @return the ruby; empty if it is none
   */
  public static Optional<RubyText> parse(String content) {
    Matcher matcher = RUBY.matcher(content);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String base = matcher.group(1);
    List<String> readings = List.of(matcher.group(2).split("\\|"));
    List<String> characters = characters(base);
    List<Pair> pairs = new ArrayList<>();
    if (readings.size() == characters.size()) {
      for (int i = 0; i < readings.size(); i++) {
        pairs.add(new Pair(characters.get(i), readings.get(i)));
      }
    } else {
      // One reading, or as many as fit nothing: together they are still that of the whole.
      pairs.add(new Pair(base, String.join("", readings)));
    }
    return Optional.of(new RubyText(base, pairs));
  }

  /** Splits a text into characters as readers count them: with variation selectors and marks. */
  private static List<String> characters(String text) {
    List<String> characters = new ArrayList<>();
    Matcher matcher = Pattern.compile("\\X").matcher(text);
    while (matcher.find()) {
      characters.add(matcher.group());
    }
    return characters;
  }
}
