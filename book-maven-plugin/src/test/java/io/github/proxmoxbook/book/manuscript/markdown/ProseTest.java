package io.github.proxmoxbook.book.manuscript.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.manuscript.ProseBlock;
import io.github.proxmoxbook.book.manuscript.ProseBlock.Kind;
import io.github.proxmoxbook.book.manuscript.ProseBlock.Quotation;
import io.github.proxmoxbook.book.manuscript.ProseSpan;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The running text of a chapter, and that each of its characters knows its place. */
class ProseTest {
  @Test
  void leavesMarkupOut() {
    assertThat(texts("文の**中**と~~消~~、[題](b.md)、{漢字|かんじ}、{index:語|ご}[^1]。\n\n[^1]: 注。"))
        .containsExactly("文の中と消、題、漢字、語。", "注。");
    assertThat(texts("{漢字|かん|じ}と《《強調》》と\n{index!:隠れた語}\n{index:親!子}。\n\n語\n: 説明\n  の続き"))
        .containsExactly("漢字と強調と子。", "語", "説明の続き");
  }

  @Test
  void masksWhatIsNoProse() {
    assertThat(texts("a `co` <kbd>K</kbd> [](b.md) <https://x.org/> ![図](a.png) b"))
        .containsExactly("a __ _ _ ______________ _ b");
    assertThat(texts("```\nfence\n```\n\n    indented\n\n<pre>x</pre>\n\n<!-- 第9章 -->"))
        .containsExactly("_");
  }

  @Test
  void knowsWhatEachTextIs() {
    List<ProseBlock> prose =
        prose(
            """
            # 題 {#id}

            - 項目

            表: 表の題 {#t}

            | 頭 |
            |---|
            | 中 |

            ![x](a.png "図の題")

            ```bash title="リストの題"
            ```

            <ul><li>HTML</li></ul>
            """);
    assertThat(prose)
        .extracting(block -> block.kind() + " " + block.text())
        .containsExactly(
            "HEADING 題",
            "LIST_ITEM 項目",
            "CAPTION 表の題",
            "TABLE_CELL 頭",
            "TABLE_CELL 中",
            "CAPTION 図の題",
            "CAPTION リストの題",
            "LIST_ITEM HTML");
    assertThat(prose.get(0).level()).isEqualTo(1);
  }

  @Test
  void everyCharacterKnowsItsPlace() {
    String source =
        """
        ---
        a: b
        ---
        # 見*出*し {#id}

        a &amp; b\\*c &#x3042;い `code` [え](x.md)お
        か**き**{漢字|かんじ}く{index:け|け}こ<b>さ</b>し

        > - せ
        >   そ

        表: た [ち](b) {#t}

        | つ \\| て | と |
        |---|---|
        | な | `x` に |

        ![alt](x.png "ぬ ね"){#f}

        ```bash title="の は"
        code
        ```

        <div>
        <p>ひ <b>ふ</b>
          へ</p></div>

        ほ[^1]^[ま み]む

        め《《も》》{index!:隠}{index:や!ゆ|!ゆ}

        よ
        : ら

        [^1]: り る
        """;
    String[] lines = source.split("\n");
    int checked = 0;
    for (ProseBlock block : prose(source)) {
      for (int i = 0; i < block.text().length(); i++) {
        char c = block.text().charAt(i);
        boolean isWrittenSo = c > ' ' && c != ProseBlock.MASK && c != '&' && c != 'あ';
        if (isWrittenSo) {
          String line = lines[block.at(i).line() - 1];
          assertThat(line.charAt(block.at(i).column() - 1))
              .as("%s in %s at %s", c, block.text(), block.at(i))
              .isEqualTo(c);
          checked++;
        }
      }
    }
    assertThat(checked).isEqualTo(47);
  }

  @Test
  void findsTheReferenceOfACharacter() {
    ProseBlock block = prose("# T\n\nab&amp;c&#x3042;d\n").get(1);
    assertThat(block.text()).isEqualTo("ab&cあd");
    assertThat(block.at(2).column()).isEqualTo(3);
    assertThat(block.at(3).column()).isEqualTo(8);
    assertThat(block.at(4).column()).isEqualTo(9);
    assertThat(block.at(5).column()).isEqualTo(17);
  }

  @Test
  void joinsLinesAsReadersSeeThem() {
    assertThat(texts("日本\n語\nLatin\nwords\\\nbreak<br>tag"))
        .containsExactly("日本語 Latin words|break|tag");
  }

  @Test
  void marksQuotations() {
    assertThat(prose("> 引用\n\n> 引用\n>\n> — 『本』\n\n> [!NOTE]\n> 注意\n\n> a <cite>b</cite>\n"))
        .extracting(ProseBlock::quotation)
        .containsExactly(
            Quotation.UNSOURCED,
            Quotation.SOURCED,
            Quotation.SOURCED,
            Quotation.NONE,
            Quotation.SOURCED);
    assertThat(prose("a <q>b</q><cite>c</cite>[d](e.md)").get(0).spans())
        .containsExactly(
            new ProseSpan(ProseSpan.Kind.QUOTATION, 2, 3, ""),
            new ProseSpan(ProseSpan.Kind.CITATION, 3, 4, ""),
            new ProseSpan(ProseSpan.Kind.LINK, 4, 5, "e.md"));
  }

  @Test
  void survivesHtmlThatIsLeftOpen() {
    assertThat(texts("a <code>b\n\nc <q>d\n\n<blockquote>\n\ne\n\n</blockquote></blockquote>\n\nf"))
        .containsExactly("a _", "c d", "e", "f");
    assertThat(prose("# T\n\nx </q></code> y"))
        .extracting(ProseBlock::kind)
        .containsExactly(Kind.HEADING, Kind.PARAGRAPH);
  }

  @Test
  void costsNoMoreThanTheLength() {
    for (String brick :
        List.of(
            "& ",
            "&amp; ",
            "{語|ご}",
            "<b>x</b>",
            "<q>",
            "[a](b) ",
            "\\\\",
            "《《",
            "《《x》》",
            "{index!:x}\n",
            "{index(:a!b|か!き}",
            "x\n: y\n\n",
            "{漢|かん")) {
      Assertions.assertTimeout(
          Duration.ofSeconds(20), () -> prose("# T\n\n" + brick.repeat(8_000)));
    }
    String html = "<div>\n" + "<b>x</b>\n".repeat(8_000) + "</div>\n";
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> prose(html));
  }

  private static List<ProseBlock> prose(String markdown) {
    return Reading.of(markdown).chapter().prose();
  }

  private static List<String> texts(String markdown) {
    return prose(markdown).stream()
        .map(block -> block.text().replace(ProseBlock.MASK, '_').replace('\n', '|'))
        .toList();
  }
}
