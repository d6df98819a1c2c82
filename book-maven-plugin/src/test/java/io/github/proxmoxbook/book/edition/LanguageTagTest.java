package io.github.proxmoxbook.book.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages of books, and what is said of those that are none. */
class LanguageTagTest {
  @ParameterizedTest
  @ValueSource(strings = {"ja", "ja-JP", "en-GB", "zh-Hant", "zh-Hant-TW", "fr", "ain", "JA"})
  void takesCodes(String tag) {
    assertThat(LanguageTag.checked(tag)).isEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource({
    "japanese, ja",
    "Japanese, ja",
    "日本語, ja",
    "jp, ja",
    "english, en",
    "ja_JP, ja-JP",
    "deutsch, de"
  })
  void knowsWhatWasMeant(String tag, String meant) {
    assertThatThrownBy(() -> LanguageTag.checked(tag))
        .hasMessage(
            "the language '%s' is unknown: did you mean %s? It is a code as on the Web (BCP 47),"
                + " for example ja, en-GB or zh-Hant",
            tag, meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xx", "ch-", "klingonish", "ja-", "-", "en GB", "../ja"})
  void refusesOthers(String tag) {
    assertThatThrownBy(() -> LanguageTag.checked(tag))
        .hasMessage(
            "the language '%s' is unknown: a code as on the Web (BCP 47), for example ja, en-GB or"
                + " zh-Hant",
            tag);
  }
}
