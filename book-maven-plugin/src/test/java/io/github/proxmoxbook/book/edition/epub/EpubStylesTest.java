package io.github.proxmoxbook.book.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.sheet.AssetRule;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.output.Fingerprint;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceRule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The style sheets of an EPUB, with all that they name. */
class EpubStylesTest {
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
                  + "rkJggg==");

  @TempDir Path folder;
  private Path root;
  private final List<Path> sheets = new ArrayList<>();

  @BeforeEach
  void makeRoot() throws IOException {
    root = Files.createDirectory(folder.resolve("book"));
  }

  @Test
  void linksTheThemeAndThenEachSheetInItsOrder() throws IOException {
    sheet("css/z.css", "p { margin: 0 }");
    sheet("css/a.css", "p { color: red }");
    EpubStyles styles = read();
    assertThat(styles.problems()).isEmpty();
    assertThat(styles.links()).containsExactly("styles/theme.css", "styles/z.css", "styles/a.css");
    assertThat(css(styles, "z.css")).isEqualTo("p { margin: 0 }");
    assertThat(css(styles, "theme.css")).startsWith("/* The theme of the EPUB edition.");
  }

  @Test
  void takesWhatSheetsNameAlong() throws IOException {
    write("fonts/own font.ttf", new byte[] {0, 1, 0, 0, 9});
    write("css/paper.png", PNG);
    write("css/more/base.css", "body { background: url( '../paper.png' ) }");
    write("css/more/marks.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    sheet(
        "css/own.css",
        """
        @import "more/base.css" screen;
        @font-face { font-family: "Own"; src: local("Own"), url(../fonts/own%20font.ttf) format("truetype") }
        h1 { background: URL("/css/paper.png?v=2"), url(more/marks.svg#dot); mask: url(#m) }
        h2 { background: image-set("paper.png" 1x, url(paper.png) type("image/png") 2x) }
        """);
    EpubStyles styles = read();
    assertThat(styles.problems()).isEmpty();
    assertThat(styles.files())
        .extracting(file -> file.href() + " " + file.mediaType())
        .containsExactly(
            "styles/theme.css text/css",
            "styles/paper.png image/png",
            "styles/base.css text/css",
            "styles/font.ttf font/ttf",
            "styles/marks.svg image/svg+xml",
            "styles/own.css text/css");
    assertThat(styles.links()).containsExactly("styles/theme.css", "styles/own.css");
    assertThat(css(styles, "base.css")).isEqualTo("body { background: url(\"paper.png\") }");
    assertThat(css(styles, "own.css"))
        .isEqualTo(
            """
            @import url("base.css") screen;
            @font-face { font-family: "Own"; src: local("Own"), url("font.ttf") format("truetype") }
            h1 { background: url("paper.png"), url("marks.svg#dot"); mask: url(#m) }
            h2 { background: image-set("paper.png" 1x, url("paper.png") type("image/png") 2x) }
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p { background: url(none.png) }| 1:17: none.png does not exist",
        "p { background: url(papre.png) }| 1:17: papre.png does not exist",
        "\\np{}\\n p { background: url('../out.png') }| 3:18: ../out.png leads out of the book",
        "@import 'http://example.org/a.css';| 1:9: http://example.org/a.css is not part of the"
            + " book",
        "p { background: URL(//example.org/a.png) }| 1:17: //example.org/a.png is not part of",
        "p { background: u\\72l(ht\\74p://example.org) }| 1:17: http://example.org is not part of",
        "p { background: url(file:///etc/passwd) }| 1:17: file:///etc/passwd is not part of the"
            + " book",
        "@import 'data:text/css,p{}';| 1:9: data:text/css,p{} is not part of the book",
        "p { background: url(data:text/html,x) }| 1:17: data:text/html,x is not part of the book",
        "p { background: url() }| 1:17: an address is empty",
        "p { background: url(a%2.png) }| 1:17: the percent encoding of a%2.png is broken",
        "p { background: url(a b.png) }| 1:17: an address in the style sheet is broken",
        "p { background: url('paper.png }| 1:17: an address in the style sheet is broken",
        "p { background: url(notes.txt) }| 1:17: notes.txt is neither a picture nor a font",
        "@import 'own.css';| 1:9: the style sheet imports itself",
        "p { background: url(own.css) }| 1:17: own.css is neither a picture nor a font",
        "p { background: url(folder) }| 1:17: folder does not exist",
      })
  void reportsWhatItCannotTakeWithItsPlace(String css, String expected) throws IOException {
    write("paper.png", PNG);
    write("notes.txt", "words");
    write("folder/x.txt", "words");
    Files.write(folder.resolve("out.png"), PNG);
    sheet("own.css", css.replace("\\n", "\n"));
    EpubStyles styles = read();
    assertThat(styles.problems()).extracting(Problem::rule).containsOnly(AssetRule.STYLE_RESOURCE);
    assertThat(styles.problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.location() + ": " + problem.message())
                    .startsWith("own.css:" + expected));
    assertThat(styles.problems().get(0).hint()).isNotEmpty();
  }

  @Test
  void namesWhatIsProbablyMeant() throws IOException {
    write("paper.png", PNG);
    sheet("own.css", "p { background: url(papre.png) }");
    assertThat(read().problems().get(0).hint()).isEqualTo("did you mean paper.png?");
  }

  @Test
  void doesNotFollowALinkOutOfTheBook() throws IOException {
    Files.write(folder.resolve("out.png"), PNG);
    Files.createSymbolicLink(root.resolve("in.png"), folder.resolve("out.png"));
    sheet("own.css", "p { background: url(in.png) }");
    assertThat(read().problems()).singleElement().satisfies(p -> leadsOut(p));
  }

  private static void leadsOut(Problem problem) {
    assertThat(problem.message()).isEqualTo("in.png leads out of the book");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/* url(none.png) */ p { color: red }",
        "p::before { content: 'url(none.png)' }",
        "p::before { content: \"a\\\"url(none.png)\" }",
        "@namespace svg url(http://www.w3.org/2000/svg);",
        "@namespace 'http://www.w3.org/1999/xhtml';",
        "p { background: url(data:image/png;base64,iVBORw0KGgo=) }",
        "p { background: url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E\")"
            + " }",
        "p { filter: url(#f) }",
        "a[href='http://example.org/'] { color: red }",
        "p { --link: curl(none.png) }",
        "p { color: red } /* without end",
        "p { content: \\",
        "@",
        "((((((((;",
      })
  void keepsWhatNamesNoFile(String css) throws IOException {
    sheet("own.css", css);
    EpubStyles styles = read();
    assertThat(styles.problems()).isEmpty();
    assertThat(css(styles, "own.css")).isEqualTo(css);
    assertThat(styles.files()).hasSize(2);
  }

  @Test
  void importsASheetOnceAlsoIfItIsLinked() throws IOException {
    write("base.css", "p { margin: 0 }");
    sheet("one.css", "@import url(base.css);");
    sheet("two.css", "@import 'base.css';");
    sheets.add(root.resolve("base.css"));
    EpubStyles styles = read();
    assertThat(styles.problems()).isEmpty();
    assertThat(styles.files()).hasSize(4);
    assertThat(styles.links()).endsWith("styles/one.css", "styles/two.css", "styles/base.css");
  }

  @Test
  void reportsCircles() throws IOException {
    write("b.css", "@import 'c.css';");
    write("c.css", "\n@import 'a.css';");
    sheet("a.css", "@import 'b.css';");
    assertThat(read().problems())
        .singleElement()
        .satisfies(p -> assertThat(p.location()).hasToString("c.css:2:9"));
  }

  @Test
  void boundsHowDeepImportsAreNested() throws IOException {
    for (int i = 1; i <= 100; i++) {
      write("s" + i + ".css", "@import 's" + (i + 1) + ".css';");
    }
    write("s101.css", "");
    sheet("own.css", "@import 's1.css';");
    assertThat(read().problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).isEqualTo("imports are nested more than 50 deep"));
  }

  @Test
  void givesEachFileANameOfItsOwn() throws IOException {
    write("a/theme.css", "/* a */");
    write("b/Theme.css", "/* b */");
    write("図版.css", "/* 図版 */");
    write("a/紙.png", PNG);
    write("b/紙.png", PNG);
    sheet(
        "own.css",
        "@import 'a/theme.css'; @import 'b/Theme.css'; @import '図版.css';"
            + " p { background: url(a/紙.png), url(b/%E7%B4%99.png) }");
    EpubStyles styles = read();
    assertThat(styles.problems()).isEmpty();
    assertThat(styles.files())
        .extracting(EpubFile::href)
        .containsExactly(
            "styles/theme.css",
            "styles/theme-2.css",
            "styles/Theme-3.css",
            "styles/sheet.css",
            "styles/picture.png",
            "styles/picture-2.png",
            "styles/own.css");
  }

  @Test
  void tellsTypesByContent() throws IOException {
    write("paper.jpg", PNG);
    sheet("own.css", "p { background: url(paper.jpg) }");
    EpubStyles styles = read();
    assertThat(styles.files())
        .extracting(file -> file.href() + " " + file.mediaType())
        .contains("styles/paper.png image/png");
    assertThat(css(styles, "own.css")).isEqualTo("p { background: url(\"paper.png\") }");
  }

  @Test
  void leavesOutMarksAndNamesOfEncodings() throws IOException {
    sheet("own.css", "\uFEFF@charset \"Shift_JIS\";\r\np::before { content: '→'; }");
    EpubStyles styles = read();
    assertThat(styles.problems()).isEmpty();
    assertThat(css(styles, "own.css")).isEqualTo("\np::before { content: '→'; }");
  }

  @Test
  void reportsASheetThatIsNotUtf8() throws IOException {
    Path own = root.resolve("own.css");
    Files.write(own, "p{}\n/* 見出し */".getBytes(Charset.forName("Shift_JIS")));
    sheets.add(own);
    EpubStyles styles = read();
    assertThat(styles.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo(SourceRule.NOT_UTF8);
              assertThat(problem.location()).hasToString("own.css:2");
            });
    assertThat(styles.links()).containsExactly("styles/theme.css");
  }

  @Test
  void knowsWhatSheetsWriteIntoPages() throws IOException {
    sheet("own.css", "p::before { content: '\\2192 ' url(#x) \"注意\" }");
    assertThat(read().strings()).contains("→注意");
  }

  @Test
  void knowsWhatItDependsOn() throws IOException {
    write("base.css", "p { margin: 0 }");
    sheet("own.css", "@import 'base.css';");
    String before = read().addTo(new Fingerprint()).value();
    assertThat(read().addTo(new Fingerprint()).value()).isEqualTo(before);
    write("base.css", "p { margin: 1px }");
    assertThat(read().addTo(new Fingerprint()).value()).isNotEqualTo(before);
  }

  @Test
  @Timeout(60)
  void readsALargeSheetInLinearTime() throws IOException {
    write("paper.png", PNG);
    StringBuilder css = new StringBuilder();
    while (css.length() < 1_000_000) {
      css.append("p { background: url(paper.png), url(\"none.png\"); content: '(((' }\n");
    }
    sheet("own.css", css + "@import url(".repeat(50_000) + "((((".repeat(50_000));
    EpubStyles styles = read();
    assertThat(styles.problems()).hasSizeGreaterThan(10_000);
    assertThat(css(styles, "own.css")).hasSizeGreaterThan(1_000_000);
  }

  private EpubStyles read() throws IOException {
    return EpubStyles.read(new BookRoot(root), sheets);
  }

  private void sheet(String file, String css) throws IOException {
    sheets.add(write(file, css));
  }

  private Path write(String file, String text) throws IOException {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String file, byte[] bytes) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.write(path, bytes);
  }

  private static String css(EpubStyles styles, String name) throws IOException {
    for (EpubFile file : styles.files()) {
      if (file.href().equals("styles/" + name)) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.content().writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
      }
    }
    throw new AssertionError("no " + name);
  }
}
