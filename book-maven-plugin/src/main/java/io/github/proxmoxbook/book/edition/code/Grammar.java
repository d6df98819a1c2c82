package io.github.proxmoxbook.book.edition.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language as a table: in a state, the first pattern that matches at a place takes the text
 * there. Patterns look at one line, use possessive quantifiers, and never nest one in another, so
 * that the time stays linear. A group named {@code end} is the word that ends a here-document
 * beginning on the next line.
 */
final class Grammar {
  /** What a match does to the stack of states. */
  interface Step {
    void on(Deque<String> states);
  }

  record Rule(Pattern pattern, Kind kind, Step step, boolean opensDocument) {}

  private final String first;
  private final Map<String, List<Rule>> rules = new HashMap<>();
  private final Map<String, String> nextLine = new HashMap<>();

  /** Begins a grammar with the state in which a listing begins. */
  Grammar(String first) {
    this.first = first;
  }

  /** Adds a rule that keeps the state. */
  Grammar rule(String state, String pattern, Kind kind) {
    return rule(state, pattern, kind, states -> {});
  }

  /** Adds a rule that changes the state. */
  Grammar rule(String state, String pattern, Kind kind, Step step) {
    boolean opensDocument = pattern.contains("(?<end>");
    rules
        .computeIfAbsent(state, name -> new ArrayList<>())
        .add(new Rule(Pattern.compile(pattern), kind, step, opensDocument));
    return this;
  }

  /** Says in what state the next line begins where a line ends in this one; else it stays. */
  Grammar atLineEnd(String state, String next) {
    nextLine.put(state, next);
    return this;
  }

  /** The text goes on in another state. */
  static Step go(String state) {
    return states -> {
      states.pop();
      states.push(state);
    };
  }

  /** Another state begins, within this one. */
  static Step push(String state) {
    return states -> states.push(state);
  }

  /** Back to the state around this one; what closes without having been opened, to the first. */
  Step pop() {
    return states -> {
      states.pop();
      if (states.isEmpty()) {
        states.push(first);
      }
    };
  }

  LineLexer lexer() {
    return new Lexer();
  }

  private final class Lexer implements LineLexer {
    private final Deque<String> states = new ArrayDeque<>(List.of(first));
    private final Deque<String> documents = new ArrayDeque<>();

    @Override
    public boolean isOpen() {
      return !documents.isEmpty() || states.size() > 1 || !states.peek().equals(first);
    }

    @Override
    public void read(String line, TokenList tokens) {
      if (!documents.isEmpty()) {
        boolean isEnd = line.strip().equals(documents.peek());
        if (isEnd) {
          documents.poll();
        }
        tokens.add(line, isEnd ? Kind.META : Kind.STRING);
        return;
      }
      int at = 0;
      while (at < line.length()) {
        at = step(line, at, tokens);
      }
      String next = nextLine.get(states.peek());
      if (next != null) {
        go(next).on(states);
      }
    }

    private int step(String line, int at, TokenList tokens) {
      for (Rule rule : rules.get(states.peek())) {
        Matcher matcher = rule.pattern().matcher(line);
        matcher.region(at, line.length()).useTransparentBounds(true).useAnchoringBounds(false);
        if (matcher.lookingAt() && matcher.end() > at) {
          if (rule.opensDocument()) {
            documents.add(matcher.group("end"));
          }
          tokens.add(matcher.group(), rule.kind());
          rule.step().on(states);
          return matcher.end();
        }
      }
      int end = at + Character.charCount(line.codePointAt(at));
      tokens.add(line.substring(at, end), Kind.TEXT);
      return end;
    }
  }
}
