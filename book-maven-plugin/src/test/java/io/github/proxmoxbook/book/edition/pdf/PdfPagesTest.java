package io.github.proxmoxbook.book.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageLayout;
import org.apache.pdfbox.pdmodel.PageMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the variant for screens: their order, labels, heads and what viewers show. */
@TestInstance(Lifecycle.PER_CLASS)
class PdfPagesTest {
  private PrintSample sample;

  @BeforeAll
  void assemble(@TempDir Path folder) throws Exception {
    sample =
        new PrintSample(folder)
            .write("manuscript/ja/SUMMARY.md", summary())
            .write(
                "manuscript/ja/one.md",
                "# 概要\n\n概要の本文です。\n\n"
                    + "## 深い節\n\n### 中の節\n\n#### 奥の節\n\n"
                    + "段落の文です。\n\n".repeat(60))
            .write("manuscript/ja/app.md", "# 付録の題\n\n付録の本文です。\n")
            .assemble(PrintSample.settings(Variant.SCREEN, Bleed.NONE, PageSize.B5));
    assertThat(sample.problems()).isEmpty();
  }

  private static String summary() {
    return """
    # 見本

    [まえがき](preface.md)

    # 基礎

    - [概要](one.md)
    - [構成](two.md)

    [付録](app.md)
    """;
  }

  @AfterAll
  void close() throws Exception {
    sample.close();
  }

  @Test
  void countsCoverFrontMatterAndTextApart() throws Exception {
    assertThat(sample.labels()).startsWith("表紙", "i", "ii", "iii", "iv", "v", "1", "2", "3");
  }

  @Test
  void beginsWithCoverHalfTitleTitlePagePrefaceContentsAndLists() throws Exception {
    assertThat(sample.text(0)).contains("見本の本", "見本の説明", "著者一、著者二", "版1.2");
    assertThat(sample.text(1).strip()).isEqualTo("見本の本");
    assertThat(sample.text(2)).contains("見本の本", "著者一", "版1.2");
    assertThat(sample.text(3)).contains("まえがき");
    assertThat(sample.text(4)).contains("目次", "まえがき", "概要", "付録の題");
    assertThat(sample.text(5)).contains("図一覧", "全体像", "表一覧", "部品");
    assertThat(sample.text(6)).contains("第I部", "基礎");
  }

  @Test
  void endsWithAColophon() throws Exception {
    assertThat(sample.text(sample.pdf().getNumberOfPages() - 1))
        .contains("見本の本", "2026年11月22日", "1.2", "著者一、著者二", "版元", "CC BY-SA 4.0")
        .contains("0123456789ab-dirty")
        .doesNotContain("ISBN");
  }

  @Test
  void hasNoBlankPage() throws Exception {
    for (int page = 0; page < sample.pdf().getNumberOfPages(); page++) {
      assertThat(sample.text(page)).as("page " + page).isNotBlank();
    }
  }

  @Test
  void listsAllLevelsInTheOutline() throws Exception {
    var outline = sample.pdf().getDocumentCatalog().getDocumentOutline();
    StringBuilder found = new StringBuilder();
    PdfOutlines.write(outline, "", found);
    assertThat(found.toString())
        .contains("第1章 概要\n", "    1.1 深い節\n", "      1.1.1 中の節\n", "        奥の節\n")
        .contains("\n付録の題\n", "\n奥付\n");
  }

  @Test
  void headsPagesWithTheirChapterButNotItsOpening() throws Exception {
    int opening = sample.line("概要の本文です。").page();
    assertThat(sample.text(opening).lines().filter(line -> line.contains("概要"))).hasSize(2);
    assertThat(sample.text(opening + 1)).contains("第1章概要");
    assertThat(sample.text(opening)).containsPattern("(?m)^" + sample.labels()[opening] + "$");
  }

  @Test
  void namesEveryPlace() throws Exception {
    Set<String> names = sample.pdf().getDocumentCatalog().getNames().getDests().getNames().keySet();
    assertThat(names)
        .contains("chapter-01", "chapter-02.quorum", "chapter-02.fig-all", "chapter-02.tbl-parts")
        .contains("cover", "contents", "colophon");
  }

  @Test
  void saysTheSameInBothKindsOfMetadata() throws Exception {
    PDDocumentInformation information = sample.pdf().getDocumentInformation();
    String xmp =
        new String(
            sample.pdf().getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    assertThat(information.getTitle()).isEqualTo("見本の本");
    assertThat(information.getKeywords()).isEqualTo("Proxmox");
    assertThat(information.getModificationDate()).isEqualTo(information.getCreationDate());
    assertThat(xmp)
        .contains("見本の本", "著者一, 著者二", "見本の説明", "<pdf:Keywords>Proxmox</pdf:Keywords>")
        .contains("<xmp:CreateDate>2026-11-22T01:02:03Z", "<xmp:ModifyDate>2026-11-22T01:02:03Z")
        .contains("<rdf:li>ja</rdf:li>", "<rdf:li>版元</rdf:li>", "CC BY-SA 4.0");
  }

  @Test
  void opensWithItsTitleAndItsOutline() {
    var catalog = sample.pdf().getDocumentCatalog();
    assertThat(catalog.getLanguage()).isEqualTo("ja");
    assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
    assertThat(catalog.getPageMode()).isEqualTo(PageMode.USE_OUTLINES);
    assertThat(catalog.getPageLayout()).isEqualTo(PageLayout.SINGLE_PAGE);
  }

  @Test
  void setsWholeCharactersInALine() throws Exception {
    // JLReq 2.3: the measure is a multiple of the size of the characters; both margins are equal.
    float width = sample.pdf().getPage(7).getMediaBox().getWidth();
    float left = sample.line("概要の本文です。").x();
    double measure = (width - 2 * left) / 9.5;
    assertThat(measure - Math.floor(measure))
        .as(String.format(Locale.ROOT, "%f", measure))
        .isLessThan(0.1);
  }

  @Test
  void isValid() throws Exception {
    assertThat(sample.verify()).isEqualTo(List.of());
  }
}
