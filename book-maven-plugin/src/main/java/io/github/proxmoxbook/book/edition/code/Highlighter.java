package io.github.proxmoxbook.book.edition.code;

import java.util.List;
import java.util.Optional;

/**
 * Tells the keywords, strings and comments of code apart.
 *
 * <p>The text is never changed, whatever the language and however odd the code. What is not known
 * stays neutral: an unknown language, a listing of more than {@value #LONGEST_LISTING} characters,
 * a line of more than {@value #LONGEST_LINE}, and a line at which a lexer fails. The bounds keep
 * lexers that look far ahead from needing quadratic time; nobody reads such lines.
 */
public final class Highlighter {
  /** The longest listing that is coloured, in UTF-16 units. */
  public static final int LONGEST_LISTING = 200_000;

  /** The longest line that is coloured, in UTF-16 units. */
  public static final int LONGEST_LINE = 2_000;

  private Highlighter() {}

  /**
   * Reads a listing.
   *
   * @param language the language as authors name it after a fence, in any letter case; an unknown
   *     one is no mistake
   * @param code the code
   * @return its pieces in order; their texts joined are the code
   */
  public static List<Token> tokens(String language, String code) {
    TokenList tokens = new TokenList();
    Optional<LineLexer> lexer =
        code.length() > LONGEST_LISTING ? Optional.empty() : Languages.lexer(language);
    if (lexer.isEmpty()) {
      tokens.add(code, Kind.TEXT);
      return tokens.tokens();
    }
    int start = 0;
    while (start < code.length()) {
      int feed = code.indexOf('\n', start);
      int end = feed < 0 ? code.length() : feed;
      tokens.addAll(line(lexer.get(), code.substring(start, end)));
      if (feed >= 0) {
        tokens.add("\n", Kind.TEXT);
      }
      start = end + 1;
    }
    return tokens.tokens();
  }

  private static TokenList line(LineLexer lexer, String line) {
    TokenList tokens = new TokenList();
    if (line.length() <= LONGEST_LINE) {
      lexer.read(line, tokens);
    }
    return tokens.text().equals(line) ? tokens : neutral(line);
  }

  private static TokenList neutral(String line) {
    TokenList tokens = new TokenList();
    tokens.add(line, Kind.TEXT);
    return tokens;
  }
}
