package io.github.proxmoxbook.book.plan;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as plans write it, with or without a time: {@code 2025-11-16}, {@code 2025-11-16 11:45},
 * {@code 2025-11-16T11:45Z}, {@code 2025/11/16}, {@code 2025年11月16日}, {@code 16 November 2025},
 * {@code 16.11.2025}, {@code 20251116}.
 *
 * @param day the day
 * @param time the time of day, if there is one
 * @param zone the offset of the time from UTC, if it is known
 */
public record PlanDate(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> zone) {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(?<%s>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DAY =
      "(?<!\\d)(?:(?<y1>\\d{4})(?<sep>[-/.])(?<m1>\\d{1,2})\\k<sep>(?<d1>\\d{1,2})(?![\\d/-])"
          + "|(?<y2>\\d{4})\\s?年\\s?(?<m2>\\d{1,2})\\s?月\\s?(?<d2>\\d{1,2})\\s?日"
          + "|(?<d3>\\d{1,2})(?:st|nd|rd|th)?\\s"
          + MONTH.formatted("m3")
          + ",?\\s(?<y3>\\d{4})"
          + "|"
          + MONTH.formatted("m4")
          + "\\s(?<d4>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<y4>\\d{4})"
          + "|(?<d5>\\d{1,2})\\.\\s?(?<m5>\\d{1,2})\\.\\s?(?<y5>\\d{4})"
          + "|(?<y6>20\\d{2})(?<m6>[01]\\d)(?<d6>[0-3]\\d)"
          + "|令和\\s?(?<y7>\\d{1,2})\\s?年\\s?(?<m7>\\d{1,2})\\s?月\\s?(?<d7>\\d{1,2})\\s?日)(?!\\d)";
  private static final String WEEKDAY =
      "(?:\\s?[(]?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|[月火水木金土日](?:曜日?)?)[)])?";
  private static final String TIME =
      "(?:(?:t|,?\\s{1,3}(?:at\\s)?)?(?:(?<h1>\\d{1,2}):(?<min1>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d+)?)?"
          + "|(?<h2>\\d{1,2})\\s?時(?:\\s?(?<min2>\\d{1,2})\\s?分)?)(?!\\d)"
          + "(?:\\s?(?<half>am|pm)\\b)?"
          + "(?:\\s?(?<zone>z\\b|utc(?![+-])|gmt(?![+-])|jst|(?:utc|gmt)?[+-]\\d{2}:?\\d{2}))?)?";

  /** Matched against text in narrow lower case. */
  private static final Pattern DATE = Pattern.compile(DAY + WEEKDAY + TIME);

  /** Checks the values. */
  public PlanDate {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(zone, "zone");
  }

  /**
   * What was found where a date was looked for.
   *
   * @param date the date; empty if it looks like one but there is no such day or time
   * @param begin where it begins in the folded text
   * @param end where it ends there
   */
  record Found(Optional<PlanDate> date, int begin, int end) {}

  /** Folds width and case; the length of a text without ligatures and the like stays the same. */
  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /**
   * Finds the first date.
   *
   * @param folded a text as {@link #fold} returns it
   * @return the date and its place; empty if nothing looks like one
   */
  static Optional<Found> find(String folded) {
    Matcher matcher = DATE.matcher(folded);
    return matcher.find() ? Optional.of(found(matcher)) : Optional.empty();
  }

  /**
   * Reads a date with which a text begins.
   *
   * @param text a text
   * @return the date; empty if it begins with no date, or if there is no such day or time
   */
  static Optional<PlanDate> startOf(String text) {
    Matcher matcher = DATE.matcher(fold(text).replaceFirst("^[\\s\\[(【「*_`\"']+", ""));
    return matcher.lookingAt() ? found(matcher).date() : Optional.empty();
  }

  private static Found found(Matcher m) {
    try {
      LocalDate day = LocalDate.of(number(m, "y"), month(m), number(m, "d"));
      return new Found(
          Optional.of(new PlanDate(day, time(m), zone(m.group("zone")))), m.start(), m.end());
    } catch (DateTimeException e) {
      return new Found(Optional.empty(), m.start(), m.end());
    }
  }

  private static int number(Matcher m, String part) {
    for (int form = 1; form <= 7; form++) {
      boolean word = part.equals("m") && (form == 3 || form == 4);
      String digits = word ? null : m.group(part + form);
      if (digits != null) {
        // The era Reiwa began in 2019.
        return Integer.parseInt(digits) + (part.equals("y") && form == 7 ? 2018 : 0);
      }
    }
    throw new IllegalStateException("a date without " + part + ": " + m.group());
  }

  private static int month(Matcher m) {
    String word = m.group("m3") == null ? m.group("m4") : m.group("m3");
    return word == null ? number(m, "m") : MONTHS.indexOf(word.substring(0, 3)) + 1;
  }

  private static Optional<LocalTime> time(Matcher m) {
    String hours = m.group("h1") == null ? m.group("h2") : m.group("h1");
    if (hours == null) {
      return Optional.empty();
    }
    String minutes = m.group("h1") == null ? m.group("min2") : m.group("min1");
    int hour = Integer.parseInt(hours);
    if (m.group("half") != null && hour >= 1 && hour <= 12) {
      hour = hour % 12 + (m.group("half").equals("pm") ? 12 : 0);
    }
    int minute = minutes == null ? 0 : Integer.parseInt(minutes);
    int second = m.group("s") == null ? 0 : Integer.parseInt(m.group("s"));
    // ISO 8601 writes the end of a day as 24:00.
    boolean endOfDay = hour == 24 && minute == 0 && second == 0;
    return Optional.of(endOfDay ? LocalTime.MAX : LocalTime.of(hour, minute, second));
  }

  /** In {@code 18:00-19:30}, what looks like an offset is none: there is no such zone. */
  private static Optional<ZoneOffset> zone(String written) {
    if (written == null) {
      return Optional.empty();
    }
    String zone = written.replaceFirst("^(?:utc|gmt)", "");
    if (zone.isEmpty() || zone.equals("z")) {
      return Optional.of(ZoneOffset.UTC);
    }
    if (zone.equals("jst")) {
      return Optional.of(ZoneOffset.ofHours(9));
    }
    int hours = Integer.parseInt(zone.substring(1, 3));
    int minutes = Integer.parseInt(zone.substring(zone.length() - 2));
    return hours > 14 || minutes > 59 ? Optional.empty() : Optional.of(ZoneOffset.of(zone));
  }

  /**
   * Tells whether this date is surely later than another one. Where one of them has no time, or the
   * zone of only one is known, the days decide.
   *
   * @param other the other date
   * @return true if it is later
   */
  public boolean isAfter(PlanDate other) {
    if (time.isEmpty() || other.time.isEmpty()) {
      return day.isAfter(other.day);
    }
    if (zone.isPresent() && other.zone.isPresent()) {
      return day.atTime(time.get())
          .toInstant(zone.get())
          .isAfter(other.day.atTime(other.time.get()).toInstant(other.zone.get()));
    }
    if (zone.isPresent() || other.zone.isPresent()) {
      return day.isAfter(other.day);
    }
    return day.atTime(time.get()).isAfter(other.day.atTime(other.time.get()));
  }

  /** Returns the date in ISO form, for example {@code 2025-11-16 11:45} or {@code … 11:45Z}. */
  @Override
  public String toString() {
    String clock =
        time.map(t -> String.format(Locale.ROOT, " %02d:%02d", t.getHour(), t.getMinute()))
            .orElse("");
    return day + clock + zone.map(ZoneOffset::getId).orElse("");
  }
}
