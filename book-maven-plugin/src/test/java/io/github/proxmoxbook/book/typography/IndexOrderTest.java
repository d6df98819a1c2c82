package io.github.proxmoxbook.book.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each line is in order; whatever order it comes in, sorting must give the same line again. */
class IndexOrderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        // signs, digits, Latin, kana, the rest
        "--force /etc/pve 123 9p Apple ZFS あい んあ 漢字 αテスト 한국",
        // the vowel that ー prolongs
        "かあさ カーシ かあす かいど カエド",
        "くうす クーセ くうそ くえ",
        // ー before the vowel, where nothing else differs
        "カーテン かあてん",
        // voicing marks and small kana decide only between what is equal without them
        "かと かど がと がど かな",
        "はす バス ぱす はな",
        "きょう きよう きょうか",
        "ハック はつく ばっふぁ",
        // hiragana and katakana stand together
        "くおーらむ クオーラム くおーりむ",
        "う ヴァ うい",
        // case and width do not part words
        "API Ａｐｐ Apple apt"
      })
  void ordersAsJisDoes(String line) {
    List<String> expected = List.of(line.split(" "));
    Random random = new Random(1);
    IndexOrder order = IndexOrder.of("ja");
    for (int round = 0; round < 20; round++) {
      List<String> shuffled = new ArrayList<>(expected);
      Collections.shuffle(shuffled, random);
      shuffled.sort(order);
      assertThat(shuffled).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "あいう あ", "おんど あ", "がいど か", "クォーラム か", "ぜっと さ", "ヅラ た", "ニュース な", "ぱす は", "ﾊﾝｶｸ は",
        "ゔぁ あ", "むら ま", "ゆめ や", "りそーす ら", "ん わ", "ゐど わ", "zfs Z", "Ａｐｐ A", "Éa E",
        "/etc SIGNS", "123 SIGNS", "ーあ SIGNS", "漢字 OTHER", "Ж OTHER"
      })
  void knowsTheHeadingOfAJapaneseEntry(String keyAndHeading) {
    String[] parts = keyAndHeading.split(" ");
    assertThat(heading("ja", parts[0])).isEqualTo(parts[1]);
  }

  @Test
  void hasLettersOnlyInEnglish() {
    assertThat(heading("en", "zfs")).isEqualTo("Z");
    assertThat(heading("en", "かな")).isEqualTo("OTHER");
    assertThat(heading("en", "--force")).isEqualTo("SIGNS");
  }

  @Test
  void onlyEqualTextsCompareAsEqual() {
    IndexOrder order = IndexOrder.of("ja");
    assertThat(order.compare("語", "語")).isZero();
    assertThat(order.compare("a\u0000", "a")).isNotZero();
    assertThat(order.compare("か", "カ")).isNegative();
  }

  private static String heading(String language, String key) {
    IndexOrder.Heading heading = IndexOrder.of(language).heading(key);
    return heading.letter().isEmpty() ? heading.kind().name() : heading.letter();
  }
}
