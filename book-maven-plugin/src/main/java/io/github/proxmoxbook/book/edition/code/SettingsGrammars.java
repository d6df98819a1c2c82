package io.github.proxmoxbook.book.edition.code;

import static io.github.proxmoxbook.book.edition.code.Grammar.go;

/**
 * Formats of settings. The library has none for TOML, nginx and HCL, and for INI and YAML it
 * colours either every word or none of the keys.
 */
final class SettingsGrammars {
  private static final String DOUBLE_QUOTED = "\"(?:[^\"\\\\]|\\\\.)*+\"";
  private static final String SINGLE_QUOTED = "'[^']*+'";
  private static final String NUMBER =
      "(?<![\\w.-])[-+]?(?:0x[\\da-fA-F_]++|\\d[\\d_]*+(?:\\.\\d++)?(?:[eE][-+]?\\d++)?)(?![\\w.:/-])";

  private SettingsGrammars() {}

  /**
   * INI as many programs write it: {@code key = value}, {@code key: value}, and {@code key value}
   * as in Debian's {@code interfaces}. Values stay neutral but for quotations and numbers that
   * stand alone; a line of no known form stays neutral as a whole.
   */
  static LineLexer ini() {
    return new Grammar("start")
        .rule("start", "\\s++", Kind.TEXT)
        .rule("start", "[;#].*+", Kind.COMMENT)
        .rule("start", "\\[[^\\[\\]]*+\\](?=\\s*+$)", Kind.META)
        .rule(
            "start",
            "[^\\s=:\\[\"'][^\\s=:]*+(?:\\s++[^\\s=:]++)*+(?=\\s*+=)",
            Kind.ATTRIBUTE,
            go("value"))
        .rule("start", "[\\w.-]++(?=:(?:\\s|$))", Kind.ATTRIBUTE, go("value"))
        .rule("start", "[a-z][\\w-]*+(?=\\s++[^\\s=:])", Kind.ATTRIBUTE, go("value"))
        .rule("start", ".++", Kind.TEXT)
        .rule("value", "(?<=\\s)[;#]\\s.*+", Kind.COMMENT)
        .rule("value", DOUBLE_QUOTED, Kind.STRING)
        .rule("value", "(?<=[=\\s])\\d++(?=\\s*+$)", Kind.NUMBER)
        .rule("value", "[^\\s\"=]++|\\s++", Kind.TEXT)
        .atLineEnd("value", "start")
        .lexer();
  }

  /** One line of YAML outside block scalars, for {@link YamlLexer}. */
  static LineLexer yaml() {
    String ends = "(?=\\s*+(?:[,\\]}]|#|$))";
    return new Grammar("line")
        .rule("line", "\\s++", Kind.TEXT)
        .rule("line", "(?<!\\S)#.*+", Kind.COMMENT)
        .rule("line", "^(?:---|\\.\\.\\.)(?=\\s|$)|^%.*+", Kind.META)
        .rule("line", "[-?](?=\\s|$)", Kind.TEXT)
        .rule("line", DOUBLE_QUOTED + "(?=\\s*+:(?:\\s|$))", Kind.ATTRIBUTE)
        .rule("line", SINGLE_QUOTED + "(?=\\s*+:(?:\\s|$))", Kind.ATTRIBUTE)
        .rule("line", DOUBLE_QUOTED, Kind.STRING)
        .rule("line", "'(?:[^']|'')*+'", Kind.STRING)
        .rule("line", "(?<=[,\\[{\\s]|^)[&*!][^\\s,\\]}]++", Kind.META)
        .rule("line", "[^\\s#\"'\\[\\]{},&*!|>%@`:][^#:,\\[\\]{}]*+(?=:(?:\\s|$))", Kind.ATTRIBUTE)
        .rule("line", "(?<=[,\\[{\\s])(?:true|false|null|yes|no|on|off|~)" + ends, Kind.NUMBER)
        .rule("line", "(?<=[,\\[{\\s])[-+]?\\d[\\d_.]*+(?:[eE][-+]?\\d++)?" + ends, Kind.NUMBER)
        .rule("line", "[^\\s,\\[\\]{}:\"']++", Kind.TEXT)
        .lexer();
  }

  static LineLexer toml() {
    return new Grammar("start")
        .rule("start", "\\s++", Kind.TEXT)
        .rule("start", "#.*+", Kind.COMMENT)
        .rule("start", "\\[\\[?[^\\[\\]]*+\\]\\]?(?=\\s*+(?:#|$))", Kind.META, go("value"))
        .rule("start", "(?:\"[^\"]*+\"|'[^']*+'|[\\w.-])++(?=\\s*+=)", Kind.ATTRIBUTE, go("value"))
        .rule("start", ".", Kind.TEXT, go("value"))
        .rule("value", "#.*+", Kind.COMMENT)
        .rule("value", "\"\"\"", Kind.STRING, go("basic"))
        .rule("value", "'''", Kind.STRING, go("literal"))
        .rule("value", DOUBLE_QUOTED, Kind.STRING)
        .rule("value", SINGLE_QUOTED, Kind.STRING)
        .rule("value", "[\\w.-]++(?=\\s*+=)", Kind.ATTRIBUTE)
        .rule("value", "(?<![\\w.])(?:true|false|[-+]?(?:inf|nan))(?![\\w.])", Kind.NUMBER)
        .rule("value", "\\d{4}-\\d\\d-\\d\\d(?:[T ][\\d:.]++)?(?:Z|[-+][\\d:]++)?+", Kind.NUMBER)
        .rule("value", NUMBER, Kind.NUMBER)
        .rule("value", "\\w++|\\s++", Kind.TEXT)
        .atLineEnd("value", "start")
        .rule("basic", "\"\"\"", Kind.STRING, go("value"))
        .rule("basic", "[^\"\\\\]++|\\\\.?|\"", Kind.STRING)
        .rule("literal", "'''", Kind.STRING, go("value"))
        .rule("literal", "[^']++|'", Kind.STRING)
        .lexer();
  }

