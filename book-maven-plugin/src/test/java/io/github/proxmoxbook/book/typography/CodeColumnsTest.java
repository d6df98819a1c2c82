package io.github.proxmoxbook.book.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeColumnsTest {
  @TempDir Path folder;
  private CodeColumns columns;

  @BeforeEach
  void readTheDefaultFonts() throws Exception {
    FontOptions none =
        new FontOptions(
            List.of(),
            FontOptions.DEFAULT_TEXT,
            FontOptions.DEFAULT_CODE,
            List.of(),
            false,
            folder);
    columns = new CodeColumns(new FontResolver(none).resolve());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      value = {
        "abc, 3", "日本語, 6", "ｱｲｳ, 3", "ａ１, 4", "「」、。, 8", "a日b, 4", "①, 2", "─│, 4", "→, 1", "×, 1",
        "α, 1", "^^, 0",
      })
  void followsUnicodeAndTheFont(String text, int expected) {
    assertThat(columns.columns(text)).isEqualTo(expected);
  }

  @Test
  void countsWhatReadersSeeOnce() {
    assertThat(columns.columns("e\u0301")).isEqualTo(1);
    assertThat(columns.columns("が\u3099")).isEqualTo(2);
    assertThat(columns.columns("👩‍💻")).isEqualTo(2);
    assertThat(columns.columns("𠮷")).isEqualTo(2);
    assertThat(columns.columns("\u200b\u0301")).isZero();
    assertThat(columns.columns("\t")).isEqualTo(1);
  }

  @Test
  void theDefaultFontsAreOneToTwo() {
    assertOneToTwo(columns);
  }

  @Test
  void installedFontsAreOneToTwo() throws IOException, FontMissingException {
    BookFonts installed = new FontResolver(FontOptions.defaults(folder)).resolve();
    Assumptions.assumeThat(installed.faces(FontRole.CODE).get(0).family())
        .isEqualTo("BIZ UDGothic");
    assertOneToTwo(new CodeColumns(installed));
  }

  /** What listings are made of: the kanji of JIS X 0208, kana, and half-width letters. */
  private static void assertOneToTwo(CodeColumns columns) {
    for (int point = ' '; point < 0x7f; point++) {
      assertThat(columns.advance(point)).as(Character.toString(point)).isEqualTo(0.5);
    }
    for (int point = 0xff61; point < 0xffa0; point++) {
      assertThat(columns.advance(point)).as(Character.toString(point)).isEqualTo(0.5);
    }
    for (int point = 0x30a1; point < 0x30ff; point++) {
      assertThat(columns.advance(point)).as(Character.toString(point)).isIn(0.0, 1.0);
    }
    "全角「」、。・：（）！？＝＋亜熙".codePoints().forEach(p -> assertThat(columns.advance(p)).isEqualTo(1));
  }
}
