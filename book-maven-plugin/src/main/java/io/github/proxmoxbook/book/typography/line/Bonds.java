package io.github.proxmoxbook.book.typography.line;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is read as one word although UAX #14 would break it: a number and its unit, 第7章, 図2.1,
 * バージョン9 (JLReq 3.1.10 and common practice of technical books).
 */
final class Bonds {
  /** Bounded, because Java's patterns call themselves for each repetition of a group. */
  private static final String NUMBER = "[0-9０-９]+(?:[.,．，][0-9０-９]+){0,9}";

  private static final String UNITS =
      "[kKMGTPE]?i?[bB](?:ps|/s)?|[kKMGT]bit(?:/s)?|[kKMGT]?Hz|[mµunμ]?s|min|h|[kcmµnμ]?m|px|pt|em|rem|dpi"
          + "|[kmM]?[WVA]|[kKMG]?Wh|[km]?g|rpm|IOPS|U|%|‰|°C?|℃|％|vCPU|コア|ノード";

  private static final List<Pattern> PATTERNS =
      List.of(
          Pattern.compile("第 ?(?:[0-9０-９]+|[一二三四五六七八九十百]+) ?[章部節項編巻版回条]"),
          Pattern.compile(
              "(?:図|表|リスト|式|付録|コード|例|手順|バージョン|ステップ|フェーズ|№) ?"
                  + "(?:[0-9０-９]+(?:[.．‐\\-–][0-9０-９]+){0,9}|[A-Z](?:[.．][0-9]+){0,9}(?![A-Za-z]))"),
          Pattern.compile("(?<![0-9A-Za-z])[-+±−]?" + NUMBER + " ?(?:" + UNITS + ")(?![A-Za-z])"),
          Pattern.compile("[￥＄￡€$¥£] ?" + NUMBER),
          Pattern.compile(NUMBER));

  private Bonds() {}

  /**
   * Forbids breaks inside such words.
   *
   * @param strip the strip whose penalties are set
   * @param text its text
   */
  static void apply(Strip strip, StripText text) {
    for (Pattern pattern : PATTERNS) {
      Matcher matcher = pattern.matcher(text.text());
      while (matcher.find()) {
        int from = text.cellAt(matcher.start());
        int to = text.cellAt(matcher.end() - 1);
        for (int gap = from + 1; gap <= to; gap++) {
          strip.penalty[gap] = Strip.NEVER;
        }
      }
    }
  }
}
