package io.github.proxmoxbook.book.manuscript.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Problems stand where they are, whatever holds them, also in included files. */
class PlacesTest {
  private static final String EVERYWHERE =
      """
      .題@
      [cols="1,1a"]
      |===
      |@ |@

      |一
      @
      |
      段落@

      * @
      ** @

      NOTE: @

      2+a|
      [cols=2*]
      !===
      !@ !x
      !x
      !@
      !===
      |===

      [%header,format=csv]
      |===
      名@,値
      "引用
      続き@",@
      @,二つ目
      "@",@

      空行の後@,x
      |===

      [format=dsv]
      |===
      鍵@:値
      @:0
      |===

      ,===
      一,@
      @,二
      ,===

      * 項目@
      続き@
      +
      段落@
      +
      ----
      code
      ----
      +
      ====
      箱@

      . 番号@
      ====
      ** 入れ子@

      用語@:: 説明@
      続き@
      別の用語::
      次の行@
      +
      足した段落@
      +
      * 項目@

      [horizontal]
      語@:: 説明@

      [qanda]
      問い@:: 答え@

      ----
      a # <1>
      b # <2>
      ----
      <1> 一つ目@
      <2> 二つ目@
      続き@

      [quote,@]
      ____
      引用@

      引用@
      ____

      > 引用@
      > 続き@
      >
      > * 項目@

      [verse]
      詩@
      二行目@

      ****
      囲み@

      ****

      footnote:[注@]。

      == 題@

      image::x.png[@]
      """;

  @TempDir Path folder;

  @Test
  void nameTheLineInTheChapter() throws IOException {
    String text = numbered("= 題\n\n" + EVERYWHERE);

    check(Reading.of(folder.toRealPath(), "a.adoc", text, Map.of()), "a.adoc", text);
  }

  @Test
  void nameTheLineInAnIncludedFile() throws IOException {
    String text = numbered("////\n始め\n////\n\n" + EVERYWHERE);
    Files.writeString(folder.resolve("part.adoc"), text);
    String chapter = "= 題\n\n段落。\n\ninclude::part.adoc[]\n";

    check(Reading.of(folder.toRealPath(), "a.adoc", chapter, Map.of()), "part.adoc", text);
  }

  private static String numbered(String text) {
    StringBuilder numbered = new StringBuilder();
    int line = 0;
    for (String words : text.split("\n", -1)) {
      line++;
      int times = 0;
      int at;
      while ((at = words.indexOf('@')) >= 0) {
        words =
            words.substring(0, at)
                + "{gone-"
                + line
                + "-"
                + ++times
                + "}"
                + words.substring(at + 1);
      }
      numbered.append(words).append('\n');
    }
    return numbered.toString();
  }

  private static void check(Reading reading, String file, String text) {
    List<String> lines = text.lines().toList();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (int at = lines.get(i).indexOf("{gone"); at >= 0; ) {
        expected.add(file + ":" + (i + 1) + ":" + (at + 1));
        at = lines.get(i).indexOf("{gone", at + 1);
      }
    }
    assertThat(
            reading.problems().stream()
                .filter(problem -> problem.rule() == AsciiDocRule.ATTRIBUTE_MISSING)
                .map(problem -> problem.location().toString()))
        .containsExactlyInAnyOrderElementsOf(expected);
  }
}
