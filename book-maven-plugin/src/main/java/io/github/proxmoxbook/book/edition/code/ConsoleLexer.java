package io.github.proxmoxbook.book.edition.code;

import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A session at a terminal: prompts, commands in a language, and what they print. A command goes on
 * over lines while something in it is open (a backslash, a quotation, a here-document), with or
 * without the prompt that asks for more.
 */
final class ConsoleLexer implements LineLexer {
  private static final Pattern SHELL =
      Pattern.compile(
          "(?:\\([\\w.-]++\\) )?(?:[\\w.-]++@[\\w.-]++(?::[^\\s$#]*+)?[$#]|\\[[^\\]]*+\\][$#]|[$#]"
              + "|PS [^>]*+>|[A-Z]:\\\\[^>]*+>|[a-z]++>)(?: |$)");

  /** A number sign before Japanese words is a remark rather than root's prompt. */
  private static final Pattern REMARK = Pattern.compile("#\\s[^\"'#]*?[^\\x00-\\x7f].*+");

  private static final Pattern PYTHON = Pattern.compile(">>>(?: |$)");

  private final Pattern prompt;
  private final Pattern more;
  private final Supplier<LineLexer> language;
  private LineLexer command;

  private ConsoleLexer(Pattern prompt, String more, Supplier<LineLexer> language) {
    this.prompt = prompt;
    this.more = Pattern.compile(more);
    this.language = language;
  }

  static LineLexer shell() {
    return new ConsoleLexer(SHELL, ">(?: |$)", ShellGrammar::lexer);
  }

  static LineLexer python() {
    return new ConsoleLexer(PYTHON, "\\.\\.\\.(?: |$)", () -> Languages.lexer("python").get());
  }

  @Override
  public void read(String line, TokenList tokens) {
    if (REMARK.matcher(line).matches()) {
      tokens.add(line, Kind.COMMENT);
      return;
    }
    Matcher first = prompt.matcher(line);
    Matcher next = more.matcher(line);
    if (first.lookingAt()) {
      command = language.get();
      command(line, first.end(), tokens);
    } else if (command != null && next.lookingAt()) {
      command(line, next.end(), tokens);
    } else if (command != null && command.isOpen()) {
      command(line, 0, tokens);
    } else {
      command = null;
      tokens.add(line, Kind.OUTPUT);
    }
  }

  private void command(String line, int start, TokenList tokens) {
    tokens.add(line.substring(0, start), Kind.PROMPT);
    command.read(line.substring(start), tokens);
  }
}
