package io.github.proxmoxbook.book.typography.line;

import java.util.List;
import java.util.Random;

/** A paragraph made of words of all kinds, in lines of some width; the seed tells all. */
final class GeneratedParagraph {
  private static final List<String> JAPANESE =
      List.of(
          "一二三", "あいう", "アイウ", "サーバー", "人々", "やってみる", "、", "。", "「", "」", "（一）", "。」", "！", "？",
          "・", "……", "——", "に", "は", "を", "キャッシュ", "いすゞ");
  private static final List<String> MIXED =
      List.of(
          "Proxmox VE",
          "HA",
          "10 GB",
          "50%",
          " ",
          " ",
          "`code`",
          "`/etc/pve/qemu-server/100.conf`",
          "第7章",
          "図2.1",
          "(Tokyo)",
          "https://pve.proxmox.com/wiki/Main_Page",
          "^",
          "⏎一",
          "▢",
          "[[保つ語]]",
          "{漢字|かんじ}",
          "한글",
          "é",
          "👨‍👩‍👧",
          "𠮷",
          "　一",
          "「　一",
          "A",
          ", ",
          "Debian-based",
          "ｻｰﾊﾞｰ");

  private final String markup;
  private final boolean onlyJapanese;
  private final Sample sample;
  private final double measure;
  private final ParagraphStyle style;

  GeneratedParagraph(long seed) {
    Random random = new Random(seed);
    onlyJapanese = random.nextBoolean();
    StringBuilder text = new StringBuilder("一");
    int words = 1 + random.nextInt(60);
    for (int i = 0; i < words; i++) {
      boolean mixed = !onlyJapanese && random.nextInt(3) == 0;
      List<String> from = mixed ? MIXED : JAPANESE;
      text.append(from.get(random.nextInt(from.size())));
    }
    markup = text.toString();
    sample = new Sample(markup, random.nextInt(4) == 0);
    measure = 4 + random.nextInt(80) / 2.0;
    Alignment[] all = Alignment.values();
    Alignment alignment =
        random.nextBoolean() ? Alignment.JUSTIFY : all[random.nextInt(all.length)];
    style = ParagraphStyle.of(measure, alignment, "ja");
  }

  List<Line> composed() {
    return new LineComposer().compose(sample.pieces(), style);
  }

  List<Piece> pieces() {
    return sample.pieces();
  }

  String text(Line line) {
    return sample.text(line).replace("　", "");
  }

  double measure() {
    return measure;
  }

  ParagraphStyle style() {
    return style;
  }

  boolean onlyJapanese() {
    return onlyJapanese;
  }

  /** Whether everything can be broken at good places, so that no rule has to give way. */
  boolean breakable() {
    return widest() <= measure;
  }

  /** The width of the widest stretch without a break. */
  double widest() {
    return new LineComposer().widths(sample.pieces(), style).minimal();
  }

  @Override
  public String toString() {
    return measure + " " + style.alignment() + " " + markup;
  }
}
