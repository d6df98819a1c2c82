package io.github.proxmoxbook.book.edition.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** YAML: a block scalar ({@code |} or {@code >}) is a string for as long as it is indented. */
final class YamlLexer implements LineLexer {
  private static final Pattern OPENS =
      Pattern.compile(
          "\\A(\\s*+(?:- ++)*+)(.*?)(?:^|[:\\s])[|>][-+\\d]{0,2}(?:\\s++#.*+|\\s*+)\\z");

  private static final int NONE = -1;

  private final LineLexer lines = SettingsGrammars.yaml();
  private int scalarBelow = NONE;

  @Override
  public void read(String line, TokenList tokens) {
    if (scalarBelow != NONE && (line.isBlank() || indent(line) >= scalarBelow)) {
      tokens.add(line, Kind.STRING);
      return;
    }
    lines.read(line, tokens);
    Matcher opening = OPENS.matcher(line);
    scalarBelow = opening.matches() && !line.stripLeading().startsWith("#") ? below(opening) : NONE;
  }

  /** Returns the least indentation of the scalar's lines: more than that of what it belongs to. */
  private static int below(Matcher opening) {
    int column = opening.group(1).length();
    boolean isItem = opening.group(2).isBlank();
    return isItem ? Math.max(0, opening.group(1).lastIndexOf('-')) + 1 : column + 1;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
