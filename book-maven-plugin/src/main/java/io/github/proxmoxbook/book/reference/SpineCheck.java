package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ChapterNumber;
import io.github.proxmoxbook.book.manuscript.SpineEntry;
import io.github.proxmoxbook.book.manuscript.SummaryEntry;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that {@code SUMMARY.md} and the chapters tell the same order and the same titles. */
final class SpineCheck {
  /**
   * A number in the name of a chapter's file: {@code chapter3-x}, {@code ch03-01}, {@code 03-x}.
   * Other words before a number ({@code http2}) and long numbers (years) do not count chapters.
   */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)(chapter|chap|ch|part|section|sec|lesson|day|unit|appendix|app|第|)[-_ ]?"
              + "(\\d{1,3})(?:[-_. 章部節回].*)?");

  /** What stands before a title and is no part of it: 第3章, Chapter 3, 3.1, 付録A. */
  private static final Pattern PREFIX =
      Pattern.compile(
          "\\A(?:第[0-9一二三四五六七八九十百]+[章部節回話]|(?:chapter|part|section|appendix|lesson)\\s*"
              + "(?:[0-9]+(?:\\.[0-9]+)*|[ivxl]+|[a-z])\\b|付録\\s*[a-z0-9]|[0-9]+(?:[.-][0-9]+)*)"
              + "[\\s.:)、。―—-]*");

  private final Book book;
  private final Findings findings;

  SpineCheck(Book book, Findings findings) {
    this.book = book;
    this.findings = findings;
  }

  void check() {
    // By parent, folder and word, since each of them may count from 1 again.
    Map<String, Counted> last = new HashMap<>();
    SummaryEntry appendix = null;
    for (SpineEntry listed : book.spine()) {
      if (listed.entry().number().isAppendix()) {
        checkLetter(appendix, listed.entry());
        appendix = listed.entry();
      }
      if (!listed.entry().isDraft()) {
        checkOrder(listed.entry(), last);
        listed.chapter().ifPresent(chapter -> checkTitle(listed.entry(), chapter));
      }
    }
  }

  /** Letters stand in the list as their author wrote them. */
  private void checkLetter(SummaryEntry before, SummaryEntry entry) {
    int expected = before == null ? 1 : before.number().parts().get(0) + 1;
    if (entry.number().parts().get(0) != expected) {
      findings.add(
          ReferenceRule.CHAPTER_ORDER,
          entry.location(),
          "appendix "
              + entry.number().dotted()
              + (before == null ? " is the first" : " comes after " + before.number().dotted()),
          "call it " + ChapterNumber.appendix(expected).dotted());
    }
  }

  private record Counted(int number, String path) {}

  private void checkOrder(SummaryEntry entry, Map<String, Counted> last) {
    int slash = entry.path().lastIndexOf('/');
    String name = entry.path().substring(slash + 1).replaceFirst("\\.[A-Za-z]+\\z", "");
    Matcher matcher = NUMBERED.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC));
    if (!matcher.matches()) {
      return;
    }
    String parent = entry.number().parent().dotted();
    String word = matcher.group(1).toLowerCase(Locale.ROOT);
    String series = parent + entry.path().substring(0, slash + 1) + ':' + word;
    Counted here = new Counted(Integer.parseInt(matcher.group(2)), entry.path());
    Counted before = last.put(series, here);
    if (before != null && before.number() > here.number()) {
      findings.add(
          ReferenceRule.CHAPTER_ORDER,
          entry.location(),
          here.path() + " comes after " + before.path(),
          "put them in the order of their numbers, or number the files anew");
    }
  }

  private void checkTitle(SummaryEntry entry, Chapter chapter) {
    if (!alike(folded(entry.title()), folded(chapter.title()))
        && !alike(bare(entry.title()), bare(chapter.title()))) {
      findings.add(
          ReferenceRule.TITLE_DIFFERS,
          entry.location(),
          "the chapter calls itself \"" + chapter.title() + "\"",
          "call it the same in both places: the editions take the heading of the chapter");
    }
  }

  /** A list often shortens a title, which misleads nobody. */
  private static boolean alike(String listed, String heading) {
    return heading.isEmpty() || heading.contains(listed) || listed.contains(heading);
  }

  /** Without regard to width, case, spaces and punctuation. */
  private static String folded(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return plain.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Folded, and without regard to numbers before the title. */
  private static String bare(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return folded(PREFIX.matcher(plain.strip()).replaceFirst(""));
  }
}
