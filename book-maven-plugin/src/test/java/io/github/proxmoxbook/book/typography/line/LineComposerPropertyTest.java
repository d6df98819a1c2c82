package io.github.proxmoxbook.book.typography.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every paragraph, tried on generated ones. */
class LineComposerPropertyTest {
  private static final double EPSILON = 1e-6;
  private static final String NEVER_FIRST =
      "、。，．・：；！？」』）】〉》〕］｝ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶゝゞヽヾ々〻‐–〜゠’”)]}";
  private static final String NEVER_LAST = "「『（【〈《〔［｛‘“([{";

  private static final int PARAGRAPHS = 1_200;

  static List<GeneratedParagraph> paragraphs() {
    return new Random(6).longs(PARAGRAPHS).mapToObj(GeneratedParagraph::new).toList();
  }

  @ParameterizedTest
  @MethodSource("groups")
  void holds(List<GeneratedParagraph> paragraphs) {
    for (GeneratedParagraph paragraph : paragraphs) {
      List<Line> lines = paragraph.composed();
      everyPieceOnce(paragraph, lines);
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        inOrder(paragraph, line);
        withinTheMeasure(paragraph, line);
        atTheMeasure(paragraph, line);
        withoutHoles(paragraph, line);
        if (paragraph.breakable()) {
          keepsKinsoku(paragraph, line, i > 0);
        }
      }
    }
  }

  /** In groups, because a test for each would fill the report. */
  static List<List<GeneratedParagraph>> groups() {
    List<GeneratedParagraph> all = paragraphs();
    int size = PARAGRAPHS / 10;
    return java.util.stream.IntStream.range(0, 10)
        .mapToObj(group -> all.subList(group * size, (group + 1) * size))
        .toList();
  }

  private static void everyPieceOnce(GeneratedParagraph paragraph, List<Line> lines) {
    int at = 0;
    for (Line line : lines) {
      assertThat(line.first()).as("%s", paragraph).isEqualTo(at);
      assertThat(line.x()).hasSize(line.end() - line.first());
      at = line.end();
    }
    assertThat(at).as("%s", paragraph).isEqualTo(paragraph.pieces().size());
  }

  private static void inOrder(GeneratedParagraph paragraph, Line line) {
    for (int i = 1; i < line.x().length; i++) {
      double end = line.x()[i - 1] + line.width()[i - 1];
      assertThat(line.x()[i]).as("%s: %d", paragraph, i).isGreaterThanOrEqualTo(end - EPSILON);
    }
  }

  private static void withinTheMeasure(GeneratedParagraph paragraph, Line line) {
    long solid =
        paragraph.pieces().subList(line.first(), line.end()).stream()
            .filter(piece -> !piece.has(Piece.SPACE) && piece.codePoint() != Piece.MARK)
            .count();
    if (solid > 1) {
      assertThat(line.contentWidth())
          .as("%s", paragraph)
          .isLessThanOrEqualTo(paragraph.measure() + EPSILON);
    }
  }

  private static void atTheMeasure(GeneratedParagraph paragraph, Line line) {
    boolean filled = Math.abs(line.contentWidth() - paragraph.measure()) < EPSILON;
    boolean natural = Math.abs(line.contentWidth() - line.naturalWidth()) < EPSILON;
    boolean justified = paragraph.style().alignment() == Alignment.JUSTIFY;
    assertThat(filled || natural).as("%s", paragraph).isTrue();
    boolean fillable = paragraph.onlyJapanese() && paragraph.widest() < paragraph.measure() / 4;
    if (justified && !line.last() && fillable) {
      assertThat(filled).as("%s: %s", paragraph, paragraph.text(line)).isTrue();
    }
  }

  private static void withoutHoles(GeneratedParagraph paragraph, Line line) {
    double end = 0;
    Piece before = null;
    for (int i = line.first(); i < line.end(); i++) {
      Piece piece = paragraph.pieces().get(i);
      if (piece.has(Piece.SPACE)) {
        continue;
      }
      double x = line.x()[i - line.first()];
      double gap = x - end;
      if (before != null) {
        assertThat(gap).as("%s", paragraph).isLessThan(before.codePoint() == '　' ? 1.5 : 0.9);
        if (quarter(before, piece)) {
          assertThat(gap).as("%s", paragraph).isGreaterThanOrEqualTo(0.125 - EPSILON);
        }
      }
      end = x + line.width()[i - line.first()];
      before = piece;
    }
  }

  private static boolean quarter(Piece left, Piece right) {
    return japanese(left) && latin(right) || latin(left) && japanese(right);
  }

  private static boolean japanese(Piece piece) {
    return "一二三あいうアイウサー々っ".indexOf(piece.codePoint()) >= 0;
  }

  private static boolean latin(Piece piece) {
    return piece.codePoint() < 128 && Character.isLetterOrDigit(piece.codePoint());
  }

  private static void keepsKinsoku(GeneratedParagraph paragraph, Line line, boolean follows) {
    String text = paragraph.text(line);
    if (text.isEmpty()) {
      return;
    }
    if (follows) {
      assertThat(NEVER_FIRST).as("%s", paragraph).doesNotContain(text.substring(0, 1));
    }
    if (!line.last()) {
      assertThat(NEVER_LAST).as("%s", paragraph).doesNotContain(text.substring(text.length() - 1));
    }
  }
}
