package io.github.proxmoxbook.book.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code stands on a grid: a kanji is exactly as wide as two letters. */
class CodeFontsTest {
  @TempDir Path folder;

  @Test
  void theDefaultFontsAreOneToTwo() throws Exception {
    FontOptions none =
        new FontOptions(
            List.of(),
            FontOptions.DEFAULT_TEXT,
            FontOptions.DEFAULT_CODE,
            List.of(),
            false,
            folder);
    assertOneToTwo(new FontResolver(none).resolve());
  }

  @Test
  void installedFontsAreOneToTwo() throws Exception {
    BookFonts installed = new FontResolver(FontOptions.defaults(folder)).resolve();
    Assumptions.assumeThat(installed.faces(FontRole.CODE).get(0).family())
        .isEqualTo("BIZ UDGothic");
    assertOneToTwo(installed);
  }

  /** What listings are made of: kana, kanji, full-width marks, and half-width letters. */
  private static void assertOneToTwo(BookFonts fonts) throws IOException {
    List<TrueTypeFont> faces = new ArrayList<>();
    for (FontRole role : List.of(FontRole.CODE, FontRole.TEXT)) {
      faces.add(fonts.faces(role).get(0).open());
    }
    StringBuilder half = new StringBuilder();
    for (char c = ' '; c < 0x7f; c++) {
      half.append(c);
    }
    for (char c = 0xff61; c < 0xffa0; c++) {
      half.append(c);
    }
    half.chars().forEach(c -> assertThat(advance(faces, c)).as("U+%04X", c).isEqualTo(0.5));
    "全角「」、。・：（）！？＝＋亜熙アンあん"
        .chars()
        .forEach(c -> assertThat(advance(faces, c)).as("U+%04X", c).isEqualTo(1));
    for (TrueTypeFont face : faces) {
      face.close();
    }
  }

  /** The width of a character in the first font that has it, in em. */
  private static double advance(List<TrueTypeFont> faces, int codePoint) {
    try {
      for (TrueTypeFont face : faces) {
        int glyph = face.getUnicodeCmapLookup().getGlyphId(codePoint);
        if (glyph > 0) {
          return (double) face.getAdvanceWidth(glyph) / face.getUnitsPerEm();
        }
      }
      return 0;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
