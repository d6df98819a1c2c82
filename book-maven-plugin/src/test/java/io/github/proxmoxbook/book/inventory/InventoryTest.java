package io.github.proxmoxbook.book.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookReader;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.markdown.MarkdownChapterReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventoryTest {
  @TempDir Path folder;
  private SampleBook book;

  @BeforeEach
  void write() throws IOException {
    book = new SampleBook(folder);
  }

  @Test
  void listsEveryAnchorInTheOrderOfTheBook() throws IOException {
    assertThat(take().anchors())
        .extracting(a -> a.file() + "#" + a.id() + " " + a.kind() + " " + a.number())
        .containsExactly(
            "manuscript/ja/preface.md#まえがき heading ",
            "manuscript/ja/one.md#概要 heading 第1章",
            "manuscript/ja/two.md#構成 heading 第3章",
            "manuscript/ja/two.md#quorum heading 3.1",
            "manuscript/ja/two.md#fig-all figure 図3.1",
            "manuscript/ja/two.md#tbl-parts table 表3.1",
            "manuscript/ja/two.md#lst-status listing リスト3.1");
  }

  @Test
  void isWrittenWithItsFieldsInAStableOrder() throws IOException {
    assertThat(InventoryJson.write(take()))
        .startsWith("{\n  \"format\" : 1,\n  \"anchors\" : [ {\n")
        .contains(
            """
              "file" : "manuscript/ja/two.md",
              "id" : "quorum",
              "aliases" : [ "クォーラム", "_クォーラム" ],
              "kind" : "heading",
              "number" : "3.1",
              "title" : "クォーラム",
              "line" : 3
            """
                .indent(2));
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    Inventory inventory = take();
    assertThat(read(InventoryJson.write(inventory))).isEqualTo(inventory);
  }

  @Test
  void mayHaveMoreFieldsLater() throws IOException {
    assertThat(
            read("""
            {"book": {"title": ["x"]}, "format": 1, "anchors": [
              {"pages": [1, 2], "file": "a.md", "id": "b", "kind": "place", "number": "",
               "title": "", "since": {"version": "1"}, "line": 3, "aliases": []}]}
            """)
                .anchors())
        .containsExactly(new AnchorEntry("a.md", "b", List.of(), "place", "", "", 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no JSON",
        "[]",
        "{}",
        "{\"format\": 2, \"anchors\": []}",
        "{\"format\": \"1\", \"anchors\": []}",
        "{\"format\": 99999999999, \"anchors\": []}",
        "{\"format\": 1, \"anchors\": {}}",
        "{\"format\": 1, \"anchors\": [1]}",
        "{\"format\": 1, \"anchors\": [{\"file\": \"a.md\"}]}",
        "{\"format\": 1, \"anchors\": [{\"file\": \"a.md\"",
      })
  void refusesWhatIsNoInventory(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("earlier.json is no inventory of a book: ");
  }

  @Test
  void losesNothingWhenNothingChanged() throws IOException {
    assertThat(lost(take(), take())).isEmpty();
  }

  @Test
  void tellsWhatWasLostAndWhatMoved() throws IOException {
    Inventory earlier = take();
    book.write("manuscript/ja/one.md", "# 概要\n\n## 移った {#quorum}\n");
    book.write("manuscript/ja/two.md", "# 新しい構成\n\n## 過半数 {#quorum2}\n\n<a id=\"構成\"></a>\n");
    assertThat(lost(earlier, take()))
        .containsExactly(
            "manuscript/ja/two.md: the anchor #quorum「クォーラム」 of an earlier release has moved to"
                + " manuscript/ja/one.md; leave <a id=\"quorum\"></a> where it was, beside a link"
                + " to the new place",
            "manuscript/ja/two.md: the anchor #fig-all「全体像」 of an earlier release is gone; give"
                + " what took its place the old id, {#fig-all}",
            "manuscript/ja/two.md: the anchor #tbl-parts「部品」 of an earlier release is gone; give"
                + " what took its place the old id, {#tbl-parts}",
            "manuscript/ja/two.md: the anchor #lst-status「状態」 of an earlier release is gone; give"
                + " what took its place the old id, {#lst-status}");
  }

  @Test
  void keepsAnAnchorWhoseIdBecameAnAlias() throws IOException {
    Inventory earlier = take();
    book.write("manuscript/ja/one.md", "# 概要 {#overview}\n");
    assertThat(lost(earlier, take())).isEmpty();
  }

  @Test
  void tellsOnceThatAFileIsGone() throws IOException {
    Inventory earlier = take();
    book.write("manuscript/ja/SUMMARY.md", "# 見本\n\n- [三](three.md)\n- [一](one.md)\n");
    book.write("manuscript/ja/three.md", "# 構成\n\n## クォーラム {#quorum}\n");
    assertThat(lost(earlier, take()))
        .containsExactly(
            "manuscript/ja/preface.md: the file is not in the book any more, and with it 1 anchor;"
                + " keep the file's name, or accept the loss: -Dbook.updateBaseline",
            "manuscript/ja/two.md: the file is not in the book any more, and with it 5 anchors; 2"
                + " of them moved to manuscript/ja/three.md; keep the file's name, or accept the"
                + " loss: -Dbook.updateBaseline");
  }

  private Inventory take() throws IOException {
    Book read =
        new BookReader(new BookRoot(folder), List.of(new MarkdownChapterReader()))
            .read(folder.resolve("manuscript/ja"), problem -> {})
            .orElseThrow();
    return Inventory.of(read, Labels.of("ja"));
  }

  private Inventory read(String json) throws IOException {
    Path file = folder.resolve("earlier.json");
    Files.writeString(file, json);
    return InventoryJson.read(file);
  }

  private static List<String> lost(Inventory earlier, Inventory now) {
    return new LostAnchors(now)
        .since(earlier).stream()
            .map(p -> p.location() + ": " + p.message() + "; " + p.hint())
            .toList();
  }
}
