package io.github.proxmoxbook.book.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the index: headings, entries, and the numbers of their pages. */
class PdfIndexTest {
  private static final String PAGE = "一段落の文です。\n\n".repeat(45);

  @TempDir Path folder;

  @Test
  void namesEachPageOnce() throws Exception {
    try (PrintSample sample =
        chapter("{index:クラスタ}と{index!:クラスタ}です。\n\n" + PAGE + "{index:クラスタ}です。\n")) {
      String first = label(sample, "クラスタとです。");
      String second = label(sample, "クラスタです。");
      assertThat(second).isNotEqualTo(first);
      assertThat(index(sample)).contains("か", "クラスタ" + first + "," + second);
      assertThat(sample.verify()).isEmpty();
    }
  }

  @Test
  void namesTheFirstAndTheLastPageOfAPassage() throws Exception {
    try (PrintSample sample =
        chapter("{index(:範囲|はんい}初め。\n\n" + PAGE.repeat(3) + "終わり。{index):範囲}\n\n{index:範囲}\n")) {
      String passage = label(sample, "初め。") + "–" + label(sample, "終わり。");
      assertThat(index(sample)).contains("は", "範囲" + passage);
    }
  }

  @Test
  void setsWhatStandsBelowAnEntryAndWhatToSee() throws Exception {
    try (PrintSample sample =
        chapter(
            "{index:クラスタ!資源管理|!しげんかんり}{index!:CRM→クラスタ!資源管理}{index:--force}"
                + "{index:輻輳|ふくそう}{index:クラスタ→CRM}です。\n")) {
      String page = label(sample, "資源管理");
      assertThat(index(sample))
          .containsSubsequence(
              "記号・数字",
              "--force" + page,
              "C",
              "CRM→クラスタ―資源管理",
              "か",
              "クラスタ" + page + "→CRMも参照",
              "資源管理" + page,
              "は",
              "輻輳" + page);
      assertThat(sample.verify()).isEmpty();
    }
  }

  private PrintSample chapter(String text) throws Exception {
    return new PrintSample(folder)
        .write("manuscript/ja/one.md", "# 概要\n\n" + text)
        .assemble(PrintSettings.DEFAULT);
  }

  /** The label of the page on which some words stand first. */
  private static String label(PrintSample sample, String words) throws IOException {
    return sample.labels()[sample.line(words).page()];
  }

  /** The lines, without spaces, of the last page that is headed as the index. */
  private static List<String> index(PrintSample sample) throws IOException {
    int last = 0;
    for (int page = 0; page < sample.pdf().getNumberOfPages(); page++) {
      last = sample.text(page).contains("索引") ? page : last;
    }
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(last + 1);
    stripper.setEndPage(last + 1);
    return stripper.getText(sample.pdf()).lines().map(line -> line.replace(" ", "")).toList();
  }
}
