package io.github.proxmoxbook.book.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "第7章 => CHAPTER 7",
        "第１２章 => CHAPTER 12",
        "第 7 章 => CHAPTER 7",
        "第二十一章 => CHAPTER 21",
        "第一〇章 => CHAPTER 10",
        "第7.2章 => CHAPTER 7.2",
        "第XIV部 => PART 14",
        "第Ⅳ部 => PART 4",
        "第2部 => PART 2",
        "3.2節 => SECTION 3.2",
        "第3.2.1項 => SECTION 3.2.1",
        "図2-1 => FIGURE 2.1",
        "図 2.1 => FIGURE 2.1",
        "表２．１ => TABLE 2.1",
        "リスト2.1 => LISTING 2.1",
        "付録Ｂ => APPENDIX B",
        "前章 => PREVIOUS",
        "次章 => NEXT",
        "Chapter 7 => CHAPTER 7",
        "Part IV => PART 4",
        "Fig. 2.1 => FIGURE 2.1",
        "Figure 2-1 => FIGURE 2.1",
        "Appendix A => APPENDIX A",
      })
  void readsAMention(String text, String expected) {
    assertThat(MentionReader.read(text))
        .singleElement()
        .satisfies(m -> assertThat((m.kind() + " " + m.number()).strip()).isEqualTo(expected))
        .satisfies(m -> assertThat(m.start()).isZero())
        .satisfies(m -> assertThat(m.end()).isEqualTo(text.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "第3〜5章 => 第3|5章",
        "第5章・第6章 => 第5章|第6章",
        "第1、第2および第3章 => 第1|第2|第3章",
        "第2部第3章 => 第2部|第3章",
        "第3章第2節 => 第3章|第2節",
        "図2.1〜2.3 => 図2.1|2.3",
        "'Chapters 5, 6, and 7' => Chapters 5|6|7",
        "Parts I and II => Parts I|II",
        "図2.1、2.2 倍 => 図2.1",
      })
  void readsLists(String text, String expected) {
    assertThat(pieces(text.replace("'", ""))).containsExactly(expected.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource({
    "第3世代",
    "第3部品",
    "第IC章",
    "第章",
    "第",
    "図",
    "図書館",
    "地図2.1",
    "次第",
    "目次章",
    "3.2節約",
    "付録AB",
    "Chapters",
    "Chapter one",
    "chapter 7",
    "Participate 7",
    "Table",
    "第12345章",
    "Figure 2.1a2x_",
    "リスト"
  })
  void leavesOtherWordsAlone(String text) {
    assertThat(pieces(text)).isEmpty();
  }

  @Test
  void staysLinearAndNeverFails() {
    String[] bricks = {"第", "3", "章", "・", "〜", "図", ".", "-", " ", "Chapter ", "と", "I", "一", "、"};
    Random random = new Random(7);
    StringBuilder noise = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      noise.append(bricks[random.nextInt(bricks.length)]);
    }
    assertThatCode(() -> MentionReader.read(noise.toString())).doesNotThrowAnyException();
    for (String brick :
        List.of("第", "第3・", "第3", "図2.", "1.", "Chapters 1, ", "一", "「第1章", "１．", "）第1章", "第1章「")) {
      Assertions.assertTimeout(
          Duration.ofSeconds(20), () -> MentionReader.read(brick.repeat(50_000)));
    }
  }

  private static List<String> pieces(String text) {
    return MentionReader.read(text).stream()
        .map(mention -> text.substring(mention.start(), mention.end()))
        .toList();
  }
}
