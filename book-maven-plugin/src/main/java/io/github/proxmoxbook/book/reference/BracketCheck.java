package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.ProseBlock;
import io.github.proxmoxbook.book.problem.Problem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Brackets without partner within one block: 「」『』（）【】. */
final class BracketCheck {
  private static final String OPENING = "「『（【";
  private static final String CLOSING = "」』）】";
  private static final int LONGEST_COUNTER = 2;

  private BracketCheck() {}

  static void check(ProseBlock block, Consumer<Problem> problems) {
    Deque<Integer> open = new ArrayDeque<>();
    String text = block.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int closing = CLOSING.indexOf(c);
      if (OPENING.indexOf(c) >= 0 && !isNamed(text, i)) {
        open.push(i);
      } else if (closing >= 0 && !isNamed(text, i) && !(open.isEmpty() && isItem(text, i))) {
        boolean fits = !open.isEmpty() && text.charAt(open.peek()) == OPENING.charAt(closing);
        if (!fits) {
          // One mistake is one report: what is open stays open until its own partner comes.
          report(block, open.isEmpty() ? i : open.pop(), problems);
          open.clear();
          return;
        }
        open.pop();
      }
    }
    if (!open.isEmpty()) {
      report(block, open.peek(), problems);
    }
  }

  /** A bracket that is talked about stands between others of its kind: 「（」, 「」」. */
  private static boolean isNamed(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && "「『（".indexOf(text.charAt(i - 1)) >= 0
        && "」』）".indexOf(text.charAt(i + 1)) >= 0;
  }

  /** 1） and ア） number items, at the beginning or behind a stop. */
  private static boolean isItem(String text, int i) {
    int start = i;
    while (start > 0 && i - start < LONGEST_COUNTER && isCounter(text.charAt(start - 1))) {
      start--;
    }
    boolean isBegin = start == 0 || " \u3000\n。、".indexOf(text.charAt(start - 1)) >= 0;
    return text.charAt(i) == '）' && start < i && isBegin;
  }

  private static boolean isCounter(char c) {
    return Character.isLetterOrDigit(c) || (c >= '①' && c <= '⑳');
  }

  private static void report(ProseBlock block, int at, Consumer<Problem> problems) {
    problems.accept(
        Problem.of(
            LanguageRule.BRACKET_UNPAIRED,
            block.at(at),
            "the bracket " + block.text().charAt(at) + " has no partner in this paragraph",
            "add the other one, of the same kind and width"));
  }
}
