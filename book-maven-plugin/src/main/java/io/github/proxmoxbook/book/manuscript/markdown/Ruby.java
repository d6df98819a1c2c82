package io.github.proxmoxbook.book.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;

/**
 * Ruby as VFM writes it: {@code {漢字|かんじ}}, one reading over all of it (group ruby, JLReq 3.3.6).
 * With a reading for each character, {@code {漢字|かん|じ}}, each stands over its own (mono ruby, JLReq
 * 3.3.5), and a line may break between them.
 */
final class Ruby extends CustomNode {
  private static final String KANA =
      "[\\u3041-\\u3096\\u309D\\u309E\\u30A1-\\u30FE\\u30FC・ \\u3000]+";
  private static final Pattern RUBY =
      Pattern.compile("([^{}|:]+)\\|(" + KANA + "(?:\\|" + KANA + ")*)");

  private final String base;
  private final List<Pair> pairs;

  private Ruby(String base, List<Pair> pairs) {
    this.base = base;
    this.pairs = pairs;
  }

  /** Reads what stands in braces; empty if it is no ruby. */
  static Optional<Ruby> parse(String content) {
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
    return Optional.of(new Ruby(base, pairs));
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

  String base() {
    return base;
  }

  /** Returns what stands over what, in order. */
  List<Pair> pairs() {
    return pairs;
  }

  record Pair(String base, String reading) {}
}
