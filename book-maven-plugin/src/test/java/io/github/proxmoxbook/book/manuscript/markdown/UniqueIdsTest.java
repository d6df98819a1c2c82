package io.github.proxmoxbook.book.manuscript.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.proxmoxbook.book.manuscript.Anchor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UniqueIdsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "# T\n\n## all\n\n![x](/d/all.svg \"cap\"){#all}\n",
        "# T\n\n## tbl\n\n表: c {#tbl}\n\n|a|\n|-|\n|1|\n",
        "# T\n\n## l\n\n```sh title=\"x\" {#l}\nx\n```\n",
        "# T\n\n## a\n\n## b {#a}\n",
        "# T\n\n## a\n\n<a id=\"a\"></a>\n",
        "# T\n\n<a name=\"a\"></a>\n\n## a\n",
        "# T\n\n## fn-x\n\n## fnref-x\n\n文[^x]と[^x]\n\n## fnref-x-2\n\n[^x]: 注\n",
        "# T\n\n## fn1\n\n## fn-1\n\n## fnref2\n\n文^[注]と^[注]と[^1]\n\n[^1]: 注\n",
        "# T\n\n## _figure-1\n\n![x](a.svg \"c\")\n",
        "# T\n\n![x](a.svg \"c\")\n\n![x](a.svg){#_figure-1}\n",
        "# T\n\n## a\n\n## a\n\n## a-1\n\n## a-1\n"
      })
  void idsOfAChapterAreUnique(String markdown) {
    Reading reading = Reading.of(markdown);
    assertThat(reading.problems()).isEmpty();
    assertUnique(reading);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# T {#t}\n\n表: C {#t}\n\n|a|\n|-|\n|1|\n",
        "# T\n\n## a {#x}\n\n![x](a.svg){#x}\n",
        "# T\n\n<a id=\"x\"></a>\n\n## a {#x}\n"
      })
  void idsAreUniqueEvenWhereTheAuthorGaveOneTwice(String markdown) {
    Reading reading = Reading.of(markdown);
    assertThat(reading.problems()).extracting(p -> p.rule().id()).contains("manuscript.id-twice");
    assertUnique(reading);
  }

  @Test
  void anElementLeftOpenDoesNotRepeatItsId() {
    assertUnique(Reading.of("# T\n\n<a id=\"x\">文\n\n文\n\n文\n"));
  }

  @Test
  void anAutomaticIdGivesWayToAnExplicitOne() {
    Reading reading = Reading.of("# T\n\n## all\n\n![x](/d/all.svg \"cap\"){#all}\n");
    assertThat(reading.chapter().anchor("all")).map(Anchor::kind).contains(Anchor.Kind.FIGURE);
    assertThat(reading.chapter().anchor("all-1")).map(Anchor::kind).contains(Anchor.Kind.HEADING);
    assertThat(reading.body().getElementById("all").normalName()).isEqualTo("figure");
  }

  @Test
  void countsAsGitHubDoes() {
    Reading reading = Reading.of("# T\n\n## a\n\n## a\n\n## a-1\n");
    assertThat(reading.chapter().anchors())
        .extracting(Anchor::id)
        .containsExactly("t", "a", "a-1", "a-1-1");
  }

  @Test
  void manyEqualHeadingsTakeNoTime() {
    String markdown = "# T\n\n" + "## a\n\n".repeat(30_000) + "[](#a-1) ![x](a.svg){#a-5}\n";
    Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Reading.of(markdown));
    assertUnique(reading);
  }

  @Test
  void refusesExplicitIdsThatBelongToFootnotes() {
    Reading reading = Reading.of("# T\n\n## a {#fn-1}\n\n文[^1]\n\n[^1]: 注\n");
    assertThat(reading.found()).containsExactly("manuscript.id-twice a.md:3:1");
    assertUnique(reading);
  }

  @Test
  void knowsTheDifferentIdsOfGitHubMdBookAndAsciidoctor() {
    Reading reading = Reading.of("# T\n\n## 図①　Ⅷ概要\n");
    assertThat(reading.chapter().anchors().get(1).id()).isEqualTo("図ⅷ概要");
    assertThat(reading.chapter().anchors().get(1).aliases()).containsExactly("図①-Ⅷ概要", "_図ⅷ概要");
  }

  @Test
  void makesTheIdsOfJapaneseHeadingsByTheDocumentedRules() {
    String text =
        "# T\n\n## 「構成」、と。（全体）・詳細…\n\n## 設定 ファイル\n\n## Web-UI v1.2\n\n"
            + "## 設定 ファイル\n\n## 🚀 始める\n\n## ＡＢＣ＿ｄ\n";
    assertThat(Reading.of(text).chapter().anchors().subList(1, 7))
        .extracting(anchor -> anchor.id() + " " + anchor.aliases())
        .containsExactly(
            "構成と全体詳細 [_構成と全体詳細]",
            "設定-ファイル [_設定_ファイル]",
            "web-ui-v12 [_web_ui_v1_2]",
            "設定-ファイル-1 [_設定_ファイル_2]",
            "-始める [_始める]",
            "ａｂｃ＿ｄ [ＡＢＣｄ, _ａｂｃ＿ｄ]");
  }

  @Test
  void titlesAndIdsHoldNoTags() {
    Reading reading = Reading.of("# T\n\n## 行<br>行 <kbd>Ctrl</kbd>\n");
    assertThat(reading.chapter().anchors().get(1).title()).isEqualTo("行行 Ctrl");
    assertThat(reading.chapter().anchors().get(1).id()).isEqualTo("行行-ctrl");
  }

  private static void assertUnique(Reading reading) {
    List<String> ids = reading.body().select("[id]").eachAttr("id");
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    assertThat(reading.chapter().anchors()).extracting(Anchor::id).doesNotHaveDuplicates();
    assertThat(ids).containsAll(reading.chapter().anchors().stream().map(Anchor::id).toList());
  }
}
