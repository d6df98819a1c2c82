package io.github.proxmoxbook.book.typography.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineComposerTest {
  private static final String SENTENCES =
      "「クォーラム」とは、クラスタの過半数のノードが互いに通信できる状態を指します。Proxmox VE 9では、corosyncが投票を集計し、"
          + "過半数（2台以上）に満たないときは`/etc/pve`が読み取り専用になります。";
  private final LineComposer composer = new LineComposer();

  @Test
  void nothingHasNoLines() {
    assertThat(composer.compose(List.of(), justified(10))).isEmpty();
    assertThat(composer.widths(List.of(), justified(10))).isEqualTo(new ParagraphWidths(0, 0));
  }

  @Test
  void spacesAloneAreAnEmptyLine() {
    List<Line> lines = composer.compose(new Sample("  ").pieces(), justified(10));
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).width()).containsOnly(0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {35, 3_000})
  void setsAVeryLongParagraphInLittleTime(double width) {
    Sample sample = new Sample(SENTENCES.repeat(1_000));
    assertThat(sample.pieces()).hasSizeGreaterThan(100_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () ->
            assertThat(composer.compose(sample.pieces(), justified(width))).hasSizeGreaterThan(20));
  }

  @Test
  void survivesALongParagraphWithoutAnyBreak() {
    Sample sample = new Sample("っ".repeat(50_000));
    List<Line> lines =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> composer.compose(sample.pieces(), justified(35)));
    assertThat(lines).allMatch(line -> line.contentWidth() <= 35 + 1e-6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.", "第1", "図1.", "-", "「", "^", "　", "/", " "})
  void survivesLongRunsOfAnything(String run) {
    Sample sample = new Sample("一" + run.repeat(12_000));
    List<Line> lines =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> composer.compose(sample.pieces(), justified(35)));
    assertThat(lines.get(lines.size() - 1).end()).isEqualTo(sample.pieces().size());
  }

  @Test
  void lettersWiderThanALineStandAlone() {
    List<Line> lines = composer.compose(new Sample("一二").pieces(), justified(0.5));
    assertThat(lines).hasSize(2);
  }

  @Test
  void linesMayHaveWidthsOfTheirOwn() {
    ParagraphStyle besideAFloat =
        new ParagraphStyle(line -> line < 2 ? 5 : 10, 2, 0, Alignment.JUSTIFY, "ja", false);
    Sample sample = new Sample("一二三四五六七八九十一二三四五六七八九十一二三四五六");
    assertThat(composer.compose(sample.pieces(), besideAFloat))
        .extracting(sample::text)
        .containsExactly("一二三四五", "六七八九十", "一二三四五六七八九十", "一二三四五六");
  }

  @Test
  void linesAreCountedOverForcedBreaks() {
    ParagraphStyle besideAFloat =
        new ParagraphStyle(line -> line < 2 ? 5 : 10, 2, 0, Alignment.START, "ja", false);
    Sample sample = new Sample("一二三⏎一二三四五六七八九十一二");
    assertThat(composer.compose(sample.pieces(), besideAFloat))
        .extracting(sample::text)
        .containsExactly("一二三", "一二三四五", "六七八九十一二");
  }

  @Test
  void tellsWidthsForTables() {
    Sample sample = new Sample("識別子はmaximumです。⏎二");
    ParagraphWidths widths = composer.widths(sample.pieces(), justified(1));
    assertThat(widths.minimal()).isEqualTo(3.5);
    assertThat(widths.natural()).isEqualTo(10.5, within(1e-9));
  }

  @Test
  void paddingStaysWithItsPiece() {
    Piece padded = new Piece('A', 'A', 0.5, 1, 0.2, 0.3, Piece.VERBATIM);
    List<Piece> pieces = List.of(new Piece('一', 1, 1, 0), padded, new Piece('二', 1, 1, 0));
    Line line = composer.compose(pieces, justified(10)).get(0);
    assertThat(line.x()).containsExactly(new double[] {0, 1.45, 2.5}, within(1e-9));
    assertThat(line.contentWidth()).isEqualTo(3.5, within(1e-9));
  }

  @Test
  void aBracketSetHalfWidthHasItsOriginLeftOfItsBox() {
    Line line = composer.compose(new Sample("「一").pieces(), justified(10)).get(0);
    assertThat(line.x()).containsExactly(0, 0.5);
    assertThat(line.width()).containsExactly(0.5, 1);
    assertThat(line.glyphX()).containsExactly(-0.5, 0.5);
  }

  @Test
  void refusesNonsense() {
    assertThatThrownBy(() -> new Piece('a', Double.NaN, 1, 0)).hasMessageContaining("advance");
    assertThatThrownBy(() -> new Piece('a', 1, 0, 0)).hasMessageContaining("em");
  }

  private static ParagraphStyle justified(double width) {
    return ParagraphStyle.of(width, Alignment.JUSTIFY, "ja");
  }
}
