package io.github.proxmoxbook.book.edition.epub;

import java.io.IOException;

/** Raw HTML of every kind that Markdown may hold, where authors put it. */
final class StressRawHtml {
  private StressRawHtml() {}

  static void write(StressPages pages, int size) throws IOException {
    inline(pages);
    blocks(pages);
    tables(pages);
    pages.endChapter();
  }

  private static void inline(StressPages pages) {
    pages.add("# 生のHTML$\n\n");
    for (String name :
        ("abbr b cite code del dfn em i ins kbd mark q s samp small span strong sub sup u var")
            .split(" ")) {
      pages.add("文<" + name + " class=\"x\" title=\"題 &amp; &lt;\">$</" + name + ">です。\n");
    }
    pages.add("<ruby>漢$<rp>（</rp><rt>かん$</rt><rp>）</rp></ruby>");
    pages.add("<a href=\"https://example.org/?a=1&b=2\" title=\"外\">$</a><br>折<wbr>り<br/>");
    pages.add("<a id=\"日本語\"></a><a href=\"#日本語\">内</a><a id=\"1st\"></a>[内](#1st)");
    pages.add("<span lang=\"en\" dir=\"ltr\">$</span><span dir=\"rtl\">שלום$</span>");
    pages.add("<img src=\"/diagrams/all.svg\" alt=\"文字の入った四角\" width=\"50%\" height=\"40\">");
    pages.add("<img src=\"/diagrams/all.svg\" alt=\"飾り枠の四角\">\n\n");
  }

  private static void blocks(StressPages pages) {
    pages.add("<div class=\"a b\" align=\"center\">\n\n文$。\n\n</div>\n\n<hr>\n\n");
    pages.add("<section id=\"s\"><p>$</p></section>\n\n<aside><p>$</p></aside>\n\n");
    pages.add("<blockquote><p>$</p></blockquote>\n\n<pre>$ &lt;b&gt;\n  $</pre>\n\n");
    pages.add("<ol start=\"3\" type=\"a\" reversed><li value=\"9\">$</li><li>$</li></ol>\n\n");
    pages.add("<ul><li>$<ul><li>$</li></ul></li></ul>\n\n<dl><dt>$</dt><dd>$</dd></dl>\n\n");
    pages.add("<details>\n<summary>$</summary>\n\n文$。\n\n</details>\n\n");
    pages.add(
        "<figure><img src=\"/diagrams/all.svg\""
            + " alt=\"文字の入った四角\"><figcaption>$</figcaption></figure>");
    pages.add("\n\n<p align=\"right\">$</p>\n\n<!-- 消える -->\n\n");
  }

  private static void tables(StressPages pages) {
    pages.add("<table><caption>$</caption><colgroup span=\"1\"></colgroup>");
    pages.add("<colgroup><col><col span=\"2\"></colgroup>");
    pages.add(
        "<thead><tr><th scope=\"col\">$</th><th scope=\"colgroup\" colspan=\"3\""
            + " align=\"right\">$</th></tr></thead>");
    pages.add(
        "<tbody><tr><th scope=\"row\" rowspan=\"2\">$</th><td>$</td><td>$</td><td>$</td></tr>");
    pages.add("<tr><td>$</td><td align=\"center\">$</td><td></td></tr></tbody>");
    pages.add("<tfoot><tr><td colspan=\"4\">$</td></tr></tfoot></table>\n\n");
    pages.add("<table><tr><td>$<table><tr><td>$</td></tr></table></td></tr></table>\n");
  }
}
