package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.ProseBlock;
import io.github.proxmoxbook.book.manuscript.SpacelessScript;
import io.github.proxmoxbook.book.problem.Location;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds marks of emphasis and of code that are printed. Single ones count only beside a space or
 * punctuation, which Japanese does not write; that they do not count is seen in the edition only.
 *
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/text/#unconstrained">Unconstrained
 *     pairs</a>
 */
final class PrintedMarks {
  private static final Pattern MARKED =
      Pattern.compile("([*`_])(?![\\s*`_])[^*`_\n]{0,200}?[^\\s*`_\\\\]\\1(?![*`_])");

  private PrintedMarks() {}

  static void check(List<ProseBlock> prose, Conversion conversion) {
    for (ProseBlock block : prose) {
      Matcher marked = MARKED.matcher(block.text());
      while (marked.find()) {
        Location place = block.at(marked.start());
        boolean isMeant = isBesideJapanese(block.text(), marked.start(), marked.end());
        if (isMeant && !conversion.sources().isBehind('\\', place)) {
          String written = marked.group().replace(ProseBlock.MASK, '…');
          conversion.report(
              AsciiDocRule.MARKS_PRINTED,
              place,
              written + " is printed with its marks",
              "double them beside letters: " + doubled(written));
        }
      }
    }
  }

  private static String doubled(String written) {
    char mark = written.charAt(0);
    return mark + written + mark;
  }

  private static boolean isBesideJapanese(String text, int start, int end) {
    return start > 0 && SpacelessScript.contains(text.codePointBefore(start))
        || end < text.length() && SpacelessScript.contains(text.codePointAt(end));
  }
}
