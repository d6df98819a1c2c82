package io.github.proxmoxbook.book.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
  private static final String KNOWN_FONTS =
      "p { font-family: 'book text', serif } code { font-family: inherit }";

  @TempDir Path folder;
  private SampleBook book;

  @BeforeEach
  void write() throws Exception {
    book = new SampleBook(folder);
  }

  @Test
  void leavesNoVariableToTheTypesetter() throws Exception {
    for (Variant variant : Variant.values()) {
      Theme theme = load("", variant);
      assertThat(theme.problems()).isEmpty();
      assertThat(theme.css()).doesNotContain("var(", "--", ":root").contains("182.000mm 257.000mm");
    }
  }

  @Test
  void takesVariablesOfTheBook() throws Exception {
    Theme theme =
        load(
            ":root { --book-font-size: 12pt; --own: #123456; color: red; }\n"
                + "p { color: var(--own); margin: var(--none, 3mm); } /* var(--no) --x: y; */",
            Variant.SCREEN);
    assertThat(theme.problems()).isEmpty();
    assertThat(theme.css())
        .contains("font-size: 12pt", "p { color: #123456; margin: 3mm; }")
        .containsPattern("html \\{\\s+color: red;");
  }

  @Test
  void setsAWholeNumberOfCharacters() throws Exception {
    Theme theme = load(":root { --book-margin-inside: 30mm; }", Variant.PRINT);
    double measure =
        182 - millimetres(theme, "--page-inside") - millimetres(theme, "--page-outside");
    double characters = measure / (9.5 * 25.4 / 72);
    assertThat(characters - Math.floor(characters)).isLessThan(0.05);
    assertThat(millimetres(theme, "--page-inside")).isGreaterThan(30);
  }

  private static double millimetres(Theme theme, String name) {
    return Lengths.millimetres(theme.get(name)).orElseThrow();
  }

  @Test
  void namesAnUnknownVariableAndTheOneThatIsMeant() throws Exception {
    assertThat(load("\n\n:root {\n  --book-font-siez: 9pt;\n}", Variant.SCREEN).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo(PdfRule.THEME);
              assertThat(problem.location()).hasToString("own.css:4");
              assertThat(problem.message()).contains("--book-font-siez");
              assertThat(problem.hint()).contains("--book-font-size");
            });
  }

  @Test
  void namesTheLineOfAFontThatTheBookDoesNotHave() throws Exception {
    String css = "\nh1 { color: red;\n  font-family: Georgia, serif }\n" + KNOWN_FONTS;
    assertThat(load(css, Variant.SCREEN).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.location()).hasToString("own.css:3");
              assertThat(problem.message()).contains("Georgia, serif");
              assertThat(problem.hint()).contains("Book Text");
            });
  }

  @Test
  void namesTheLineOfWhatTheTypesetterCannotRead() throws Exception {
    try (PrintSample sample = new PrintSample(folder)) {
      sample
          .css("p { color: red; }\n\np { color: 1zz; }\n")
          .css("\n@import url(other.css);\n")
          .assemble(PrintSample.PRINT);
      assertThat(sample.problems())
          .extracting(problem -> problem.location().toString())
          .containsExactly("own0.css:3", "own1.css:2");
      assertThat(sample.problems())
          .extracting(Problem::message)
          .noneMatch(message -> message.contains("inline_style"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":root { --book-font-text: \"No Such Font\"; }",
        "p { color: var(--book-colour-text); }",
        "p { --book-font-size: 9pt; }",
        ":root { --book-margin-inside: 2em; }",
        ":root { --a: var(--b); --b: var(--a); } p { color: var(--a); }",
      })
  void reportsWhatCannotWork(String css) throws Exception {
    assertThat(load(css, Variant.SCREEN).problems())
        .isNotEmpty()
        .extracting(Problem::rule)
        .containsOnly(PdfRule.THEME);
  }

  @Test
  void readsSizesOfPages() {
    assertThat(PageSize.parse("a4")).isEqualTo(new PageSize(210, 297));
    assertThat(PageSize.parse("182mm x 257mm")).isEqualTo(PageSize.B5);
    assertThatThrownBy(() -> PageSize.parse("B6")).hasMessageContaining("expected A4, A5, B5");
    assertThatThrownBy(() -> PageSize.parse("20mm x 900mm")).hasMessageContaining("90mm to 600mm");
    assertThatThrownBy(() -> new Bleed(11, false)).hasMessageContaining("0 to 10");
    assertThat(Variant.parse("print, screen")).containsExactly(Variant.SCREEN, Variant.PRINT);
    assertThatThrownBy(() -> Variant.parse("paper")).hasMessageContaining("screen, print");
  }

  private Theme load(String css, Variant variant) throws Exception {
    List<Path> sheets = List.of(Files.writeString(folder.resolve("own.css"), css));
    PrintSettings settings = PrintSample.settings(variant, Bleed.NONE, PageSize.B5);
    return Theme.load(
        new PdfOptions(
            folder.resolve("b.pdf"), book.sources().fonts(), sheets, problem -> true, settings));
  }
}
