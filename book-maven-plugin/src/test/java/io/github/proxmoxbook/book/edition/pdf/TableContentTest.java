package io.github.proxmoxbook.book.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that are wider than the column of a table, and feet of tables. */
class TableContentTest {
  private static final String WIDE =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 200" width="800" height="200">
        <title>広い図</title><desc>箱が一つある。</desc>
        <rect x="5" y="5" width="790" height="190" fill="#dbeafe" stroke="#1e4e8c"/>
      </svg>
      """;

  @TempDir private Path folder;

  @Test
  void arePutIntoTheTypeArea() throws Exception {
    String picture = "![広い図](../../diagrams/wide.svg)";
    String table = "|甲|乙|丙|\n|---|---|---|\n" + ("|" + picture).repeat(3) + "|\n|一|二|右端|\n";
    try (PrintSample sample =
        book("# 概要\n\n次の表に示します。\n\n" + table + "\n終わり。\n")
            .assemble(PrintSample.settings(Variant.SCREEN, Bleed.NONE, PageSize.B5))) {
      assertThat(sample.problems()).isEmpty();
      assertThat(sample.verify()).isEmpty();
      assertThat(sample.line("右端").text()).contains("右端");
    }
  }

  @Test
  void longWordsAreDividedInTheirColumns() throws Exception {
    String table =
        "|甲|乙|丙|\n|---|---|---|\n|a|https://example.org/"
            + "a/very/long/address/".repeat(8)
            + "|"
            + "org_example_".repeat(20)
            + "末|\n|一|二|三|\n";
    try (PrintSample sample =
        book("# 概要\n\n次の表に示します。\n\n" + table + "\n終わり。\n")
            .assemble(PrintSample.settings(Variant.SCREEN, Bleed.NONE, PageSize.B5))) {
      assertThat(sample.problems()).isEmpty();
      assertThat(sample.verify()).isEmpty();
      assertThat(sample.text(sample.line("終わり").page()).replaceAll("\\s", "")).contains("_末");
    }
  }

  /** A picture that nobody has described yet has the name of its file: PDF/UA-1 clause 7.3. */
  @Test
  void haveAlternativesInEveryPdf() throws Exception {
    try (PrintSample sample =
        book("# 概要\n\n![](../../diagrams/wide.svg)\n\n![](../../diagrams/wide.svg \"題\")\n")
            .assemble(PrintSample.settings(Variant.SCREEN, Bleed.NONE, PageSize.B5))) {
      assertThat(sample.problems()).isEmpty();
      assertThat(sample.verify()).isEmpty();
    }
  }

  @Test
  void theFootStandsOnceBehindAllRows() throws Exception {
    String rows = "<tr><td>行</td><td>説明です。</td></tr>\n".repeat(70);
    String table = "<table>\n<thead><tr><th>頭</th><th>欄</th></tr></thead>\n";
    String foot = "<tfoot><tr><td>合計行</td><td>七十</td></tr></tfoot>\n";
    try (PrintSample sample =
        book("# 概要\n\n表です。\n\n"
                + table
                + foot
                + "<tbody>\n"
                + rows
                + "</tbody></table>\n\n終わりの文。\n")
            .assemble(PrintSample.settings(Variant.SCREEN, Bleed.NONE, PageSize.B5))) {
      assertThat(sample.problems()).isEmpty();
      assertThat(sample.verify()).isEmpty();
      int page = sample.line("合計行").page();
      assertThat(page).isEqualTo(sample.line("終わりの文").page());
      assertThat(sample.text(page - 1)).contains("説明です").doesNotContain("合計行");
    }
  }

  private PrintSample book(String chapter) throws Exception {
    return new PrintSample(folder)
        .write("diagrams/wide.svg", WIDE)
        .write("manuscript/ja/preface.md", "# まえがき\n\nこの本です。\n")
        .write("manuscript/ja/one.md", chapter)
        .write("manuscript/ja/two.md", "# 構成\n\n## 節 {#quorum}\n\n文。\n");
  }
}
