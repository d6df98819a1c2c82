package io.github.proxmoxbook.book.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is gathered from all chapters: the index, and lists of figures, tables and listings. */
class EditionListsTest {
  @TempDir Path folder;
  private SampleBook book;

  @BeforeEach
  void write() throws IOException {
    book = new SampleBook(folder);
  }

  @Test
  void listsFiguresTablesAndListings() throws Exception {
    EditionContent content = content("ja");
    assertThat(content.figures())
        .containsExactly(new ListedItem("図3.1", "全体像", "chapter-03.xhtml#fig-all"));
    assertThat(content.tables())
        .containsExactly(new ListedItem("表3.1", "部品", "chapter-03.xhtml#tbl-parts"));
    assertThat(content.listings())
        .containsExactly(new ListedItem("リスト3.1", "状態", "chapter-03.xhtml#lst-status"));
    assertThat(content.index()).isEmpty();
  }

  @Test
  void ordersTheIndexByReadings() throws Exception {
    chapters(
        "{index:輻輳|ふくそう}{index:クォーラム}{index:ZFS}{index:/etc/pve}{index:API}{index:過半数|かはんすう}"
            + "{index:9P}{index:括弧|かっこ}{index:漢}{index:重さ|じゅうりょう}",
        "");
    assertThat(lines(content("ja")))
        .containsExactly(
            "[記号・数字]",
            "/etc/pve 第1章",
            "9P 第1章",
            "[A]",
            "API 第1章",
            "[Z]",
            "ZFS 第1章",
            "[か]",
            "括弧(かっこ) 第1章",
            "過半数(かはんすう) 第1章",
            "クォーラム 第1章",
            "[さ]",
            "重さ(じゅうりょう) 第1章",
            "[は]",
            "輻輳(ふくそう) 第1章",
            "[その他]",
            "漢 第1章");
  }

  @Test
  void gathersPlacesSubentriesAndReferences() throws Exception {
    chapters(
        "{index:クラスタ}{index:クラスタ!資源管理|!しげんかんり}{index!:CRM→クラスタ!資源管理}",
        "{index:クラスタ}\n\n## 節\n\n### 小節\n\n{index!:クラスタ!OSD}\n\n#### 深い節\n\n"
            + "{index!:クラスタ→CRM}{index:クラスタ→ノード}{index:ノード}");
    assertThat(lines(content("ja")))
        .containsExactly(
            "[C]",
            "CRM → クラスタ―資源管理",
            "[か]",
            "クラスタ 第1章 第3章 3.1.1 → CRM → ノード",
            "- OSD 3.1.1",
            "- 資源管理(しげんかんり) 第1章",
            "[な]",
            "ノード 3.1.1");
  }

  @Test
  void takesAReadingFromWhereItIsGiven() throws Exception {
    chapters("{index:過半数}", "{index:過半数|かはんすう}");
    assertThat(lines(content("ja"))).containsExactly("[か]", "過半数(かはんすう) 第1章 第3章");
  }

  @Test
  void knowsWhereAPassageEnds() throws Exception {
    chapters("{index(:範囲|はんい}長い話{index):範囲}", "");
    assertThat(content("ja").index().get(0).entries().get(0).places())
        .containsExactly(new IndexPlace("chapter-01.xhtml#idx-1", "chapter-01.xhtml#idx-2", "第1章"));
  }

  @Test
  void namesPlacesThatTheChaptersReallyHave() throws Exception {
    chapters(
        "<a id=\"idx-1\"></a>{index:一}[^n]{index:二}\n\n## 節\n\n{index:三}^[注の{index:四}]\n\n"
            + "| {index:五} |\n|---|\n| {index:六} |\n\n表: {index:七}\n\n| a |\n|---|\n| b |\n\n"
            + "[^n]: {index:八}\n\n[^unused]: {index:無い}\n",
        "");
    EditionContent content = content("ja");
    Set<String> ids = new HashSet<>();
    for (EditionChapter chapter : content.chapters()) {
      Jsoup.parse(chapter.xhtml(), "", Parser.xmlParser())
          .select("[id]")
          .forEach(element -> assertThat(ids.add(chapter.href() + "#" + element.id())).isTrue());
    }
    List<String> named = new ArrayList<>();
    for (IndexGroup group : content.index()) {
      for (IndexEntry entry : group.entries()) {
        assertThat(ids).contains(entry.places().get(0).href());
        named.add(entry.term() + entry.places().get(0).label());
      }
    }
    assertThat(named)
        .containsExactlyInAnyOrder("一第1章", "二第1章", "三1.1", "四1.1", "五1.1", "六1.1", "七1.1", "八第1章");
  }

  @Test
  void callsAPlaceInTheFrontMatterByItsTitle() throws Exception {
    book.write("manuscript/ja/preface.md", "# まえがき\n\n## 節\n\n{index:クォーラム}\n");
    assertThat(lines(content("ja"))).containsExactly("[か]", "クォーラム まえがき");
  }

  @Test
  void speaksTheLanguageOfTheBook() throws Exception {
    chapters("{index:quorum}{index:Ceph}{index:--force}{index:過半数}{index!:a→Ceph!b}", "");
    assertThat(lines(content("en")))
        .containsExactly(
            "[Signs and digits]",
            "--force Chapter 1",
            "[A]",
            "a → Ceph, b",
            "[C]",
            "Ceph Chapter 1",
            "[Q]",
            "quorum Chapter 1",
            "[Other]",
            "過半数 Chapter 1");
  }

  private void chapters(String one, String two) throws IOException {
    book.write("manuscript/ja/preface.md", "# まえがき\n");
    book.write("manuscript/ja/one.md", "# 概要\n\n" + one + "\n");
    book.write("manuscript/ja/two.md", "# 構成\n\n" + two + "\n");
  }

  private EditionContent content(String language) throws Exception {
    return book.sources().content(SampleBook.metadata(language));
  }

  private static List<String> lines(EditionContent content) {
    List<String> lines = new ArrayList<>();
    for (IndexGroup group : content.index()) {
      lines.add("[" + group.heading() + "]");
      group.entries().forEach(entry -> add(entry, "", lines));
    }
    return lines;
  }

  private static void add(IndexEntry entry, String indent, List<String> lines) {
    StringBuilder line = new StringBuilder(indent + entry.term());
    line.append(entry.reading().isEmpty() ? "" : "(" + entry.reading() + ")");
    entry.places().forEach(place -> line.append(' ').append(place.label()));
    entry.see().forEach(see -> line.append(" → ").append(see));
    lines.add(line.toString());
    entry.subentries().forEach(below -> add(below, indent + "- ", lines));
  }
}
