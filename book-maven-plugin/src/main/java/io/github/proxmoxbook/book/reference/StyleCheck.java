package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ProseBlock;
import io.github.proxmoxbook.book.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * です・ます and である in one chapter. Only whole sentences of the running text count, and only endings
 * that belong to one style beyond doubt; the smaller group is reported.
 */
final class StyleCheck {
  private static final Pattern POLITE =
      Pattern.compile("(?:です|ます|でした|ました|ません|ませんでした|でしょう|ましょう|ください|下さい)(?:か|ね|よ|よね|が)?[。！？]");
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?:である|であった|であろう|だ|だった|だろう|ではない|ではなかった|のだ|なのだ|べきだ|という|する|した|しない|できる|できない"
              + "|できた|される|された|なる|なった|ならない|いる|いた|いない|ある|あった)(?:か|が)?[。！？]");

  /** More than these endings are one report: the chapter has no style to keep. */
  private static final int MOST_REPORTS = 5;

  private StyleCheck() {}

  static void check(Chapter chapter, Consumer<Problem> problems) {
    List<Sentence> polite = new ArrayList<>();
    List<Sentence> plain = new ArrayList<>();
    for (ProseBlock block : chapter.prose()) {
      boolean isRunning = block.kind() == ProseBlock.Kind.PARAGRAPH;
      if (isRunning && block.quotation() == ProseBlock.Quotation.NONE) {
        sort(block, polite, plain);
      }
    }
    boolean isPolite = polite.size() >= plain.size();
    List<Sentence> fewer = isPolite ? plain : polite;
    if (fewer.isEmpty()) {
      return;
    }
    String message =
        isPolite
            ? "である in a chapter of です・ます (%d of %d sentences)"
            : "です・ます in a chapter of である (%d of %d sentences)";
    String counted = message.formatted(fewer.size(), polite.size() + plain.size());
    fewer.stream()
        .limit(fewer.size() > MOST_REPORTS ? 1 : MOST_REPORTS)
        .forEach(
            sentence ->
                problems.accept(
                    Problem.of(
                        LanguageRule.STYLE_MIXED,
                        sentence.block().at(sentence.begin()),
                        counted,
                        "write the whole chapter in one style: …" + ending(sentence))));
  }

  private static void sort(ProseBlock block, List<Sentence> polite, List<Sentence> plain) {
    for (Sentence sentence : Sentence.of(block)) {
      String ending = ending(sentence);
      if (endsWith(POLITE, ending)) {
        polite.add(sentence);
      } else if (endsWith(PLAIN, ending)) {
        plain.add(sentence);
      }
    }
  }

  /** The last characters, without what stands in brackets before the full stop. */
  private static String ending(Sentence sentence) {
    String text = sentence.text().strip();
    int stop = text.length() - 1;
    int close = stop - 1;
    if (close > 0 && text.charAt(close) == '）' && text.lastIndexOf('（', close) > 0) {
      text = text.substring(0, text.lastIndexOf('（', close)) + text.charAt(stop);
    }
    return text.substring(Math.max(0, text.length() - 9));
  }

  /** Tries each beginning, so that the pattern needs no wildcard. */
  private static boolean endsWith(Pattern pattern, String ending) {
    var matcher = pattern.matcher(ending);
    for (int start = 0; start < ending.length(); start++) {
      if (matcher.region(start, ending.length()).matches()) {
        return true;
      }
    }
    return false;
  }
}
