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
  /** No paragraph of words names so many things; a generated one is not read for what it says. */
  private static final int MOST_SPANS = 1_000;

  private static final Clause UNREAD = new Clause("text", "");

  /** Longer than clauses are, in UTF-16 units. */
  private static final int WINDOW = 200;

  private static final Pattern END = Pattern.compile("[,;()、。；，（）]|[.!?](?=\\s|$)|\\s[–—]\\s");
  private static final Pattern COMMA = Pattern.compile("[,、，]");

  /** A remark in brackets right behind the span: `a.svg` (not yet drawn). */
  private static final Pattern REMARK = Pattern.compile("\\s*[(（][^()（）\uFFFC]{1,40}[)）]");

  /** Possessive, so that a long list costs its length and no more. */
  private static final Pattern NO_WORDS =
      Pattern.compile("(?i)(?:[^\\p{L}\\p{N}]++|\\b(?:and|or)\\b|と|や|及び|および)*+");

  private static final Pattern REMOVED =
      Pattern.compile(
          "(?i)\\b(?:remov|delet|erase|drop|discard|retire|obsolet|revert|(?:got|get) rid of|any ?more|ignor|no longer (?:exist|needed|used|there|part))|削除|廃止|撤去|取り除|除去|破棄|消し|消した|外した|なくした|なくし");
  private static final Pattern MOVED =
      Pattern.compile(
          "(?i)\\b(?:renam|moved|moving|move|replac|merg|converted|supersed|split|squash|fold|absorb|consolidat)\\w*"
              + "|改名|改称|リネーム|移動|移し|置き換え|置換|統合|差し替え|変更|分割|吸収|一本化|→|->|➡|=>");

  /** "Split {@code a.md} into …": what stands right behind the word is gone. */
  private static final Pattern PARTED =
      Pattern.compile(
          "(?i)\\b(?:split|merg|squash|fold|absorb|consolidat|inlin|port)\\w*\\s+(?:up\\s+)?(?:the\\s+)?$");

  private static final Pattern ABSENT =
      Pattern.compile(
          "(?i)\\b(?:not yet|yet to|does not exist|doesn't exist|(?:will|to|could|would|may|might) be"
              + " (?:created|written|made|provided|added|drawn|done)|planned(?! chapter)"
              + "|(?:not|never) (?:to )?(?:writ|draw|drew|mak|made|creat|add|need|necessary|there\\b"
              + "|present|exist|done)\\w*|could follow|would add|is absent)"
              + "|^\\W*(?:next(?: steps?)?|future(?: work)?|remaining|pending|to-?do|open|not done"
              + "|deferred|follow-?ups?|backlog|later)\\b[^:]{0,30}:"
              + "|未作成|未執筆|未着手|未完|まだ|存在しない|存在しません|予定(?!表)|今後(?!の)|作らない|書かない|描かない"
              + "|(?:残課題|残り|次回?|未対応|保留)\\s*[:：はの]");

  /** Words right before a name that say that it is no more, or never was. */
  private static final Pattern NOT_THIS =
      Pattern.compile(
          "(?i)(?:\\b(?:without|instead of|formerly(?: called)?|there is no|the old name(?: was)?)"
              + "\\s+(?:the\\s+|a\\s+)?(?:file\\s+)?|旧\\s*)$");

  /** Words around the name of what the plan writes. */
  private static final Pattern WRITES =
      Pattern.compile(
          "(?i)(?:\\b(?:writ(?:e|es|ing)|wrote|written|draft(?:s|ed|ing)?|rewrit\\w+|rewrote"
              + "|revis(?:e|es|ed|ing))\\s+(?:the\\s+)?(?:chapter\\s+|text\\s+|draft\\s+|of\\s+)*"
              + "|\\bchapter is\\s+(?:at\\s+|in\\s+)?|(?:対象|章|本章)は\\s*)$");

  private static final Pattern WRITTEN = Pattern.compile("\\s*(?:を|の)(?:執筆|書|作成|改訂|草稿|初稿)");

  private static final Pattern PLANNED =
      Pattern.compile(
          "(?i)\\b(?:add|creat|introduc|defin|provid|implement|offer|writ|new)(?:e|es|s|ing)?\\b"
              + "|(?:追加|作成|用意|新設|定義|導入)(?!した|しまし|済|完了|し[、,]|され)");
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
    if (text.codes().size() > MOST_SPANS) {
      return UNREAD;
    }
    // A window bounds the work on a long paragraph.
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

  /** Returns what the words say: WITHDRAWN, ANNOUNCED, or TEXT if nothing special. */
  Standing standing() {
    String words = before + " " + after;
    if (NOT_THIS.matcher(before).find()) {
      return Standing.WITHDRAWN;
    }
    if (ABSENT.matcher(before).find() || ABSENT.matcher(after).find()) {
      return Standing.ANNOUNCED;
    }
    boolean removed =
        REMOVED.matcher(words).find()
            && !INSIDE.matcher(before).find()
            && !WITHIN.matcher(after).lookingAt();
    boolean source = FROM.matcher(before).find() || after.matches("(?s)\\s*から.*");
    boolean target = after.indexOf(InlineText.MASK) < 0 || FROM_OTHER.matcher(after).find();
    boolean parted = PARTED.matcher(before).find();
    boolean moved = MOVED.matcher(words).find() && (source || !target || parted);
    return removed || moved ? Standing.WITHDRAWN : Standing.TEXT;
  }

  /** Returns whether there are no words at all. */
  boolean isBare() {
    return NO_WORDS.matcher(before).matches() && NO_WORDS.matcher(after).matches();
  }

  /** Returns what a heading or a line above a bare name says of it: "Removed files:". */
  static Standing above(String words) {
    return new Clause(words + " ", "").standing();
  }

  /** Returns whether the words say that this is what the plan writes. */
  boolean writes() {
    return WRITES.matcher(before).find() || WRITTEN.matcher(after).lookingAt();
  }

  /** Returns whether the words say that something is to be made. */
  boolean plans() {
    return ABSENT.matcher(before + " " + after).find()
        || PLANNED.matcher(before + " " + after).find();
  }
}
