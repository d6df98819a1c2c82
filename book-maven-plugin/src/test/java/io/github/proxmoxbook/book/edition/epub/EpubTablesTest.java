package io.github.proxmoxbook.book.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.edition.verify.EditionFile;
import io.github.proxmoxbook.book.edition.verify.EpubVerifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubTablesTest {
  private static final String GRID =
      "| 名前 | `種類` | 共有 | 備考 |\n"
          + "|---|---|---|--:|\n"
          + "| local | dir | いいえ | **一** |\n"
          + "| nfs | nfs | はい | |\n";

  @TempDir Path folder;

  @Test
  void repeatsTheHeadAtEachCellOfATableOfManyColumns() throws Exception {
    String chapter = chapter("表: 題 {#tbl-a}\n\n" + GRID);
    assertThat(chapter)
        .contains("<div class=\"records\"><table id=\"tbl-a\"><caption>")
        .contains("<td data-head=\"名前\">local</td>", "<td data-head=\"種類\">dir</td>")
        .contains(
            "<td class=\"align-right\" data-head=\"備考\"><strong>一</strong></td>",
            "<td class=\"align-right\" data-head=\"備考\"></td>")
        .contains("</table></div>");
    Path target = folder.resolve("target/book.epub");
    assertThat(new EpubVerifier().verify(new EditionFile(target, "book.epub"))).isEmpty();
  }

  @Test
  void knowsTablesThatNeedEvenMoreRoom() throws Exception {
    String chapter = chapter("|1|2|3|4|5|6|7|\n|-|-|-|-|-|-|-|\n|a|b|c|d|e|f|g|\n");
    assertThat(chapter).contains("<div class=\"records many\"><table>");
  }

  @Test
  void preparesEachTableOfAChapterOnce() throws Exception {
    String chapter = chapter(GRID + "\n> 引用\n>\n> " + GRID.replace("\n", "\n> ") + "\n");
    assertThat(chapter.split("<div class=\"records\"><table>", -1)).hasSize(3);
  }

  @Test
  void leavesATableAloneThatIsNoGrid() throws Exception {
    String head = "<thead><tr><th>1</th><th>2</th><th>3</th><th>4</th></tr></thead>";
    String row = "<tbody><tr><td>a</td><td>b</td><td>c</td><td>d</td></tr>";
    String twoHeads = "<tr><th>1</th><th>2</th><th>3</th><th>4</th></tr></thead>";
    List<String> tables =
        List.of(
            head + row + "<tr><td colspan=\"2\">a</td><td>b</td><td>c</td></tr></tbody>",
            head.replace("</thead>", twoHeads) + row + "</tbody>",
            head + row + "<tr><td>a</td></tr></tbody>",
            head.replace("<th>3</th>", "<th></th>") + row + "</tbody>",
            row + "</tbody>");
    assertThat(chapter("<table>" + String.join("</table>\n\n<table>", tables) + "</table>\n"))
        .contains("<table>")
        .doesNotContain("records", "data-head");
  }

  @Test
  void repeatsTheWordsOfAHeadWithoutTheNumberOfItsNote() throws Exception {
    assertThat(chapter("|1|二[^a]|3|4|\n|-|-|-|-|\n|a|b|c|d|\n\n[^a]: 注です。\n"))
        .contains("<td data-head=\"二\">b</td>");
  }

  @Test
  void leavesASmallTableAlone() throws Exception {
    assertThat(chapter("|1|2|3|\n|-|-|-|\n|a|b|c|\n")).doesNotContain("records", "data-head");
  }

  private String chapter(String text) throws Exception {
    SampleBook book = new SampleBook(folder);
    book.write("manuscript/ja/one.md", "# 概要\n\n" + text);
    Path target = folder.resolve("target/book.epub");
    new EpubAssembler(book.epub(target))
        .assemble(book.sources().content(SampleBook.metadata("ja")));
    try (ZipFile zip = new ZipFile(target.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry("EPUB/chapter-01.xhtml")).readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }
}
