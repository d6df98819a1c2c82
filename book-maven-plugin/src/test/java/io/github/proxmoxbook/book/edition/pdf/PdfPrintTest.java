package io.github.proxmoxbook.book.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageLayout;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The variant for paper. */
@TestInstance(Lifecycle.PER_CLASS)
class PdfPrintTest {
  private static final double BLEED = Lengths.points(3);

  private PrintSample sample;

  @BeforeAll
  void assemble(@TempDir Path folder) throws Exception {
    sample =
        new PrintSample(folder)
            .write(
                "manuscript/ja/one.md",
                "# 概要\n\n概要の本文です。[](two.md#quorum)と[外](https://example.org/)です。\n\n"
                    + "## 節の題\n\n"
                    + "段落の文です。\n\n".repeat(80))
            .assemble(PrintSample.settings(Variant.PRINT, new Bleed(3, true), PageSize.B5));
    assertThat(sample.problems()).isEmpty();
  }

  @AfterAll
  void close() throws Exception {
    sample.close();
  }

  @Test
  void beginsChaptersAndPartsOnTheRight() throws Exception {
    for (String words : new String[] {"概要の本文です。", "第I部", "この本は", "は全体像です"}) {
      assertThat(pageOf(words) % 2).as(words).isZero();
    }
  }

  @Test
  void countsBlankPagesAndPrintsNothingOnThem() throws Exception {
    int blank = 0;
    for (int page = 0; page < sample.pdf().getNumberOfPages(); page++) {
      if (sample.text(page).isBlank()) {
        blank++;
        assertThat(page % 2).as("page " + page).isOne();
        assertThat(sample.text(page + 1)).isNotBlank();
        assertThat(sample.pdf().getPage(page).getAnnotations()).isEmpty();
      }
    }
    assertThat(blank).isGreaterThan(3);
    assertThat(sample.labels()).startsWith("表紙", "", "i", "ii", "iii", "iv", "v");
  }

  @Test
  void numbersRightPagesOdd() throws Exception {
    int page = pageOf("概要の本文です。");
    assertThat(Integer.parseInt(sample.labels()[page]) % 2).isOne();
  }

  @Test
  void namesThePagesOfReferences() throws Exception {
    String target = sample.labels()[pageOf("は全体像です")];
    assertThat(sample.line("概要の本文です。").text()).contains("（→p." + target + "）");
  }

  @Test
  void mirrorsMarginsHeadsAndPageNumbers() throws Exception {
    int right = pageOf("概要の本文です。");
    Map<Integer, PrintSample.Line> heads = new HashMap<>();
    for (PrintSample.Line line : sample.lines()) {
      heads.putIfAbsent(line.page(), line);
    }
    PrintSample.Line left = heads.get(right + 1);
    PrintSample.Line next = heads.get(right + 2);
    assertThat(left.text()).isEqualTo("第1章概要");
    assertThat(next.text()).isEqualTo("1.1節の題");
    float width = sample.pdf().getPage(right).getTrimBox().getWidth();
    assertThat(left.x()).isLessThan(width / 2);
    assertThat(next.x()).isGreaterThan(width / 2);
    assertThat(text(right + 1).x()).isLessThan(text(right + 2).x());
  }

  private PrintSample.Line text(int page) throws Exception {
    return sample.lines().stream()
        .filter(line -> line.page() == page && line.text().startsWith("段落の文"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void hasTheBoxesOfAPrinter() {
    for (PDPage page : sample.pdf().getPages()) {
      PDRectangle trim = page.getTrimBox();
      assertThat(trim.getWidth()).isCloseTo(Lengths.points(182), within(0.6f));
      assertThat(trim.getHeight()).isCloseTo(Lengths.points(257), within(0.6f));
      assertThat(page.getBleedBox().getWidth() - trim.getWidth())
          .isCloseTo((float) (2 * BLEED), within(0.1f));
      assertThat(page.getMediaBox().getWidth() - trim.getWidth())
          .isCloseTo(Lengths.points(26), within(0.1f));
      assertThat(trim.getLowerLeftX() - page.getBleedBox().getLowerLeftX())
          .isCloseTo((float) BLEED, within(0.1f));
    }
  }

  @Test
  void letsTheCoverRunOverTheEdge() throws Exception {
    PDPage cover = sample.pdf().getPage(0);
    int[] inside = colours(cover, 0.5f);
    assertThat(inside).doesNotContain(0xffffff);
    assertThat(colours(cover, -1.5f)).containsOnly(0xffffff);
  }

  /** The colours of the middles of all sides, some millimetres inside of the bleed. */
  private int[] colours(PDPage page, float inside) throws Exception {
    var image = new org.apache.pdfbox.rendering.PDFRenderer(sample.pdf()).renderImage(0);
    PDRectangle sheet = page.getMediaBox();
    PDRectangle bled = page.getBleedBox();
    int by = Math.round(Lengths.points(inside));
    int left = Math.round(bled.getLowerLeftX() - sheet.getLowerLeftX()) + by;
    int top = Math.round(bled.getLowerLeftY() - sheet.getLowerLeftY()) + by;
    int right = image.getWidth() - 1 - left;
    int bottom = image.getHeight() - 1 - top;
    int x = image.getWidth() / 2;
    int y = image.getHeight() / 2;
    return new int[] {
      image.getRGB(left, y) & 0xffffff,
      image.getRGB(right, y) & 0xffffff,
      image.getRGB(x, top) & 0xffffff,
      image.getRGB(x, bottom) & 0xffffff
    };
  }

  @Test
  void showsPagesFacingEachOther() {
    assertThat(sample.pdf().getDocumentCatalog().getPageLayout())
        .isEqualTo(PageLayout.TWO_PAGE_RIGHT);
  }

  @Test
  void isValid() throws Exception {
    assertThat(sample.verify()).isEmpty();
  }

  private int pageOf(String words) throws Exception {
    return sample.line(words).page();
  }
}
