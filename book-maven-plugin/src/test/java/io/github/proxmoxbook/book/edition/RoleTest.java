package io.github.proxmoxbook.book.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What people did for a book. */
class RoleTest {
  @ParameterizedTest
  @CsvSource({
    "author, AUTHOR",
    "著者, AUTHOR",
    "aut, AUTHOR",
    "Translator, TRANSLATOR",
    "訳者, TRANSLATOR",
    "翻訳, TRANSLATOR",
    "編者, EDITOR",
    "監修, SUPERVISOR",
    "ＥＤＩＴＯＲ, EDITOR",
    "Cover Designer, COVER_DESIGNER",
    "cover_designer, COVER_DESIGNER",
    "装丁, COVER_DESIGNER",
    " イラスト , ILLUSTRATOR",
    "author of introduction, PREFACE"
  })
  void areNamedByWordsAndCodes(String word, Role role) {
    assertThat(Role.of(word)).contains(role);
  }

  @Test
  void areNotGuessed() {
    assertThat(Role.of("architect")).isEmpty();
    assertThat(Role.of("")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void haveACodeOfMarcAndAWordInEachLanguage(Role role) {
    assertThat(role.code()).matches("[a-z]{3}");
    for (String language : List.of("ja", "en")) {
      assertThat(Labels.of(language).get("role." + role.id())).isNotBlank();
    }
  }

  @Test
  void shareNoWord() {
    assertThat(Stream.of(Role.values()).flatMap(role -> role.words().stream()))
        .doesNotHaveDuplicates();
  }
}
