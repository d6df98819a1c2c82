package io.github.proxmoxbook.book.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mentions in the prose become links, and nothing else does. */
class MentionLinksTest {
  @TempDir Path folder;
  private SampleBook book;

  @BeforeEach
  void makeBook() throws IOException {
    book = new SampleBook(folder);
  }

  @Test
  void linksWhatTheBookHas() throws Exception {
    assertThat(links("第3章と第１・3章、次章、第I部、3.1節、図3.1、表3.1、リスト3.1、Chapter 3です。"))
        .containsExactly(
            "第3章 chapter-03.xhtml",
            "3章 chapter-03.xhtml",
            "第I部 part-1.xhtml",
            "3.1節 chapter-03.xhtml#quorum",
            "図3.1 chapter-03.xhtml#fig-all",
            "表3.1 chapter-03.xhtml#tbl-parts",
            "リスト3.1 chapter-03.xhtml#lst-status",
            "Chapter 3 chapter-03.xhtml");
  }

  @Test
  void linksInEveryKindOfText() throws Exception {
    assertThat(
            links(
                "- 第3章\n\n| 第3章 |\n|---|\n| **第3章** |\n\n> [!NOTE]\n> 第3章\n\n注[^1]\n\n[^1]: 第3章\n\n"
                    + "<div>\n<p>第3章</p>\n</div>\n\n文は\n第3章\n\n{語|ご}の第3章"))
        .hasSize(8);
  }

  @Test
  void leavesTheRestAlone() throws Exception {
    assertThat(
            links(
                "## 第3章の話\n\n`第3章` [第3章](https://example.org/) <cite>第3章</cite> 第2章 第9章 第1章\n\n"
                    + "> 第3章\n\n『他の本』第3章、<kbd>第3章</kbd>、第**3**章\n\n```\n第3章\n```"))
        .isEmpty();
  }

  @Test
  void linksNothingWhenToldSo() throws Exception {
    book.write("manuscript/ja/one.md", "# 概要\n\n第3章です。\n");
    book.linkMentions(false);
    assertThat(book.sources().content(SampleBook.metadata("ja")).chapters().get(1).xhtml())
        .doesNotContain("mention");
  }

  @Test
  void reportsMentionsThatLeadNowhere() throws Exception {
    book.write("manuscript/ja/one.md", "# 概要\n\n第9章です。\n");
    assertThat(book.sources().problems())
        .extracting(problem -> problem.location() + " " + problem.rule().id())
        .filteredOn(problem -> problem.contains(" mention."))
        .containsExactly("manuscript/ja/one.md:3:1 mention.chapter-unknown");
  }

  private List<String> links(String markdown) throws Exception {
    book.write("manuscript/ja/one.md", "# 概要\n\n" + markdown + "\n");
    EditionContent content = book.sources().content(SampleBook.metadata("ja"));
    return Jsoup.parse(content.chapters().get(1).xhtml(), "", Parser.xmlParser())
        .select("a.mention")
        .stream()
        .map(link -> link.text() + " " + link.attr("href"))
        .toList();
  }
}
