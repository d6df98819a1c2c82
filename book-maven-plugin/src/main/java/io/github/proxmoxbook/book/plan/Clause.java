package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.plan.CodeToken.Standing;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words around a code span, as far as they say what became of the file it names. In "renamed
 * {@code a.md} to {@code b.md}" nobody claims that {@code a.md} exists.
 *
 * @param before the words of the clause before the span, other spans masked
 * @param after the words behind it
 */
record Clause(String before, String after) {
  /** Longer than clauses are, in UTF-16 units. */
  private static final int WINDOW = 400;

  private static final Pattern END = Pattern.compile("[,;()、。；，（）]|[.!?](?=\\s|$)|\\s[–—]\\s");
  private static final Pattern COMMA = Pattern.compile("[,、，]");

  /** A remark in brackets right behind the span: `a.svg` (not yet drawn). */
  private static final Pattern REMARK = Pattern.compile("\\s*[(（][^()（）\uFFFC]{1,40}[)）]");

  private static final Pattern NO_WORDS =
      Pattern.compile("(?i)(?:[^\\p{L}\\p{N}]|\uFFFC|\\b(?:and|or)\\b|と|や|及び|および)*");
  private static final Pattern REMOVED =
      Pattern.compile(
          "(?i)\\b(?:remov|delet|dropped|discard|retired|obsolet|no longer)|削除|廃止|撤去|取り除|除去|破棄");
  private static final Pattern MOVED =
      Pattern.compile(
          "(?i)\\b(?:renam|moved|moving|move|replac|merged|converted|superseded)\\w*"
              + "|改名|改称|リネーム|移動|移し|置き換え|置換|統合|差し替え|変更|→|->");
  private static final Pattern ABSENT =
      Pattern.compile(
          "(?i)\\b(?:not yet|yet to|does not exist|doesn't exist|will be|to be (?:created|written"
              + "|added|drawn|done)|planned)\\b"
              + "|未作成|未執筆|未着手|未完|まだ|存在しない|存在しません|予定");
  private static final Pattern FROM = Pattern.compile("(?i)\\bfrom\\s+(?:the\\s+)?[(\"']?$");
  private static final Pattern FROM_OTHER = Pattern.compile("(?i)\\bfrom\\s+(?:the\\s+)?\uFFFC");
  private static final Pattern WITHIN = Pattern.compile("\\s*(?:から|の(?!削除|廃止|撤去|除去|破棄)|で|に|へ|内)");
  private static final Pattern INSIDE =
      Pattern.compile("(?i)\\b(?:from|in|of|within|into|to|with)\\s+(?:the\\s+)?[(\"']?$");

  /**
   * Finds the clause that a code span stands in.
   *
   * @param span the code span
   * @param text the text with the span
   * @return the words on both sides
   */
  static Clause around(InlineText.Span span, InlineText text) {
    // A window bounds the work on a paragraph with thousands of spans.
    int begin = Math.max(0, span.begin() - WINDOW);
    int stop = Math.min(text.masked().length(), span.end() + WINDOW);
    return of(text.masked().substring(begin, stop), span.begin() - begin, span.end() - begin);
  }

  private static Clause of(String masked, int spanBegin, int spanEnd) {
    int from = 0;
    int to = masked.length();
    Matcher end = END.matcher(masked);
    while (end.find()) {
      boolean comma = COMMA.matcher(end.group()).matches();
      if (end.start() >= spanEnd) {
        if (comma && isList(masked, spanEnd, end)) {
          continue;
        }
        to = end.start();
        break;
      }
      String between = masked.substring(end.end(), spanBegin);
      if (!comma
          || !NO_WORDS.matcher(between).matches()
          || masked.charAt(Math.max(0, end.start() - 1)) != InlineText.MASK) {
        from = end.end();
      }
    }
    Matcher remark = REMARK.matcher(masked).region(spanEnd, masked.length());
    String after = masked.substring(spanEnd, to) + (remark.lookingAt() ? remark.group() : "");
    return new Clause(masked.substring(from, spanBegin), after);
  }

  /** A list of names, "removed `a`, `b` and `c`", is one clause. */
  private static boolean isList(String masked, int spanEnd, Matcher comma) {
    String rest = masked.substring(comma.end()).stripLeading();
    return NO_WORDS.matcher(masked.substring(spanEnd, comma.start())).matches()
        && rest.indexOf(InlineText.MASK) == 0;
  }

  /** Returns what the words say: WITHDRAWN, OPEN, or TEXT if nothing special. */
  Standing standing() {
    String words = before + " " + after;
    if (ABSENT.matcher(words).find()) {
      return Standing.OPEN;
    }
    boolean removed =
        REMOVED.matcher(words).find()
            && !INSIDE.matcher(before).find()
            && !WITHIN.matcher(after).lookingAt();
    boolean source = FROM.matcher(before).find() || after.matches("(?s)\\s*から.*");
    boolean target = after.indexOf(InlineText.MASK) < 0 || FROM_OTHER.matcher(after).find();
    boolean moved = MOVED.matcher(words).find() && (source || !target);
    return removed || moved ? Standing.WITHDRAWN : Standing.TEXT;
  }
}
