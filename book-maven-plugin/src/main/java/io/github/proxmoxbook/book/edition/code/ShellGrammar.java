package io.github.proxmoxbook.book.edition.code;

import static io.github.proxmoxbook.book.edition.code.Grammar.go;
import static io.github.proxmoxbook.book.edition.code.Grammar.push;

/**
 * POSIX shells and bash. Unlike the library's lexer this one knows where a command stands, so that
 * every command is marked, known or not, and none of its arguments ({@code qm set}); and parts of
 * addresses are no numbers.
 */
final class ShellGrammar {
  private static final String WORD = "[^\\s\"'$;|&()<>`\\\\]++";
  private static final String ENDS = "(?![^\\s;|&()])";

  private ShellGrammar() {}

  static LineLexer lexer() {
    Grammar shell = new Grammar("command");
    addCommand(shell);
    for (String state : new String[] {"arguments", "value", "list"}) {
      addWords(shell, state);
    }
    addStrings(shell);
    return shell
        .atLineEnd("arguments", "command")
        .atLineEnd("value", "command")
        .atLineEnd("loop", "command")
        .atLineEnd("continued", "arguments")
        .lexer();
  }

  private static void addCommand(Grammar shell) {
    shell
        .rule("command", "\\s++", Kind.TEXT)
        .rule("command", "#!.*+", Kind.META)
        .rule("command", "#.*+", Kind.COMMENT)
        .rule("command", "(?:for|select)" + ENDS, Kind.KEYWORD, go("loop"))
        .rule("command", "(?:case|function|fi|done|esac)" + ENDS, Kind.KEYWORD, go("arguments"))
        .rule("command", "(?:if|then|elif|else|while|until|do|time)" + ENDS, Kind.KEYWORD)
        .rule("command", "(?:break|continue|return|exit)" + ENDS, Kind.KEYWORD, go("arguments"))
        .rule("command", "\\[\\[?(?=\\s)", Kind.KEYWORD, go("arguments"))
        .rule("command", "[!{}](?=\\s|$)", Kind.TEXT)
        .rule("command", "[A-Za-z_][\\w\\[\\]]*+\\+?(?==)", Kind.VARIABLE, go("value"))
        .rule("command", "[\\w.-]++\\s*+(?=\\(\\))", Kind.NAME)
        .rule("command", "(?:sudo|exec|nohup|xargs|command|env)(?=\\s)", Kind.NAME)
        .rule("command", "--?[\\w-]++(?=\\s)", Kind.ATTRIBUTE);
    addExpansions(shell, "command");
    shell
        .rule("command", "[\\w./~*?:\\[<]" + "[^\\s\"'$;|&()`\\\\]*+", Kind.NAME, go("arguments"))
        .rule("command", "\\\\$", Kind.TEXT)
        .rule("command", WORD, Kind.TEXT, go("arguments"))
        .rule("command", "[`$]", Kind.TEXT, go("arguments"))
        .rule("loop", "\\s++", Kind.TEXT)
        .rule("loop", "in" + ENDS, Kind.KEYWORD, go("arguments"))
        .rule("loop", "\\w++", Kind.VARIABLE)
        .rule("loop", ";", Kind.TEXT, go("command"))
        .rule("loop", ".", Kind.TEXT, go("arguments"))
        .rule("continued", ".++", Kind.TEXT);
  }

  /** Arguments of a command, the value of an assignment, the items of an array. */
  private static void addWords(Grammar shell, String state) {
    shell
        .rule(state, "=", Kind.TEXT)
        .rule(state, "\\s++", Kind.TEXT, state.equals("value") ? go("command") : states -> {})
        .rule(state, "(?<!\\S)#.*+", Kind.COMMENT);
    addExpansions(shell, state);
    if (state.equals("arguments")) {
      shell
          .rule(state, "\\\\$", Kind.TEXT, go("continued"))
          .rule(state, "(?<!\\S)\\]\\]?" + ENDS, Kind.KEYWORD)
          .rule(state, "(?<!\\S)--?[A-Za-z][\\w-]*+", Kind.ATTRIBUTE);
    }
    shell
        .rule(state, "(?<!\\S)\\d++" + ENDS, Kind.NUMBER)
        .rule(state, "\\\\.?", Kind.TEXT)
        .rule(state, WORD, Kind.TEXT);
  }

  /** Quotations, substitutions and what joins commands; alike in every state outside a string. */
  private static void addExpansions(Grammar shell, String state) {
    shell
        .rule(state, "<<[-~]?\\s*+([\"']?)(?<end>\\w++)\\1", Kind.META, toArguments(state))
        .rule(state, "&?\\d?[<>]++(?:&\\d?-?)?+", Kind.TEXT, toArguments(state))
        .rule(state, "'[^']*+'", Kind.STRING, toArguments(state))
        .rule(state, "'", Kind.STRING, quotation(state, "single"))
        .rule(state, "\"", Kind.STRING, quotation(state, "double"))
        .rule(state, "`[^`]*+`", Kind.STRING, toArguments(state))
        .rule(state, "\\$\\(\\([^)]*+\\)\\)", Kind.NUMBER, toArguments(state))
        .rule(state, "\\$\\(", Kind.TEXT, quotation(state, "command"))
        .rule(state, "\\$\\{[^}]*+\\}?", Kind.VARIABLE, toArguments(state))
        .rule(state, "\\$(?:\\w++|[@*#?$!-])", Kind.VARIABLE, toArguments(state))
        .rule(state, "\\(\\)", Kind.TEXT, go("command"))
        .rule(state, "\\(", Kind.TEXT, state.equals("value") ? push("list") : push("command"))
        .rule(state, "\\)", Kind.TEXT, shell.pop())
        .rule(state, "&&|\\|\\||[;|&]++", Kind.TEXT, go("command"));
  }

  private static Grammar.Step toArguments(String state) {
    return state.equals("command") ? go("arguments") : states -> {};
  }

  private static Grammar.Step quotation(String around, String state) {
    return states -> {
      toArguments(around).on(states);
      push(state).on(states);
    };
  }

  private static void addStrings(Grammar shell) {
    shell
        .rule("single", "[^']++", Kind.STRING)
        .rule("single", "'", Kind.STRING, shell.pop())
        .rule("double", "[^\"\\\\$]++", Kind.STRING)
        .rule("double", "\\\\.?", Kind.STRING)
        .rule("double", "\\$\\(\\([^)]*+\\)\\)", Kind.NUMBER)
        .rule("double", "\\$\\(", Kind.TEXT, push("command"))
        .rule("double", "\\$\\{[^}]*+\\}?", Kind.VARIABLE)
        .rule("double", "\\$(?:\\w++|[@*#?$!-])", Kind.VARIABLE)
        .rule("double", "\\$", Kind.STRING)
        .rule("double", "\"", Kind.STRING, shell.pop());
  }
}
