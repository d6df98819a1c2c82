package io.github.proxmoxbook.book.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.SampleBook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubWordsTest {
  @TempDir Path folder;

  @Test
  void saysWhereLongCodeAndAddressesMayBeDivided() throws Exception {
    assertThat(chapter("`/etc/pve/nodes/pve1/101.conf`と<https://example.org/a/docs?page=10>です。"))
        .contains("<code>/etc/<wbr />pve/<wbr />nodes/<wbr />pve1/<wbr />101.<wbr />conf</code>")
        .contains(">https://<wbr />example.<wbr />org/a/docs?<wbr />page=10</a>");
  }

  @Test
  void leavesShortCodeOrdinaryLinksAndListingsWhole() throws Exception {
    assertThat(
            chapter(
                "`/etc/pve/a.conf`と[公式の文書/のすべて.はこちら](https://example.org/)\n\n"
                    + "```text\n/etc/pve/nodes/pve1/101.conf\n```\n"))
        .doesNotContain("<wbr");
  }

  @Test
  void keepsTheSizesOfPictures() throws Exception {
    assertThat(chapter("<img src=\"/diagrams/all.svg\" alt=\"図\" width=\"50%\" height=\"40\">です"))
        .contains("height=\"40\" style=\"width: 50%;\"");
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
