package io.github.proxmoxbook.book.manuscript.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawHtmlTest {
  @Test
  void scansABlockThatBeginsWithAClosingTag() {
    Reading reading =
        Reading.of(
            "# T\n\n<div>\n\n</div>\n<a href=\"javascript:x()\" id=\"k\">x</a>\n"
                + "<img src=\"a.png\" alt=\"絵\">\n");
    assertThat(reading.chapter().references())
        .extracting(Reference::kind, Reference::target, r -> r.location().line())
        .containsExactly(
            tuple(Reference.Kind.LINK, "javascript:x()", 6),
            tuple(Reference.Kind.IMAGE, "a.png", 7));
    assertThat(reading.chapter().anchor("k")).map(Anchor::title).contains("x");
  }

  @Test
  void reportsATagThatWouldReachOverTheRestOfTheChapter() {
    Reading reading =
        Reading.of("# T\n\n文 <b> と <a id=\"x\"/> です。\n\n| a |\n|---|\n| <sub> |\n\n次の段落。\n");
    assertThat(reading.problems())
        .extracting(p -> p.location().line(), p -> p.location().column(), p -> p.message())
        .containsExactly(
            tuple(3, 3, "<b> is not closed in its paragraph"),
            tuple(3, 9, "<a> is not closed in its paragraph"),
            tuple(7, 3, "<sub> is not closed in its paragraph"));
  }

  @Test
  void takesTagsThatAreClosedWithWhatIsAroundThem() {
    Reading reading =
        Reading.of("# T\n\n<ruby>漢<rt>かん</ruby>と<b><i>強い</b><br>改行<img src=\"a.png\" alt=\"絵\">\n");
    assertThat(reading.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "<span style='color:red'>文</span>!style",
        "<span onclick='x()'>文</span>!onclick",
        "<span data-reading='x'>文</span>!data-reading",
        "<span data-footnote-ref>文</span>!data-footnote-ref",
        "<span id='fn-1'>文</span>!fn-1",
        "<span id='fn1'>文</span>!fn1",
        "<span id='fnref-1'>文</span>!fnref-1",
        "<span id='a b'>文</span>!a b",
        "<span class='task-box done'>文</span>!task-box",
        "<span class='index-term'>文</span>!index-term",
        "<span class='Alert'>文</span>!Alert",
        "<h2>文</h2>!<h2>",
        "<video>文</video>!<video>",
        "<td colspan='0'>文</td>!colspan",
        "<td colspan='101'>文</td>!colspan",
        "<td rowspan='x'>文</td>!rowspan",
        "<td width='10'>文</td>!width",
        "<img src='a.png' alt='' width='10em'>!width",
        "<span name='x'>文</span>!name",
        "<span href='x'>文</span>!href"
      })
  void reportsAndRemovesWhatIsNotKept(String html, String named) {
    Reading reading = Reading.of("# T\n\n文" + html + "\n");
    assertThat(reading.found()).containsExactly("manuscript.raw-html a.md:3:2");
    assertThat(reading.problems().get(0).message()).contains(named);
    assertThat(reading.chapter().body()).doesNotContain(named);
  }

  @Test
  void tellsThePlaceOfAnAttributeInABlock() {
    Reading reading = Reading.of("# T\n\n<div>\n<p>文\n<b\n style=\"x\">文</b></p></div>\n");
    assertThat(reading.found()).containsExactly("manuscript.raw-html a.md:5:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<![CDATA[<b>隠</b>]]>",
        "<?php 隠 ?>",
        "<!DOCTYPE 隠>",
        "文 <![CDATA[隠]]>",
        "<div><![CDATA[隠]]></div>",
        "<div><?php 隠 ?></div>",
        "<div><!ELEMENT 隠></div>"
      })
  void reportsAndRemovesWhatIsNoElement(String html) {
    Reading reading = Reading.of("# T\n\n" + html + "\n");
    assertThat(reading.problems())
        .extracting(p -> p.rule().id())
        .containsExactly("manuscript.raw-html");
    assertThat(reading.chapter().body()).doesNotContain("隠").doesNotContain("<?", "<!");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<!-- <video> -->", "文<!-- <b style=x> -->文", "<div><!-- <h1> --></div>", "<!-->"})
  void skipsComments(String html) {
    Reading reading = Reading.of("# T\n\n" + html + "\n");
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.chapter().body()).doesNotContain("<!--").doesNotContain("video");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div><!-- 注\n\n文", "<div class=\"x\n\n文", "<script>\nif (a<b) alert(1);\n"})
  void reportsWhatIsNeverClosed(String html) {
    Reading reading = Reading.of("# T\n\n" + html + "\n\n## 末尾\n");
    assertThat(reading.problems())
        .extracting(p -> p.rule().id())
        .containsExactly("manuscript.raw-html");
    assertThat(reading.chapter().body()).doesNotContain("<script", "<!--");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=\"captioned-table\">x</div>",
        "<aside class=\"alert\">x</aside>",
        "<aside class=\"ALERT alert\tx\">x</aside>",
        "<section class=\"footnotes\">x</section>",
        "<sup class=\"footnote-ref\"><a data-footnote-ref href=\"#x\">1</a></sup>"
      })
  void nobodyImitatesWhatTheToolMakes(String html) {
    Reading reading = Reading.of("# T\n\n" + html + "\n");
    assertThat(reading.found()).isNotEmpty();
    assertThat(
            reading
                .body()
                .select(".captioned-table, .alert, .footnotes, .footnote-ref, [data-footnote-ref]"))
        .isEmpty();
  }

  @Test
  void unbalancedTagsInACaptionDoNotLoseTheTable() {
    Reading reading =
        Reading.of("# T\n\n表: a</p></div></caption></table>b {#t1}\n\n| a |\n|---|\n| 1 |\n");
    assertThat(reading.body().getElementById("t1").normalName()).isEqualTo("table");
    assertThat(reading.body().getElementById("t1").selectFirst("caption")).isNotNull();
  }

  @Test
  void blocksCarryTheirLines() {
    Reading reading =
        Reading.of("# T\n\n<table><tr><td>a</td></tr>\n<tr><td>b</td></tr></table>\n\n文<small>x");
    assertThat(reading.body().select("tr").eachAttr("data-line")).containsExactly("3", "4");
    assertThat(reading.body().select("td, small").eachAttr("data-line")).isEmpty();
  }

  @Test
  void makesTheOldNameAnId() {
    Reading reading = Reading.of("# T\n\n文<a name=\"foo\"></a>\n");
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.chapter().body()).contains("<a id=\"foo\"></a>").doesNotContain("name=");
    assertThat(reading.chapter().anchor("foo")).isPresent();
  }

  @Test
  void keepsWhatIsAllowed() {
    Reading reading =
        Reading.of(
            "# T\n\n<table><tr><td colspan=\"2\" ROWSPAN=100 class=\"my x\" align=\"right\">"
                + "a &amp; b < c</td></tr></table>\n\n"
                + "文<img src=\"a.png\" alt='\"x\"' width=\"50%\" height=\"20\">\n");
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.body().selectFirst("td").attributes().html().strip())
        .isEqualTo("colspan=\"2\" rowspan=\"100\" class=\"my x align-right\"");
    assertThat(reading.body().selectFirst("td").text()).isEqualTo("a & b < c");
    assertThat(reading.body().selectFirst("img").attr("alt")).isEqualTo("\"x\"");
    assertThat(reading.body().selectFirst("img").attr("width")).isEqualTo("50%");
  }
}
