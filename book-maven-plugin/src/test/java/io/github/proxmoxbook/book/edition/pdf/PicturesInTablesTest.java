package io.github.proxmoxbook.book.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that are wider than the column of a table. */
class PicturesInTablesTest {
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

  private PrintSample book(String chapter) throws Exception {
    return new PrintSample(folder)
        .write("diagrams/wide.svg", WIDE)
        .write("manuscript/ja/preface.md", "# まえがき\n\nこの本です。\n")
        .write("manuscript/ja/one.md", chapter)
        .write("manuscript/ja/two.md", "# 構成\n\n## 節 {#quorum}\n\n文。\n");
  }
}
