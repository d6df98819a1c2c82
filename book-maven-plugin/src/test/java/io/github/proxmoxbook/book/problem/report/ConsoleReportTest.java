package io.github.proxmoxbook.book.problem.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleReportTest {
  @TempDir Path root;

  @Test
  void quotesTheLineAndPointsAtTheColumn() throws IOException {
    Files.writeString(root.resolve("a.md"), "first\n詳しくは[図](x.svg)を参照\n");
    assertThat(format("missing", 2, 5, "mend the path"))
        .containsExactly(
            "a.md:2:5: error: missing [source.file-missing]",
            "    詳しくは[図](x.svg)を参照",
            "            ^",
            "    mend the path");
  }

  @Test
  void shortensLongLinesAroundTheColumn() throws IOException {
    Files.writeString(root.resolve("a.md"), "x".repeat(5000) + "!" + "y".repeat(5000));
    List<String> lines = new ConsoleReport(root).format(problem("long", 1, 5001, ""));
    assertThat(lines.get(1)).hasSizeLessThan(130).contains("x!y");
    assertThat(lines.get(1).charAt(lines.get(2).indexOf('^'))).isEqualTo('!');
  }

  @Test
  void neutralisesControlCharacters() {
    assertThat(format("bad \u001b[2J name\n::error::x", 0, 0, ""))
        .containsExactly("a.md: error: bad \uFFFD[2J name\uFFFD::error::x [source.file-missing]");
  }

  @Test
  void leavesOutTheQuoteOfAFileThatIsGone() {
    assertThat(format("gone", 3, 1, "write it"))
        .containsExactly("a.md:3:1: error: gone [source.file-missing]", "    write it");
  }

  private List<String> format(String message, int line, int column, String hint) {
    return new ConsoleReport(root).format(problem(message, line, column, hint));
  }

  private static Problem problem(String message, int line, int column, String hint) {
    return Problem.of(SourceRule.FILE_MISSING, new Location("a.md", line, column), message, hint);
  }
}
