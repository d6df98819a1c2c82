package io.github.proxmoxbook.book.manuscript.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ChapterNumber;
import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.manuscript.Reference;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.Severity;
import io.github.proxmoxbook.book.problem.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownChapterReaderTest {
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void gathersAnchorsWithTheIdsOfGitHubAndMdBook() {
    Chapter chapter = read("# 題 `code`\n\n## Ä B {#own}\n\n## x\n\n## x\n");
    assertThat(chapter.title()).isEqualTo("題 code");
    assertThat(chapter.anchor("題-code")).map(Anchor::level).contains(1);
    assertThat(chapter.anchor("own")).map(Anchor::title).contains("Ä B");
    assertThat(chapter.anchor("ä-b")).isEqualTo(chapter.anchor("own"));
    assertThat(chapter.anchor("Ä-b")).isEqualTo(chapter.anchor("own"));
    assertThat(chapter.anchor("x-1")).map(a -> a.location().line()).contains(7);
  }

  @Test
  void gathersReferencesWithTheirPlaces() {
    Chapter chapter =
        read(
            "# T\n\n見る [](a.md#b) と [語][r]。\n\n![図](d.svg)\n\n[r]: c.md\n<a href=\"e.md\">e</a>\n");
    assertThat(chapter.references())
        .extracting(Reference::kind, Reference::target, r -> r.location().toString())
        .containsExactly(
            tuple(Reference.Kind.LINK, "a.md#b", "a.md:3:4"),
            tuple(Reference.Kind.LINK, "c.md", "a.md:3:17"),
            tuple(Reference.Kind.IMAGE, "d.svg", "a.md:5:1"),
            tuple(Reference.Kind.LINK, "e.md", "a.md:8:1"));
  }

  @Test
  void gathersFiguresTablesAndListings() {
    Chapter chapter =
        read(
            "# T\n\n![a](x.svg \"F\"){#f}\n\n表: C {#t}\n\n|a|\n|-|\n|1|\n\n"
                + "```sh title=\"L\" {#l}\nx\n```\n");
    assertThat(chapter.anchors())
        .extracting(Anchor::id, Anchor::kind, Anchor::title)
        .containsExactly(
            tuple("t-1", Anchor.Kind.HEADING, "T"),
            tuple("f", Anchor.Kind.FIGURE, "F"),
            tuple("t", Anchor.Kind.TABLE, "C"),
            tuple("l", Anchor.Kind.LISTING, "L"));
  }

  @Test
  void reportsAMissingAndASecondTitle() {
    read("text\n");
    assertThat(rules()).containsExactly(ManuscriptRule.TITLE_MISSING);
    problems.clear();
    read("# A\n\n# B\n");
    assertThat(rules()).containsExactly(ManuscriptRule.TITLE_TWICE);
    assertThat(problems.get(0).location().line()).isEqualTo(3);
  }

  @Test
  void reportsAnIdGivenTwice() {
    read("# A\n\n## B {#x}\n\n<a id=\"x\"></a>\n");
    assertThat(rules()).containsExactly(ManuscriptRule.ID_TWICE);
    assertThat(problems.get(0).message()).contains("line 3");
  }

  @Test
  void reportsCellsThatGfmWouldDrop() {
    read("# A\n\n| a | b |\n|---|---|\n| `x|y` | z |\n| `x\\|y` | z |\n| one |\n");
    assertThat(rules())
        .containsExactly(ManuscriptRule.TABLE_CELLS, ManuscriptRule.TABLE_CELLS_MISSING);
    assertThat(problems).extracting(p -> p.location().line()).containsExactly(5, 7);
    assertThat(problems.get(1).severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void reportsRawHtmlThatIsInNoEdition() {
    Chapter chapter = read("# A\n\n文 <script>alert(1)</script> 文\n\n<iframe src=x>\n</iframe>\n");
    assertThat(problems)
        .extracting(p -> p.location().toString())
        .containsExactly("a.md:3:3", "a.md:5:1");
    assertThat(chapter.body()).doesNotContain("script").doesNotContain("iframe");
  }

  @Test
  void dropsEventHandlersAndStyles() {
    Chapter chapter = read("# A\n\n<span onclick=\"x()\" style=\"color:red\" id=\"k\">文</span>\n");
    assertThat(chapter.body()).contains("<span id=\"k\">文</span>");
  }

  private List<Rule> rules() {
    return problems.stream().map(Problem::rule).toList();
  }

  private Chapter read(String text) {
    return new MarkdownChapterReader()
        .read(
            new SourceText("a.md", text),
            Path.of("/book/a.md"),
            ChapterNumber.of(1),
            problems::add);
  }
}
