package io.github.proxmoxbook.book.manuscript.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.manuscript.ProseBlock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The prose of chapters, and the places of its characters. */
class ProseTest {
  @TempDir Path root;

  private List<ProseBlock> prose(String text) throws IOException {
    return Reading.of(root.toRealPath(), "a.adoc", text, Map.of("product", "Proxmox VE"))
        .chapter()
        .prose();
  }

  /** Asserts where a word of a text stands. */
  private static void assertPlace(ProseBlock block, String word, String place) {
    assertThat(block.at(block.text().indexOf(word))).hasToString(place);
  }

  @Test
  void knowsWhatItsBlocksAre() throws IOException {
    List<ProseBlock> prose =
        prose(
            """
            = 題

            == 節

            段落。

            * 項目

            語:: 説明

            .表題
            |===
            |セル
            |===

            ____
            引用
            ____

            [quote,夏目漱石]
            草枕
            """);

    assertThat(prose)
        .extracting(b -> b.kind() + " " + b.level() + " " + b.quotation() + " " + b.text())
        .containsExactly(
            "HEADING 1 NONE 題",
            "HEADING 2 NONE 節",
            "PARAGRAPH 0 NONE 段落。",
            "LIST_ITEM 0 NONE 項目",
            "LIST_ITEM 0 NONE 語",
            "LIST_ITEM 0 NONE 説明",
            "CAPTION 0 NONE 表題",
            "TABLE_CELL 0 NONE セル",
            "PARAGRAPH 0 UNSOURCED 引用",
            "PARAGRAPH 0 SOURCED 草枕",
            "PARAGRAPH 0 SOURCED — 夏目漱石");
  }

  @Test
  void findsEachWordInTheSource() throws IOException {
    List<ProseBlock> prose =
        prose(
            """
            = T

            一行目の文章は
            **ここ**で折れ、{product}の後も
            // 注釈
            続く it's a "`quote`" 、第7章も見る。
            """);
    ProseBlock block = prose.get(1);

    assertThat(block.text()).isEqualTo("一行目の文章はここで折れ、Proxmox VEの後も続く it’s a “quote” 、第7章も見る。");
    assertPlace(block, "文章", "a.adoc:3:5");
    assertPlace(block, "ここ", "a.adoc:4:3");
    assertPlace(block, "折れ", "a.adoc:4:8");
    assertPlace(block, "後も", "a.adoc:4:21");
    assertPlace(block, "続く", "a.adoc:6:1");
    assertPlace(block, "第7章", "a.adoc:6:22");
  }

  @Test
  void masksCodeAndWhatTheEditionsFillIn() throws IOException {
    ProseBlock block = prose("= T\n\nA `code` <<x>> https://example.org 後。\n").get(1);

    assertThat(block.text().replace(ProseBlock.MASK, '#'))
        .isEqualTo("A #### # ################### 後。");
    assertPlace(block, "後", "a.adoc:3:36");
  }

  @Test
  void leavesOutReadings() throws IOException {
    assertThat(prose("= T\n\n{漢字|かんじ}と((語|ご))。\n").get(1).text()).isEqualTo("漢字と語。");
  }

  @Test
  void setsNotesApart() throws IOException {
    assertThat(prose("= T\n\n本文footnote:[注の文。]です。\n"))
        .extracting(ProseBlock::text)
        .containsExactly("T", "注の文。", "本文です。");
  }
}
