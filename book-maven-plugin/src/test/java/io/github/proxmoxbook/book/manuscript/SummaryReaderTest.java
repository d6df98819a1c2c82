package io.github.proxmoxbook.book.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryReaderTest {
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void readsFrontMatterPartsNestingDraftsAndBackMatter() {
    Summary summary =
        read(
            """
            # Summary

            [まえがき](part0/preface.md)

            # 基礎

            - [概要](one.md)
              - [詳細](one/detail.md)
            - [インストール]()

            ---

            # 応用

            - [名前に空白](with%20space.md)

            [あとがき](after.md)
            """);
    assertThat(problems).isEmpty();
    assertThat(summary.title()).isEqualTo("Summary");
    assertThat(summary.parts())
        .extracting(SummaryPart::matter, SummaryPart::number, SummaryPart::title)
        .containsExactly(
            tuple(Matter.FRONT, 0, ""),
            tuple(Matter.MAIN, 1, "基礎"),
            tuple(Matter.MAIN, 2, "応用"),
            tuple(Matter.BACK, 0, ""));
    assertThat(summary.entries())
        .extracting(entry -> entry.number().dotted(), SummaryEntry::path)
        .containsExactly(
            tuple("", "part0/preface.md"),
            tuple("1", "one.md"),
            tuple("1.1", "one/detail.md"),
            tuple("2", ""),
            tuple("3", "with space.md"),
            tuple("", "after.md"));
    assertThat(summary.entries().get(3).isDraft()).isTrue();
  }

  @Test
  void givesAppendicesTheirLetters() {
    Summary summary =
        read(
            """
            - [付録A 概要](one.md)

            [付録A コマンド](commands.md)
            [Appendix B: Terms](terms.md)
            [付録の使い方](use.md)
            [付録AB](ab.md)
            """);
    assertThat(problems).isEmpty();
    assertThat(summary.entries())
        .extracting(entry -> entry.number().dotted())
        .containsExactly("1", "A", "B", "", "");
  }

  @Test
  void readsOverComments() {
    Summary summary =
        read("[a](a.md) <!-- why -->\n\n<!-- a block -->\n- [b](b.md) <!-- x -->\n  <!-- y -->\n");
    assertThat(problems).isEmpty();
    assertThat(summary.entries()).extracting(SummaryEntry::path).containsExactly("a.md", "b.md");
  }

  @Test
  void readsABookWithoutParts() {
    Summary summary = read("# Summary\n\n- [A](a.md)\n- [B](b.md)\n");
    assertThat(summary.parts()).hasSize(1);
    assertThat(summary.parts().get(0).title()).isEmpty();
    assertThat(summary.entries()).extracting(SummaryEntry::title).containsExactly("A", "B");
  }

  @Test
  void namesThePlaceOfWhatIsNoChapter() {
    read("# Summary\n\n- [A](a.md)\n- just text\n\nwords\n");
    assertThat(problems).hasSize(2);
    assertThat(problems.get(0).location().toString()).isEqualTo("SUMMARY.md:4:1");
    assertThat(problems.get(1).location().toString()).isEqualTo("SUMMARY.md:6:1");
  }

  @Test
  void refusesAChapterWithoutNumberBetweenNumberedOnes() {
    read("- [A](a.md)\n\n[Between](b.md)\n\n- [C](c.md)\n");
    assertThat(problems).extracting(Problem::rule).containsExactly(ManuscriptRule.SUMMARY_SYNTAX);
  }

  private Summary read(String text) {
    return new SummaryReader().read(new SourceText("SUMMARY.md", text), problems::add);
  }
}
