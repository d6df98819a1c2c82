package io.github.proxmoxbook.book.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceSpacesTest {
  @TempDir Path folder;

  @Test
  void closesUpSpacesAroundJapaneseReferencesOnly() throws Exception {
    SampleBook book = new SampleBook(folder);
    book.write(
        "manuscript/ja/one.md",
        "# 概要\n\n次は [](two.md) を見る。PVE [](two.md) OK。手で [書いた](two.md) 語。[](two.md#fig-all) の図。\n");
    String xhtml = book.sources().content(SampleBook.metadata("ja")).chapters().get(1).xhtml();
    assertThat(Jsoup.parse(xhtml).wholeText())
        .contains("次は第3章 構成を見る。PVE 第3章 構成 OK。手で 書いた 語。図3.1 の図。");
  }
}
