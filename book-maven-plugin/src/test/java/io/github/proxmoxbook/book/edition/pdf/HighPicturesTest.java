package io.github.proxmoxbook.book.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures that leave little room on their page. */
class HighPicturesTest {
  private static final String HIGH =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 800" width="500" height="800">
        <title>高い図</title><desc>箱が一つある。</desc>
        <rect x="5" y="5" width="490" height="790" fill="#dbeafe" stroke="#1e4e8c"/>
      </svg>
      """;
  private static final String FIGURE = "一文です。\n\n![高い図](../../diagrams/high.svg \"高い\")\n\n終わり。\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"SCREEN, B5", "PRINT, B5", "SCREEN, A5", "PRINT, A4"})
  void leavesNoPageBlankBeforeAChapterThatBeginsWithAFigure(Variant variant, String size)
      throws Exception {
    PrintSettings settings = PrintSample.settings(variant, Bleed.NONE, PageSize.parse(size));
    try (PrintSample sample =
        book("# 概要\n\n" + FIGURE, "# 構成\n\n## クォーラム {#quorum}\n\n" + FIGURE).assemble(settings)) {
      assertThat(sample.problems()).isEmpty();
      assertThat(sample.verify()).isEmpty();
      int opening = sample.line("一文です").page();
      assertThat(sample.text(opening)).contains("概要");
      assertThat(sample.labels()[opening]).isEqualTo(variant == Variant.PRINT ? "3" : "2");
    }
  }

  @Test
  void keepsAPictureBetweenWordsOnItsPage() throws Exception {
    try (PrintSample sample =
        book("# 概要\n\n文中に![高い図](../../diagrams/high.svg)を置きます。\n", "# 構成\n\n## 節 {#quorum}\n\n文。\n")
            .assemble(PrintSample.settings(Variant.SCREEN, Bleed.NONE, PageSize.B5))) {
      assertThat(sample.problems()).isEmpty();
      assertThat(sample.verify()).isEmpty();
      assertThat(sample.line("を置きます").text()).contains("文中に");
    }
  }

  private PrintSample book(String first, String second) throws Exception {
    return new PrintSample(folder)
        .write("diagrams/high.svg", HIGH)
        .write("manuscript/ja/preface.md", "# まえがき\n\nこの本です。\n")
        .write("manuscript/ja/one.md", first)
        .write("manuscript/ja/two.md", second);
  }
}
