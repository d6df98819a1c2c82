package io.github.proxmoxbook.book.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.proxmoxbook.book.plan.CodeToken.Standing;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.SourceText;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanReaderTest {
  private static Plan read(String text) {
    return new PlanReader(PlanProfile.EXECPLAN).read(new SourceText("plans/a.md", text));
  }

  @Test
  void readsTitleSectionsAndTheirPlaces() {
    Plan plan =
        read("# ExecPlan: 第2章\n\n## 1. Metadata\n\n- a: b\n\n## 2. Other\n\n### 8. Progress\n");

    assertThat(plan.title().map(PlanHeading::title)).contains("ExecPlan: 第2章");
    assertThat(plan.sections())
        .extracting(s -> s.heading().number().getAsInt(), s -> s.heading().location().line())
        .containsExactly(tuple(1, 3), tuple(2, 7));
    assertThat(plan.headings()).extracting(PlanHeading::level).containsExactly(2, 2, 3);
    assertThat(plan.section(SectionKind.METADATA).orElseThrow().texts()).containsExactly("a: b");
    assertThat(plan.section(SectionKind.PROGRESS)).isEmpty();
    assertThat(plan.preamble()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10. Decision log, 10",
    "１０．Ｄecision　ｌｏｇ, 10",
    "10) DECISION LOG:, 10",
    "第10節 意思決定ログ, 10",
    "⑩ Decision log, 10",
    "(10) Decision log（意思決定ログ）, 10",
    "10: 意思決定ログ (Decision log), 10",
    "10.Decision log / 決定, 10",
    "Section 10 – Decision log, 10",
    "10 Decision log {#log}, 10",
    "'**10.** *Decision* log', 10",
    "'10\\. Decision log', 10",
  })
  void foldsTheWaysToWriteAHeading(String heading, int number) {
    PlanHeading read = read("## " + heading + "\n").headings().get(0);

    assertThat(read.number()).hasValue(number);
    assertThat(read.kind()).contains(SectionKind.DECISIONS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.1 Details", "3D models", "Decision log"})
  void seesNoNumberWhereThereIsNone(String heading) {
    assertThat(read("## " + heading + "\n").headings().get(0).number()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"11. Outcomes and Retrospective", "11. Outcomes ＆ retrospective"})
  void treatsAmpersandAsAnd(String heading) {
    assertThat(read("## " + heading + "\n").headings().get(0).kind())
        .contains(SectionKind.OUTCOMES);
  }

  @Test
  void readsMetadataWithThePlaceOfEachValue() {
    Plan plan =
        read(
            "---\nplan-id: \"plans/f.md\"\n---\n# T\n\n## 1. Metadata\n\n"
                + "- **Plan ID:** `plans/a.md`\n- 作成日：2025-11-16\n\n"
                + "| Author | A |\n|---|---|\n| 状態 | live |\n");

    assertThat(plan.metadata())
        .extracting(PlanField::key, PlanField::value, f -> f.location().toString())
        .containsExactly(
            tuple("Plan ID", "plans/a.md", "plans/a.md:8:16"),
            tuple("作成日", "2025-11-16", "plans/a.md:9:7"),
            tuple("Author", "A", "plans/a.md:11:12"),
            tuple("状態", "live", "plans/a.md:13:8"),
            tuple("plan-id", "plans/f.md", "plans/a.md:2:10"));
    assertThat(plan.field("PLAN ID").map(PlanField::value)).contains("plans/a.md");
  }

  @Test
  void keepsAThematicBreakInTheFirstLine() {
    Plan plan = read("---\n\n# T\n\n## 1. Metadata\n\nx\n\n---\n");

    assertThat(plan.title().map(PlanHeading::title)).contains("T");
    assertThat(plan.sections()).hasSize(1);
  }

  @Test
  void readsItemsAndTheirBoxes() {
    Plan plan = read("## 6. Concrete steps\n\n- [x] one\n  - nested\n1. [ ] two\n* [X] three\n");

    assertThat(plan.items())
        .extracting(PlanItem::box, PlanItem::text, i -> i.location().line())
        .containsExactly(
            tuple(PlanItem.Box.TICKED, "one", 3),
            tuple(PlanItem.Box.NONE, "nested", 4),
            tuple(PlanItem.Box.OPEN, "two", 5),
            tuple(PlanItem.Box.TICKED, "three", 6));
    assertThat(plan.items())
        .extracting(PlanItem::section)
        .containsOnly(Optional.of(SectionKind.STEPS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- [x] Drew `t`. | TICKED",
        "- [x] Drew it.\\n  - In `t`. | TICKED",
        "- [x] Drew it.\\n  - [ ] In `t`. | OPEN",
        "- [ ] Draw `t`. | OPEN",
        "Draw `t`. | TEXT",
        "- [x] Deleted `t`. | WITHDRAWN",
        "- [x] `t` を削除した。 | WITHDRAWN",
        "- [x] `t` の削除。 | WITHDRAWN",
        "- [x] Deleted a part of `t`. | TICKED",
        "- [x] `t` から図を削除した。 | TICKED",
        "- [x] Renamed `t` to `u`. | WITHDRAWN",
        "- [x] Renamed `u` to `t`. | TICKED",
        "- [x] Created `t` from `u`. | TICKED",
        "- [x] Moved the text into `t`. | TICKED",
        "- [x] Deleted `u`. Wrote `t`. | TICKED",
        "- [x] `u` を削除し、`t` を作成した。 | TICKED",
        "- [x] `t`（未作成） | ANNOUNCED",
        "Add `t`. | ANNOUNCED",
        "- `t` (not yet written) | ANNOUNCED",
        "- [ ] Add `t`. | OPEN",
        "- [x] Add `t`. | TICKED",
        "- [x] ~~Wrote `t`.~~ | WITHDRAWN",
      })
  void tellsWhatIsSaidAboutAToken(String markdown, Standing expected) {
    Plan plan = read("## 6. Concrete steps\n\n" + markdown.replace("\\n", "\n") + "\n");

    assertThat(plan.tokens())
        .filteredOn(token -> token.text().equals("t"))
        .extracting(CodeToken::standing)
        .containsExactly(expected);
  }

  @Test
  void knowsTheOutcomesAndThePlaceOfATokenBehindABox() {
    Plan plan = read("## 11. Outcomes & retrospective\n\nSee `a`.\n\n- [x] 図 `b`\n");

    assertThat(plan.tokens())
        .containsExactly(
            new CodeToken(
                "a",
                Standing.OUTCOMES,
                false,
                false,
                Optional.of(SectionKind.OUTCOMES),
                new Location("plans/a.md", 3, 5)),
            new CodeToken(
                "b",
                Standing.TICKED,
                false,
                false,
                Optional.of(SectionKind.OUTCOMES),
                new Location("plans/a.md", 5, 9)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n\n", "no heading", "## ", "---\n", "- [x]", "\u0000", "<!--", "| a |"})
  void readsWhatIsNoPlan(String text) {
    assertThat(read(text).section(SectionKind.METADATA)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"> ", "- ", "*a **b ", "[", "`", "## 1. Metadata\n\n- a:\n", "- [x] `a`, "})
  @Timeout(60)
  void survivesHostileRepetition(String unit) {
    int count = 20_000;
    long begin = System.nanoTime();
    Plan plan = read("# T\n\n## 6. Concrete steps\n\n" + unit.repeat(count));

    assertThat(plan.sections()).isNotEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(60));
  }
}
