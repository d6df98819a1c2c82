package io.github.proxmoxbook.book.diagram.css;

import io.github.proxmoxbook.book.diagram.css.CssToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Nests tokens: functions get their arguments, brackets their contents (CSS Syntax 3, 5.4). */
public final class CssReader {
  /** Deeper nesting is not a style sheet but an attack on the stack. */
  private static final int DEPTH = 60;

  private final List<CssToken> tokens;
  private int at;

  private CssReader(String css) {
    this.tokens = CssTokenizer.tokens(css);
  }

  /**
   * Reads component values.
   *
   * @param css any text
   * @return its parts
   */
  public static List<CssPart> parts(String css) {
    CssReader reader = new CssReader(css);
    List<CssPart> parts = new ArrayList<>();
    while (reader.at < reader.tokens.size()) {
      parts.add(reader.part(0));
    }
    return parts;
  }

  private CssPart part(int depth) {
    CssToken token = tokens.get(at++);
    if (depth > DEPTH || !(token.kind() == Kind.FUNCTION || token.kind() == Kind.OPEN)) {
      return token;
    }
    boolean isFunction = token.kind() == Kind.FUNCTION;
    char open = isFunction ? '(' : token.text().charAt(0);
    String close = open == '(' ? ")" : open == '[' ? "]" : "}";
    List<CssPart> inside = new ArrayList<>();
    while (at < tokens.size() && !isClose(tokens.get(at), close)) {
      inside.add(part(depth + 1));
    }
    at++;
    if (!isFunction) {
      return new CssBlock(open, inside, token.offset());
    }
    String name = token.text().toLowerCase(Locale.ROOT);
    List<CssPart> solid = CssText.solid(inside);
    if (name.equals("url") && !solid.isEmpty() && solid.get(0) instanceof CssToken address) {
      Kind kind = address.is(Kind.STRING) ? Kind.URL : Kind.BAD;
      return new CssToken(kind, address.text().strip(), 0, token.offset());
    }
    return new CssFunction(name, inside, token.offset());
  }

  private static boolean isClose(CssToken token, String close) {
    return token.kind() == Kind.CLOSE && token.text().equals(close);
  }
}
