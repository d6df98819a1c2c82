package io.github.proxmoxbook.book.typography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontResolverTest {
  @TempDir Path folder;

  @Test
  void fallsBackToTheFontOnTheClassPath() throws Exception {
    BookFonts fonts = new FontResolver(options(List.of(), false)).resolve();
    assertThat(fonts.faces(FontRole.TEXT)).extracting(FontFace::family).containsExactly("M+ 1p");
    assertThat(fonts.faces(FontRole.CODE)).extracting(FontFace::weight).containsExactly(400, 700);
    GlyphCoverage coverage = new GlyphCoverage(fonts);
    assertThat("日本語ひらカナー、。「」①→✓AZaz09".codePoints()).allMatch(coverage::covers);
    assertThat(coverage.covers(0x1F600)).isFalse();
    assertThat(coverage.covers(' ')).isTrue();
  }

  @Test
  void findsAnInstalledFamilyByItsName() throws Exception {
    // The file of the default font under the name of an installed one: the name inside counts.
    Path unpacked =
        new FontResolver(options(List.of(), false)).resolve().faces(FontRole.TEXT).get(0).file();
    Path installed = Files.createDirectories(folder.resolve("system/deep"));
    Files.copy(unpacked, installed.resolve("mplus1p-regular.ttf"));
    FontOptions options =
        new FontOptions(
            List.of(),
            List.of("No Such Family", "M+ 1p"),
            List.of("M+ 1p"),
            List.of(folder.resolve("system")),
            false,
            folder.resolve("work"));
    Files.writeString(installed.resolve("damaged.ttf"), "no font");
    assertThat(new FontResolver(options).resolve().faces(FontRole.TEXT).get(0).file())
        .isEqualTo(installed.resolve("mplus1p-regular.ttf"));
  }

  @Test
  void prefersTheFilesThatTheBookNames() throws Exception {
    Path unpacked =
        new FontResolver(options(List.of(), false)).resolve().faces(FontRole.TEXT).get(0).file();
    Path own = Files.copy(unpacked, folder.resolve("own.ttf"));
    FontOptions options =
        new FontOptions(
            List.of(own), List.of("M+ 1p"), List.of(), List.of(), true, folder.resolve("work"));
    assertThat(new FontResolver(options).resolve().faces(FontRole.TEXT).get(0).file())
        .isEqualTo(own);
  }

  @Test
  void saysWhichRequiredFontIsMissingAndWhatToDo() {
    assertThatThrownBy(() -> new FontResolver(options(List.of(), true)).resolve())
        .isInstanceOf(FontMissingException.class)
        .hasMessageContaining("BIZ UDPGothic")
        .hasMessageContaining("install it");
  }

  @Test
  void namesAFileThatIsNoFont() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.ttf"), "no font");
    assertThatThrownBy(() -> new FontResolver(options(List.of(broken), false)).resolve())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("broken.ttf");
  }

  private FontOptions options(List<Path> files, boolean required) {
    return new FontOptions(
        files,
        FontOptions.DEFAULT_TEXT,
        FontOptions.DEFAULT_CODE,
        List.of(folder.resolve("nothing")).stream().filter(Files::exists).toList(),
        required,
        folder.resolve("work"));
  }
}
