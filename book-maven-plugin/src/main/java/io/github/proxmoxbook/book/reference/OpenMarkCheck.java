package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ListingText;
import io.github.proxmoxbook.book.manuscript.ProseBlock;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks by which authors say that something is still open: 【要検証: …】, [TODO], {@code TODO: …} at the
 * beginning of a paragraph, and 〓, which printers set for what is missing. Comments in listings may
 * well say TODO, so there only the other words in brackets count.
 */
final class OpenMarkCheck {
  private static final String WORDS = "要検証|要確認|要調査|要出典|要修正|要加筆|要追記|未確認|未検証|執筆中";
  private static final String LATIN_WORDS = "TODO|FIXME|TBD|TBC|XXX";
  private static final String END = "(?=[\\s:：、。,.】\\]])";

  private static final Pattern IN_PROSE =
      Pattern.compile(
          "[【\\[](?:%s|%s)%s|^(?:TODO|FIXME|TBD)(?=\\s*[:：])|〓".formatted(WORDS, LATIN_WORDS, END),
          Pattern.MULTILINE);
  private static final Pattern IN_LISTINGS =
      Pattern.compile("[【\\[](?:%s)%s".formatted(WORDS, END));

  private OpenMarkCheck() {}

  /** Checks the running text and the listings of a chapter. */
  static void check(Chapter chapter, Consumer<Problem> problems) {
    for (ProseBlock block : chapter.prose()) {
      Matcher mark = IN_PROSE.matcher(block.text());
      while (mark.find()) {
        if (!isNamed(block.text(), mark.start())) {
          problems.accept(problem(block.at(mark.start()), mark));
        }
      }
    }
    // Most chapters have no such words, and collecting the listings is the dear part.
    if (IN_LISTINGS.matcher(chapter.body()).find()) {
      for (ListingText listing : ListingText.of(chapter)) {
        Matcher mark = IN_LISTINGS.matcher(listing.text());
        while (mark.find()) {
          Location at = new Location(chapter.file(), listing.lineOf(mark.start()), 0);
          problems.accept(problem(at, mark));
        }
      }
    }
  }

  /** A mark that is talked about stands in brackets: 「【要検証】」. */
  private static boolean isNamed(String text, int start) {
    return start > 0 && "「『（".indexOf(text.charAt(start - 1)) >= 0;
  }

  private static Problem problem(Location location, Matcher mark) {
    return Problem.of(
        LanguageRule.OPEN_MARK,
        location,
        "the mark "
            + mark.group().replaceFirst("^[【\\[]", "")
            + " says that something is open here",
        "settle it and take the mark away; a release should be built with -Dbook.failOn=warning");
  }
}
