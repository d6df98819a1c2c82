package io.github.proxmoxbook.book.typography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

  @Test
  void takesNamedFilesForTheRolesThatTheyFit() throws Exception {
    Path code = defaultFile(FontRole.CODE, "m.ttf");
    Path text = defaultFile(FontRole.SYMBOL, "t.ttf");
    Path other = defaultFile(FontRole.TEXT, "u.ttf");
    BookFonts fonts = new FontResolver(options(List.of(code, text, other), true)).resolve();
    assertThat(files(fonts, FontRole.TEXT)).containsExactly(text);
    assertThat(files(fonts, FontRole.CODE)).containsExactly(code);
  }

  @Test
  void takesTheOnlyNamedFamilyForText() throws Exception {
    Path code = defaultFile(FontRole.CODE, "m.ttf");
    BookFonts fonts = new FontResolver(options(List.of(code), false)).resolve();
    assertThat(files(fonts, FontRole.TEXT)).containsExactly(code);
    Path text = defaultFile(FontRole.SYMBOL, "t.ttf");
    fonts = new FontResolver(options(List.of(text), false)).resolve();
    assertThat(files(fonts, FontRole.TEXT)).containsExactly(text);
    assertThat(files(fonts, FontRole.CODE)).doesNotContain(text);
  }

  @Test
  void takesNamedFamiliesBeforeTheOrderOfTheFiles() throws Exception {
    Path first = defaultFile(FontRole.SYMBOL, "t.ttf");
    Path second = defaultFile(FontRole.TEXT, "u.ttf");
    FontOptions options =
        new FontOptions(
            List.of(first, second),
            List.of("No Such Family", "M+ 1p"),
            List.of("DejaVu Sans"),
            List.of(),
            false,
            folder.resolve("work"));
    BookFonts fonts = new FontResolver(options).resolve();
    assertThat(files(fonts, FontRole.TEXT)).containsExactly(second);
    assertThat(files(fonts, FontRole.CODE)).containsExactly(first);
  }

  @Test
  void leavesAFamilyNamedForCodeToCode() throws Exception {
    Path code = defaultFile(FontRole.CODE, "m.ttf");
    FontOptions options =
        new FontOptions(
            List.of(code),
            FontOptions.DEFAULT_TEXT,
            List.of("M+ 1mn"),
            List.of(),
            false,
            folder.resolve("work"));
    BookFonts fonts = new FontResolver(options).resolve();
    assertThat(files(fonts, FontRole.CODE)).containsExactly(code);
    assertThat(fonts.faces(FontRole.TEXT)).extracting(FontFace::family).containsExactly("M+ 1p");
  }

  @Test
  void seesMonospacedFontsByTheirTables() throws Exception {
    Path pitch = defaultFile(FontRole.SYMBOL, "p.ttf");
    SfntBytes.patch(pitch, "post", 12, 0, 0, 0, 1);
    Path panose = defaultFile(FontRole.SYMBOL, "q.ttf");
    SfntBytes.patch(panose, "OS/2", 32, 2, 11, 6, 9);
    Path text = defaultFile(FontRole.TEXT, "u.ttf");
    for (Path code : List.of(pitch, panose)) {
      BookFonts fonts = new FontResolver(options(List.of(code, text), false)).resolve();
      assertThat(files(fonts, FontRole.TEXT)).containsExactly(text);
      assertThat(files(fonts, FontRole.CODE)).containsExactly(code);
    }
  }

  @Test
  void doesNotTakeASlantedFaceForTheRegularOne() throws Exception {
    Path system = Files.createDirectories(folder.resolve("system"));
    Path upright = defaultFile(FontRole.SYMBOL, "system/DejaVuSans.ttf");
    SfntBytes.patch(defaultFile(FontRole.SYMBOL, "system/DejaVuSans-A.ttf"), "head", 44, 0, 2);
    SfntBytes.patch(defaultFile(FontRole.SYMBOL, "system/DejaVuSans-B.ttf"), "OS/2", 62, 0, 1);
    Path bold = defaultFile(FontRole.SYMBOL, "system/DejaVuSans-Z.ttf");
    SfntBytes.patch(bold, "OS/2", 4, 2, 188);
    Path light = defaultFile(FontRole.SYMBOL, "system/DejaVuSans-Y.ttf");
    SfntBytes.patch(light, "OS/2", 4, 0, 100);
    BookFonts fonts = new FontResolver(installed("DejaVu Sans", system)).resolve();
    assertThat(files(fonts, FontRole.TEXT)).containsExactly(upright, light, bold);
  }

  @Test
  void passesOverFoldersOfTheSystemThatCannotBeRead() throws Exception {
    Path closed = Files.createDirectories(folder.resolve("system/closed"));
    Path font = defaultFile(FontRole.SYMBOL, "system/DejaVuSans.ttf");
    assumeThat(closed.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Files.setPosixFilePermissions(closed, Set.of());
    try {
      assumeThat(Files.isReadable(closed)).as("read by the superuser").isFalse();
      BookFonts fonts =
          new FontResolver(installed("DejaVu Sans", folder.resolve("system"))).resolve();
      assertThat(files(fonts, FontRole.TEXT)).containsExactly(font);
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void renewsAnUnpackedFontThatDiffers() throws Exception {
    Path unpacked =
        new FontResolver(options(List.of(), false)).resolve().faces(FontRole.TEXT).get(0).file();
    byte[] font = Files.readAllBytes(unpacked);
    byte[] damaged = font.clone();
    damaged[font.length / 2]++;
    Files.write(unpacked, damaged);
    new FontResolver(options(List.of(), false)).resolve();
    assertThat(unpacked).hasBinaryContent(font);
    try (Stream<Path> files = Files.list(unpacked.getParent())) {
      assertThat(files).allMatch(file -> file.toString().endsWith(".ttf"));
    }
  }

  @Test
  void leavesAnUnpackedFontThatIsTheSame() throws Exception {
    Path unpacked =
        new FontResolver(options(List.of(), false)).resolve().faces(FontRole.TEXT).get(0).file();
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(unpacked, old);
    new FontResolver(options(List.of(), false)).resolve();
    assertThat(Files.getLastModifiedTime(unpacked)).isEqualTo(old);
  }

  @Test
  void unpacksFontsWithTheUsualPermissions() throws Exception {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path usual = Files.createFile(folder.resolve("usual"));
    Path unpacked =
        new FontResolver(options(List.of(), false)).resolve().faces(FontRole.TEXT).get(0).file();
    assertThat(Files.getPosixFilePermissions(unpacked))
        .isEqualTo(Files.getPosixFilePermissions(usual));
  }

  private static List<Path> files(BookFonts fonts, FontRole role) {
    return fonts.faces(role).stream().map(FontFace::file).toList();
  }

  private Path defaultFile(FontRole role, String name) throws Exception {
    Path file = new FontResolver(options(List.of(), false)).resolve().faces(role).get(0).file();
    return Files.copy(file, folder.resolve(name));
  }

  private FontOptions installed(String family, Path system) {
    return new FontOptions(
        List.of(), List.of(family), List.of(), List.of(system), true, folder.resolve("work"));
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