  static LineLexer nginx() {
    Grammar nginx = new Grammar("start");
    return nginx
        .rule("start", "[\\s{};]++", Kind.TEXT)
        .rule("start", "#.*+", Kind.COMMENT)
        .rule("start", "[A-Za-z_][\\w-]*+", Kind.NAME, go("words"))
        .rule("start", ".", Kind.TEXT, go("words"))
        .rule("words", "(?<!\\S)#.*+", Kind.COMMENT)
        .rule("words", DOUBLE_QUOTED, Kind.STRING)
        .rule("words", SINGLE_QUOTED, Kind.STRING)
        .rule("words", "\\$\\{\\w++\\}|\\$\\w++", Kind.VARIABLE)
        .rule("words", "(?:;|(?<=\\s)[{}]|[{}](?=\\s*+$))", Kind.TEXT, go("start"))
        .rule("words", "(?<!\\S)(?:on|off)(?=[\\s;])", Kind.NUMBER)
        .rule("words", "(?<!\\S)\\d++(?:[kKmMgGsShHdwMy]|ms)?(?=[\\s;])", Kind.NUMBER)
        .rule("words", "[^\\s;{}\"'$]++", Kind.TEXT)
        .lexer();
  }

  /** HCL, the language of Terraform, OpenTofu and Packer. */
  static LineLexer hcl() {
    return new Grammar("start")
        .rule("start", "\\s++", Kind.TEXT)
        .rule("start", "[A-Za-z_][\\w-]*+(?=\\s++[\"{])", Kind.NAME, go("words"))
        .rule("start", "[\\w\".-]++(?=\\s*+=(?!=))", Kind.ATTRIBUTE, go("words"))
        .rule("start", "(?:#|//).*+", Kind.COMMENT)
        .rule("start", "/\\*", Kind.COMMENT, go("comment"))
        .rule("start", "[}\\])]", Kind.TEXT, go("words"))
        .rule("start", ".", Kind.TEXT, go("words"))
        .rule("words", "(?:#|//).*+", Kind.COMMENT)
        .rule("words", "/\\*", Kind.COMMENT, go("comment"))
        .rule("words", "<<[-~]?(?<end>\\w++)", Kind.META)
        .rule("words", DOUBLE_QUOTED, Kind.STRING)
        .rule("words", "(?<![\\w.])(?:true|false|null)(?!\\w)", Kind.NUMBER)
        .rule("words", "(?<![\\w.])(?:for|in|if)(?!\\w)", Kind.KEYWORD)
        .rule("words", "[A-Za-z_]\\w*+(?=\\s*+=(?![=>]))", Kind.ATTRIBUTE)
        .rule("words", "(?<!\\.)(?:var|local|each|count|data|module|self)(?=\\.)", Kind.VARIABLE)
        .rule("words", "[A-Za-z_]\\w*+(?=\\()", Kind.NAME)
        .rule("words", NUMBER, Kind.NUMBER)
        .rule("words", "\\w++|\\s++", Kind.TEXT)
        .rule("comment", "\\*/", Kind.COMMENT, go("words"))
        .rule("comment", "[^*]++|\\*", Kind.COMMENT)
        .atLineEnd("words", "start")
        .lexer();
  }

  /** A request or an answer of HTTP: its first line, header fields, and a body left as it is. */
  static LineLexer http() {
    return new Grammar("start")
        .rule("start", "HTTP/[\\d.]++", Kind.META, go("answer"))
        .rule("start", "[A-Z]++(?=\\s)", Kind.KEYWORD, go("request"))
        .rule("start", ".", Kind.TEXT, go("body"))
        .rule("answer", "\\d{3}.*+", Kind.NUMBER)
        .rule("request", "HTTP/[\\d.]++$", Kind.META)
        .rule("request", "\\S++|\\s++", Kind.TEXT)
        .rule("head", "^[\\w-]++(?=:)", Kind.ATTRIBUTE)
        .rule("head", "^[^\\w\\s].*+", Kind.TEXT, go("body"))
        .rule("head", ".++", Kind.TEXT)
        .rule("body", ".++", Kind.TEXT)
        .atLineEnd("answer", "head")
        .atLineEnd("request", "head")
        .lexer();
  }
}
