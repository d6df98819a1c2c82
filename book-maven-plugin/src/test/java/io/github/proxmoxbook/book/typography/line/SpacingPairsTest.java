package io.github.proxmoxbook.book.typography.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The space between each two kinds of characters (JLReq appendix B), in hundredths of an em between
 * their bodies; rows stand on the left, columns on the right.
 */
class SpacingPairsTest {
  private static final Path TABLE = Path.of("src/test/resources/typography/pairs.txt");

  @ParameterizedTest
  @MethodSource("rows")
  void spacesAsShown(String columns, String row) {
    assertThat(measured(columns, row.split(" +")[0])).isEqualTo(row);
  }

  static List<String[]> rows() throws IOException {
    List<String> lines = Files.readAllLines(TABLE);
    return lines.stream().skip(1).map(row -> new String[] {lines.get(0), row}).toList();
  }

  private static String measured(String columns, String left) {
    List<String> cells = new ArrayList<>(List.of(left));
    Arrays.stream(columns.strip().split(" +")).map(right -> gap(left + right)).forEach(cells::add);
    return String.join(" ", cells);
  }

  /** The space in a pair; a letter before it takes up the start of the line. */
  private static String gap(String pair) {
    Sample sample = new Sample("字[[" + pair + "]]");
    Line line =
        new LineComposer()
            .compose(sample.pieces(), ParagraphStyle.of(40, Alignment.START, "ja"))
            .get(0);
    double end = line.glyphX()[1] + Sample.body(sample.pieces().get(1))[1];
    double start = line.glyphX()[2] + Sample.body(sample.pieces().get(2))[0];
    return Long.toString(Math.round(100 * (start - end)));
  }
}
