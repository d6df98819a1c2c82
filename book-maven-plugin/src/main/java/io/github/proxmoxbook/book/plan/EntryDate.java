package io.github.proxmoxbook.book.plan;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an entry of a log says about its date.
 *
 * @param kind how the date is given
 * @param date the date, if there is one that exists
 * @param written what stands for a date, if it is none
 */
public record EntryDate(Kind kind, Optional<PlanDate> date, String written) {
  /** How the date of an entry is given. */
  public enum Kind {
    /** The entry begins with it, or ends with it in brackets: it is the date of the entry. */
    GIVEN,
    /** It stands somewhere in the words. */
    MENTIONED,
    /** Something stands for a date that is none, such as {@code [2025-13-45]}. */
    BROKEN,
    /** There is none. */
    NONE
  }

  /** Checks the values. */
  public EntryDate {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(written, "written");
  }

  private static final Pattern LEAD = Pattern.compile("[^\\p{L}\\p{N}]*");
  private static final Pattern BRACKETED = Pattern.compile("[\\[(【]([^\\])】]{1,40})[\\])】]");

  private static final String MONTH =
      "\\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";

  /** A year with something behind it, day and month in another order, or a month's name. */
  private static final Pattern LIKE_A_DATE =
      Pattern.compile(
          "\\b\\d{4}\\s?[-/.年]\\s?\\d|\\b\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}\\b"
              + "|\\b\\d{1,2}(?:st|nd|rd|th)?\\s"
              + MONTH
              + "|"
              + MONTH
              + "\\s\\d{1,2}\\b|^(?:yesterday|today|tomorrow|昨日|今日|明日|本日)$");

  private static final Pattern BARE =
      Pattern.compile(
          "(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})(?![\\w/-])");

  /** A day without its year. */
  private static final Pattern YEARLESS = Pattern.compile("\\d{1,2}月\\s?\\d{1,2}日");

  private static final EntryDate UNKNOWN = new EntryDate(Kind.MENTIONED, Optional.empty(), "");
  private static final EntryDate NONE = new EntryDate(Kind.NONE, Optional.empty(), "");

  /**
   * Reads the date of an entry.
   *
   * @param text the text of the entry, without markup and box
   * @return what it says
   */
  static EntryDate of(String text) {
    String folded = PlanDate.fold(text).strip();
    Optional<PlanDate.Found> first = PlanDate.find(folded);
    Matcher lead = LEAD.matcher(folded);
    int begin = lead.lookingAt() ? lead.end() : 0;
    if (first.isPresent() && first.get().begin() == begin) {
      return given(first.get(), folded);
    }
    Optional<EntryDate> broken = broken(folded, begin);
    if (broken.isPresent()) {
      return broken.get();
    }
    if (first.isPresent() && isSigned(folded, first.get())) {
      return given(first.get(), folded);
    }
    return trailing(folded)
        .or(() -> first.flatMap(PlanDate.Found::date).map(EntryDate::mentioned))
        .orElse(YEARLESS.matcher(folded).find() ? UNKNOWN : NONE);
  }

  /** {@code Hana, 2025-11-18: …}: a name before the date, a sign behind it. */
  private static boolean isSigned(String folded, PlanDate.Found date) {
    String before = folded.substring(0, date.begin());
    String after = folded.substring(date.end()).stripLeading();
    return before.length() <= 24
        && before.matches("[^.:;。]*[\\p{L}\\p{N}][,)\\]、\\s]*[\\[(]?")
        && (after.isEmpty()
            || ":)]–—-|".indexOf(after.charAt(0)) >= 0
            || before.strip().endsWith("]"));
  }

  private static EntryDate mentioned(PlanDate date) {
    return new EntryDate(Kind.MENTIONED, Optional.of(date), "");
  }

  private static EntryDate given(PlanDate.Found found, String folded) {
    return found.date().isPresent()
        ? new EntryDate(Kind.GIVEN, found.date(), "")
        : new EntryDate(
            Kind.BROKEN, Optional.empty(), folded.substring(found.begin(), found.end()));
  }

  private static Optional<EntryDate> broken(String folded, int begin) {
    Matcher bracketed = BRACKETED.matcher(folded);
    if (bracketed.find() && bracketed.start() < begin) {
      String inside = bracketed.group(1).strip();
      boolean like = LIKE_A_DATE.matcher(inside).find() && PlanDate.find(inside).isEmpty();
      return like
          ? Optional.of(new EntryDate(Kind.BROKEN, Optional.empty(), inside))
          : Optional.empty();
    }
    Matcher bare = BARE.matcher(folded).region(begin, folded.length());
    return bare.lookingAt()
        ? Optional.of(new EntryDate(Kind.BROKEN, Optional.empty(), bare.group()))
        : Optional.empty();
  }

  /** {@code Plan created (2025-11-16 11:45).} */
  private static Optional<EntryDate> trailing(String folded) {
    String end = folded.replaceFirst("[\\s.。]+$", "");
    int open = Math.max(end.lastIndexOf('('), Math.max(end.lastIndexOf('['), end.lastIndexOf('【')));
    if (open < 0 || !end.matches("(?s).*[)\\]】]")) {
      return Optional.empty();
    }
    String inside = end.substring(open + 1, end.length() - 1).strip();
    return PlanDate.find(inside)
        .filter(found -> found.begin() == 0 && found.end() == inside.length())
        .map(found -> given(found, inside));
  }
}
