package io.github.proxmoxbook.book.typography.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each character that may not start or end a line, at each place where it could come to do so. */
class KinsokuTest {
  /** JLReq 3.1.7 and appendix A: cl-02 to cl-07, cl-09 to cl-11, and their relatives. */
  private static final String NEVER_FIRST =
      "’”）〕］｝〉》」』】｠〙〗»〟‐〜゠–！？‼⁇⁈⁉・：；。．、，ヽヾゝゞ々〻ー"
          + "ぁぃぅぇぉァィゥェォっゃゅょゎゕゖッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ｡｣､･ｰｯ)]},.:;!?";

  /** JLReq 3.1.8 and appendix A: cl-01 and its relatives. */
  private static final String NEVER_LAST = "‘“（〔［｛〈《「『【｟〘〖«〝｢([{";

  private static final String TEN = "一二三四五六七八九十";

  @ParameterizedTest
  @MethodSource("firsts")
  void neverFirst(String character) {
    for (String before : List.of("", "`code`", "[[保つ]]", "{漢字|かんじ}", "^", "▢", "A", "。」")) {
      for (String mark : List.of(character, "[[" + character + "]]", "`" + character + "`")) {
        for (int width = 4; width <= 12; width++) {
          String text = TEN + before + mark + "次の文";
          assertThat(lines(text, width))
              .as("%s in %d", text, width)
              .noneMatch(line -> line.startsWith(character));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lasts")
  void neverLast(String character) {
    for (String after : List.of("", "`code`", "[[保つ]]", "{漢字|かんじ}", "▢", "A", "「", " 語", "　語")) {
      for (String mark : List.of(character, "[[" + character + "]]", "`" + character + "`")) {
        for (int width = 5; width <= 12; width++) {
          String text = TEN + mark + after + "次の文";
          assertThat(lines(text, width))
              .as("%s in %d", text, width)
              .noneMatch(line -> line.replace("　", "").endsWith(character));
        }
      }
    }
  }

  static Stream<String> firsts() {
    return NEVER_FIRST.codePoints().mapToObj(Character::toString);
  }

  static Stream<String> lasts() {
    return NEVER_LAST.codePoints().mapToObj(Character::toString);
  }

  private static List<String> lines(String text, int width) {
    Sample sample = new Sample(text);
    return new LineComposer()
        .compose(sample.pieces(), ParagraphStyle.of(width, Alignment.JUSTIFY, "ja")).stream()
            .map(sample::text)
            .toList();
  }
}
