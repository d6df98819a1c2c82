package io.github.proxmoxbook.book.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions of JavaScript find in Java what they find in JavaScript. */
class JsPatternTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "a\\sb => a\u3000b",
        "a[\\s]b => a\u00A0b",
        "\\bjs\\b => 日本js語",
        "[[] => [",
        "[a&&b] => &",
        "[^] => x",
        "\\u{1F600} => \uD83D\uDE00",
        "\\u3042 => あ",
        "\\x41 => A",
        "\\/ => /",
        "\\- => -",
        "\\h => h",
        "\\Q => Q",
        "x{ => x{",
        "x{a} => x{a}",
        "x{2} => xx",
        "x{2,} => xxx",
        "\\p{Script=Katakana} => カ",
        "\\p{sc=Han} => 漢",
        "\\p{Lu} => A",
        "(?<n>a)\\k<n> => aa",
        "(?<=前)後 => 前後",
        "(?<!前)後 => 後",
        "(a)|(b)\\2 => bb",
      })
  void finds(String source, String text) {
    assertThat(JsPattern.compile(source, "gu").matcher(text).find()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "\\bjs\\b => jsx",
        "\\Bs\\B => s",
        "[] => x",
        "\\S => \u3000",
        "[\\S] => \u3000",
        "[^\\s] => \u3000",
        "\\w => あ",
        "\\d => ３",
        "\\Qa\\E => a",
      })
  void findsNot(String source, String text) {
    assertThat(JsPattern.compile(source, "").matcher(text).find()).isFalse();
  }

  @Test
  void knowsTheFlags() {
    assertThat(JsPattern.compile("^é$", "im").matcher("a\nÉ\nb").find()).isTrue();
    assertThat(JsPattern.compile("a.b", "s").matcher("a\nb").find()).isTrue();
    assertThatThrownBy(() -> JsPattern.compile("a", "q"))
        .isInstanceOf(PatternSyntaxException.class)
        .hasMessageContaining("unknown flag q");
  }

  @ParameterizedTest
  @CsvSource({"(a", "a\\", "[a", "*"})
  void refusesWhatJavaCannotMatch(String source) {
    assertThatThrownBy(() -> JsPattern.compile(source, ""))
        .isInstanceOf(PatternSyntaxException.class);
  }
}
