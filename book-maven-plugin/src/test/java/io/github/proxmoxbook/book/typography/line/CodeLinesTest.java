package io.github.proxmoxbook.book.typography.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeLinesTest {
  private static final Path CASES = Path.of("src/test/resources/typography/code.txt");

  /** The marks of continuation are shown as ⏎. */
  @ParameterizedTest
  @MethodSource("cases")
  void wrapsAsShown(String example) {
    String[] lines = example.split("\n", 3);
    assertThat(wrapped(lines[1].substring(2), Integer.parseInt(lines[0].split(" ")[0])))
        .isEqualTo(lines[2]);
  }

  static Stream<String> cases() throws Exception {
    return Stream.of(Files.readString(CASES).strip().split("\n\n+"));
  }

  private static String wrapped(String code, int columns) {
    List<String> clusters = Clusters.of(code);
    List<String> rows = new ArrayList<>();
    for (CodeLines.Row row : new CodeLines(columns * 0.5, 0.5, 0.5).wrap(pieces(clusters))) {
      String text = String.join("", clusters.subList(row.first(), row.end()));
      String indent = " ".repeat((int) Math.round(row.indent() * 2));
      rows.add("= " + indent + text + (row.goesOn() ? "⏎" : ""));
    }
    return String.join("\n", rows);
  }

  private static List<Piece> pieces(List<String> clusters) {
    return clusters.stream()
        .map(text -> text.codePointAt(0))
        .map(character -> new Piece(character, Sample.width(character), 1, 0))
        .toList();
  }

  @RepeatedTest(200)
  void neverLosesAnythingNorRunsOver(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String characters = "ab  {}()=,;|&/._-\"日本、。」が👨‍👩‍👧𠮷é";
    List<String> alphabet = Clusters.of(characters);
    List<String> code =
        random.ints(random.nextInt(300), 0, alphabet.size()).mapToObj(alphabet::get).toList();
    List<Piece> pieces = pieces(code);
    double measure = 2 + random.nextInt(40);
    int at = 0;
    for (CodeLines.Row row : new CodeLines(measure, 0.5, 0.5).wrap(pieces)) {
      assertThat(row.first()).isEqualTo(at);
      double width = row.indent() + (row.goesOn() ? 0.5 : 0);
      int end = row.end();
      while (end > row.first() && CodeBreak.isSpace(pieces.get(end - 1))) {
        end--;
      }
      for (Piece piece : pieces.subList(row.first(), end)) {
        width += piece.advance();
      }
      assertThat(width).isLessThanOrEqualTo(Math.max(measure, row.indent() + 1.5) + 1e-6);
      at = row.end();
    }
    assertThat(at).isEqualTo(pieces.size());
  }

  @Test
  void wrapsAVeryLongLine() {
    assertThat(new CodeLines(30, 0.5, 0.5).wrap(pieces(Clusters.of("x=1, ".repeat(20_000)))))
        .hasSizeBetween(1_600, 2_000);
  }

  @Test
  void refusesRowsWithoutWidth() {
    assertThatThrownBy(() -> new CodeLines(0, 0.5, 0.5)).hasMessageContaining("measure");
  }
}
