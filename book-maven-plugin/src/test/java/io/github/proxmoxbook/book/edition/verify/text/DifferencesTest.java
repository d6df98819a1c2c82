package io.github.proxmoxbook.book.edition.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class DifferencesTest {
  private static final int LONG = 200_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "一つ目の文。二つ目の文。!一つ目の文。二つ目の文。!''",
        "一つ 目 の文!一つ目の　文!''",
        "ﬁle ｶﾞ Å ㌔!file ガ Å キロ!''",
        "a‐b−c・d!a-b-c・d!''",
        "soft\u00adhyphen\u200b!softhyphen!''",
        "一つ目の文。消えた文。三つ目の文。!一つ目の文。三つ目の文。!消えた文。→",
        "一つ目の文。!一つ目の文。増えた。!→増えた。",
        "全体像です!部分像です!全体→部分",
        "192.168.1.12!192.168.1.21!1→ | →1",
        "''!文!→文",
      })
  void namesWhatDiffers(String one, String other, String expected) {
    assertThat(differences(one, other)).isEqualTo(expected);
  }

  @Test
  void findsItsWayBackBehindALongGap() {
    String start = text(1, 3_000);
    String gap = text(2, 50_000);
    String end = text(3, 3_000);
    assertThat(Differences.of(flow(start + gap + end), flow(start + end)))
        .singleElement()
        .satisfies(each -> assertThat(each.length()).isEqualTo(flow(gap).length()));
  }

  @Test
  void takesLinearTimeForLongTextsHoweverDifferent() {
    String text = text(1, LONG);
    assertThat(Differences.of(flow(text), flow(text))).isEmpty();
    assertThat(Differences.of(flow(text), flow(text(2, LONG)))).isNotEmpty();
    String same = "あ".repeat(LONG);
    assertThat(Differences.of(flow(same), flow(same + "い"))).hasSize(1);
    assertThat(Differences.of(flow(same), flow("いう".repeat(LONG / 2)))).hasSize(1);
    StringBuilder often = new StringBuilder(text);
    for (int i = 0; i < LONG; i += 25) {
      often.setCharAt(i, '違');
    }
    assertThat(Differences.of(flow(text), flow(often.toString()))).hasSizeGreaterThan(7_000);
  }

  @Test
  void whatIsElsewhereIsNotMissing() {
    Passage pdf = passage("本文の一つ目。表の中の文字。表1 題です。本文の二つ目。");
    assertThat(compare(pdf, passage("本文の一つ目。表1 題です。表の中の文字。本文の二つ目。"))).isEmpty();
    assertThat(compare(pdf, passage("本文の一つ目。表1 別です。表の中の文字。本文の二つ目。"))).isNotEmpty();
  }

  @Test
  void notesAreComparedWhereverTheyStand() {
    Passage pdf = new Passage("c", flow("本文"), List.of(flow("注一。"), flow("注二。")));
    Passage turned = new Passage("c", flow("本文"), List.of(flow("注二。"), flow("注一。")));
    Passage fewer = new Passage("c", flow("本文"), List.of(flow("注二。")));
    assertThat(compare(pdf, turned)).isEmpty();
    assertThat(compare(pdf, fewer)).hasSize(1);
    assertThat(compare(fewer, pdf)).hasSize(1);
  }

  @Test
  void capitalsOfAStyleSheetAreTheSameWords() {
    assertThat(compare(passage("表の HEAD です"), passage("表の Head です"))).isEmpty();
    assertThat(compare(passage("表の Head です"), passage("表の HEAD です"))).isNotEmpty();
  }

  private static List<TextDifference> compare(Passage pdf, Passage epub) {
    return new PassageComparison(pdf, epub, false).differences();
  }

  private static Passage passage(String text) {
    return new Passage("c", flow(text), List.of());
  }

  private static String differences(String one, String other) {
    Flow left = flow(one);
    Flow right = flow(other);
    List<String> found = new ArrayList<>();
    for (Difference each : Differences.of(left, right)) {
      found.add(
          left.written(each.from(), each.to())
              + "→"
              + right.written(each.otherFrom(), each.otherTo()));
    }
    return String.join(" | ", found);
  }

  private static Flow flow(String text) {
    Flow flow = new Flow(new Letters());
    flow.append(text, Optional::empty);
    return flow;
  }

  private static String text(int seed, int length) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    random.ints(length, 0x3041, 0x4000).forEach(c -> text.append((char) c));
    return text.toString().replaceAll("\\P{IsAlphabetic}", "字");
  }
}
