package io.github.proxmoxbook.book.problem.report;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The message of a SARIF result, whose text is not quite plain. */
final class SarifMessage {
  /** A link in a message, SARIF 2.1.0, section 3.11.6. */
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)\\](?=\\()");

  /** A placeholder in a message, section 3.11.5. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)\\}");

  private SarifMessage() {}

  /**
   * Returns the message and, in a line of its own, the hint. What an author wrote becomes neither a
   * link nor a placeholder. Other braces, as in {@code {#id}}, are not doubled: readers undo that
   * only where a message has arguments.
   */
  static String of(Problem problem) {
    String text = plain(problem.message());
    return problem.hint().isEmpty() ? text : text + "\n" + plain(problem.hint());
  }

  private static String plain(String text) {
    String noLinks =
        LINK.matcher(HarmlessText.of(text))
            .replaceAll(link -> Matcher.quoteReplacement("\\[" + escaped(link.group(1)) + "\\]"));
    return PLACEHOLDER.matcher(noLinks).replaceAll("{{$1}}");
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\\\");
  }
}
