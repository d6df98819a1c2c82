package io.github.proxmoxbook.book.formula.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.proxmoxbook.book.formula.Formula;
import io.github.proxmoxbook.book.formula.Notation;
import io.github.proxmoxbook.book.typography.BookFonts;
import io.github.proxmoxbook.book.typography.FontOptions;
import io.github.proxmoxbook.book.typography.FontResolver;
import io.github.proxmoxbook.book.typography.GlyphOutlines;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormulaDrawerTest {
  private static GlyphOutlines glyphs;

  @BeforeAll
  static void openFonts(@TempDir Path folder) throws Exception {
    FontOptions options =
        new FontOptions(
            List.of(),
            FontOptions.DEFAULT_TEXT,
            FontOptions.DEFAULT_CODE,
            List.of(),
            false,
            folder);
    BookFonts fonts = new FontResolver(options).resolve();
    glyphs = new GlyphOutlines(fonts);
  }

  @AfterAll
  static void closeFonts() throws Exception {
    glyphs.close();
  }

  @Test
  void standsOnTheBaseline() throws Exception {
    FormulaDrawing x = draw("x", false);

    assertThat(x.descent()).isCloseTo(0, within(0.02));
    assertThat(x.ascent()).isBetween(0.4, 0.65);
    assertThat(x.width()).isBetween(0.4, 0.7);
  }

  @Test
  void setsFractionsSmallInLinesAndLargeOnTheirOwn() throws Exception {
    FormulaDrawing small = draw("\\frac{a}{b}", false);
    FormulaDrawing large = draw("\\frac{a}{b}", true);

    assertThat(height(small)).isLessThan(1.5);
    assertThat(height(large)).isGreaterThan(height(small) * 1.3);
  }

  @Test
  void putsLimitsBelowAndAboveOnlyWhereThereIsRoom() throws Exception {
    FormulaDrawing beside = draw("\\sum_{i=1}^n", false);
    FormulaDrawing stacked = draw("\\sum_{i=1}^n", true);

    assertThat(height(stacked)).isGreaterThan(height(beside) * 1.4);
    assertThat(stacked.width()).isLessThan(beside.width() * 1.2);
  }

  @Test
  void letsBracketsAndRootsGrowWithWhatTheyHold() throws Exception {
    double inside = height(draw("\\frac{\\frac{a}{b}}{c}", true));

    assertThat(height(draw("\\left(\\frac{\\frac{a}{b}}{c}\\right)", true)))
        .isBetween(inside, inside * 1.4);
    assertThat(height(draw("\\sqrt{\\frac{\\frac{a}{b}}{c}}", true)))
        .isBetween(inside, inside * 1.3);
  }

  @Test
  void alignsColumns() throws Exception {
    FormulaDrawing two = draw("\\begin{aligned}a&=b\\\\aaaa&=bbbb\\end{aligned}", true);

    assertThat(two.width()).isBetween(draw("aaaa=bbbb", true).width() - 0.1, 8.0);
    assertThat(two.ascent() - two.descent()).isCloseTo(2 * 0.29, within(0.1));
  }

  @Test
  void turnsLessOrEqualTheRightWayRound() throws Exception {
    // In one face of BIZ UDPGothic both signs stand in each other's place.
    double tip = draw("\\le", false).shapes().get(0).getBounds2D().getMinX();
    assertThat(draw("\\le", false).shapes().get(0).contains(tip + 0.02, 0.37)).isTrue();
    assertThat(draw("\\ge", false).shapes().get(0).contains(tip + 0.02, 0.37)).isFalse();
  }

  @Test
  void saysWhichSignsNoFontHas() throws Exception {
    assertThat(draw("\\mathcal{O}(n)", false).missing()).containsExactly(0x1D4AA);
    assertThat(draw("\\mathbf{x}\\mathbb{R}\\sum\\alpha\\text{日本}", false).missing()).isEmpty();
  }

  @Test
  void drawsEverySymbolThatHasAName() throws Exception {
    assertThat(draw("\\cdot\\ldots\\cdots\\vdots\\ddots'\\|\\langle\\rangle\\overbrace{x}", true))
        .satisfies(drawing -> assertThat(drawing.missing()).isEmpty());
  }

  private static double height(FormulaDrawing drawing) {
    return drawing.ascent() + drawing.descent();
  }

  private static FormulaDrawing draw(String latex, boolean display) throws Exception {
    return new FormulaDrawer(glyphs)
        .draw(new Formula(Notation.LATEX, latex, display).mathMl(latex));
  }
}
