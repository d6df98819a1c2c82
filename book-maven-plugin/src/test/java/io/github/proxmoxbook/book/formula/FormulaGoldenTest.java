package io.github.proxmoxbook.book.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each line of the files {@code *.latex} and {@code *.asciimath} is read as a formula, and what
 * comes of it is compared with the {@code .mathml} beside it, formula and result in turn. {@code
 * -Dgolden.update=true} writes the second files anew.
 */
class FormulaGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/formula");

  static List<Path> cases() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(path -> !path.toString().endsWith(".mathml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAsRecorded(Path file) throws IOException {
    Notation notation = file.toString().endsWith(".latex") ? Notation.LATEX : Notation.ASCIIMATH;
    StringBuilder made = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      made.append(line).append("\n  ").append(read(notation, line)).append('\n');
    }
    Path golden = Path.of(file + ".mathml");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, made);
    }
    assertThat(golden).exists().hasContent(made.toString());
  }

  @Test
  void refusesWhatNobodyCouldRead() {
    assertThat(read(Notation.LATEX, "{".repeat(100_000))).contains("nested too deep");
    assertThat(read(Notation.LATEX, "\\sqrt".repeat(100_000))).contains("nested too deep");
    assertThat(read(Notation.ASCIIMATH, "(".repeat(100_000))).contains("nested too deep");
    assertThat(read(Notation.ASCIIMATH, "sqrt ".repeat(100_000))).contains("nested too deep");
  }

  private static String read(Notation notation, String line) {
    try {
      Element math = new Formula(notation, line.replace('⏎', '\n'), false).mathMl("words");
      return math.html().replaceAll("\n *", "");
    } catch (FormulaException e) {
      return e.index() + ": " + e.getMessage() + " (" + e.hint() + ")";
    }
  }
}
