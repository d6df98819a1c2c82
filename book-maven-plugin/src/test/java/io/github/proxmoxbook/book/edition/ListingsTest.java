package io.github.proxmoxbook.book.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingsTest {
  private static Element marked(String pre) {
    Document body = Jsoup.parse(pre, "", Parser.xmlParser());
    body.outputSettings().prettyPrint(false);
    Listings.mark(body);
    return body.child(0);
  }

  private static String code(String language, String code) {
    return marked("<pre><code class=\"language-" + language + "\">" + code + "</code></pre>")
        .child(0)
        .html();
  }

  @Test
  void makesALineOfEachLineAndASpanOfEachWordWithAKind() {
    assertThat(code("bash", "qm list # 一\n\nexit 0\n"))
        .isEqualTo(
            "<span class=\"code-line\"><span class=\"tok-name\">qm</span> list"
                + " <span class=\"tok-comment\"># 一</span>\n</span>"
                + "<span class=\"code-line\">\n</span>"
                + "<span class=\"code-line\"><span class=\"tok-keyword\">exit</span>"
                + " <span class=\"tok-number\">0</span>\n</span>");
  }

  @Test
  void makesLinesOfUnknownLanguages() {
    assertThat(code("bahs", "a &lt;b&gt;\n  c"))
        .isEqualTo(
            "<span class=\"code-line\">a &lt;b&gt;\n</span><span class=\"code-line\">  c</span>");
    assertThat(marked("<pre><code>x\n</code></pre>").select(".code-line")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\n\n\n",
        "a",
        "if <b id=\"x\">then\n echo \"y</b> z\"\n",
        "<a href=\"#x\"><em>qm</em></a> <b class=\"conum\">(1)</b>\nls <b class=\"conum\">(2)</b>",
        "<i></i>a<i/>\n<i/>",
      })
  void keepsEveryCharacterAndTheAuthorsMarkup(String code) {
    Document before = Jsoup.parse("<code>" + code + "</code>", "", Parser.xmlParser());
    Element after = marked("<pre><code class=\"language-bash\">" + code + "</code></pre>").child(0);
    assertThat(after.wholeText()).isEqualTo(before.wholeText());
    assertThat(after.select("a, b.conum, em, i")).hasSameSizeAs(before.select("a, b.conum, em, i"));
    assertThat(after.select("#x")).hasSameSizeAs(before.select("#x"));
    assertThat(after.select("> :not(.code-line)")).isEmpty();
  }

  @Test
  void readsCodeAcrossTheAuthorsMarkup() {
    assertThat(code("bash", "echo \"a <b>b\nc</b> d\""))
        .isEqualTo(
            "<span class=\"code-line\"><span class=\"tok-name\">echo</span>"
                + " <span class=\"tok-string\">\"a </span>"
                + "<b><span class=\"tok-string\">b</span>\n</b></span>"
                + "<span class=\"code-line\"><b><span class=\"tok-string\">c</span></b>"
                + "<span class=\"tok-string\"> d\"</span></span>");
  }

  @Test
  void aCalloutIsNoPartOfTheCode() {
    assertThat(code("bash", "echo \"a\"<b class=\"conum\">\"(1)</b> b"))
        .contains("<b class=\"conum\">\"(1)</b> b");
  }

  @Test
  void marksAndNumbersTheLinesAskedFor() {
    Element pre =
        marked(
            "<pre data-line=\"4\" data-code-line=\"5\" data-numbered-from=\"10\""
                + " data-marked-lines=\"2-3\"><code>a\nb\nc\nd\n</code></pre>");
    assertThat(pre.classNames()).containsExactly("numbered");
    assertThat(pre.attr("style")).isEqualTo("counter-reset: code-line 9");
    assertThat(pre.select(".marked").eachText()).containsExactly("b", "c");
    assertThat(pre.select(".code-line").eachAttr("data-line")).containsExactly("5", "6", "7", "8");
    assertThat(pre.select("[data-code-line], [data-marked-lines]")).isEmpty();
  }
}
