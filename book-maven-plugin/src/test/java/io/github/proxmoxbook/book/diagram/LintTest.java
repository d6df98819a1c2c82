package io.github.proxmoxbook.book.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each SVG in the folder {@code lint} says in its first line what is found in it: {@code <!--
 * expect: line:column rule, … -->}, or {@code none}; so false alarms are tested as well.
 */
@Timeout(60)
class LintTest {
  private static final Pattern EXPECTED = Pattern.compile("<!-- expect: (.*?) -->");

  @TempDir private Path root;
  private DiagramFolder folder;

  @BeforeEach
  void createFolder() throws Exception {
    folder = new DiagramFolder(root);
  }

  @Test
  void findsWhatIsWrongAndNothingElse() throws Exception {
    Map<String, String> expected = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(Path.of(LintTest.class.getResource("lint").toURI()))) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        Matcher expectation = EXPECTED.matcher(text);
        assertThat(expectation.find()).as("an expectation in %s", file).isTrue();
        expected.put("diagrams/" + file.getFileName(), expectation.group(1));
        folder.write(file.getFileName().toString(), text);
      }
    }

    DiagramResult result = folder.convert();

    Map<String, String> found = new LinkedHashMap<>();
    expected.keySet().forEach(file -> found.put(file, "none"));
    result.problems().stream()
        .collect(Collectors.groupingBy(problem -> problem.location().file()))
        .forEach((file, problems) -> found.put(file, describe(problems)));
    assertThat(found).isEqualTo(expected);
    assertThat(result.diagrams()).as("warnings do not stop a diagram").hasSize(expected.size());
  }

  private static String describe(List<Problem> problems) {
    return problems.stream()
        .map(
            problem ->
                problem.location().line()
                    + ":"
                    + problem.location().column()
                    + " "
                    + problem.rule().id())
        .collect(Collectors.joining(", "));
  }

  @Test
  void saysByHowMuchTextRunsOut() throws Exception {
    Problem problem =
        only(
            "<rect x='10' y='10' width='40' height='20' fill='none' stroke='red'/>"
                + "<text x='12' y='25' font-size='12'>漢字漢字</text>",
            folder.options(1));

    assertThat(problem.message())
        .isEqualTo("the text “漢字漢字” runs 9 px out of the box it stands in, in the book's font");
    assertThat(problem.hint()).isEqualTo("make the box larger, or the text shorter");
  }

  @Test
  void measuresByThePageOfTheBook() throws Exception {
    String content = "<text x='10' y='25' font-size='9'>漢字</text>";
    folder.write("x.svg", DiagramFolder.svg(content));
    assertThat(folder.convert().problems()).isEmpty();

    // 100 px are 26.5 mm: on a column of 20 mm they lose a quarter.
    Problem problem = only(content, options(new LintOptions(20, 110, Pattern.compile("TODO"))));

    assertThat(problem.message())
        .isEqualTo("the text “漢字” has letters of 5.1 pt in print, less than 6 pt");
    assertThat(problem.hint()).startsWith("make it 10.6 px or more");
  }

  @Test
  void looksForTheWordsOfTheBook() throws Exception {
    String content = "<text x='10' y='25'>下書き</text>";
    folder.write("x.svg", DiagramFolder.svg(content));
    assertThat(folder.convert().problems()).isEmpty();

    Problem problem = only(content, options(new LintOptions(142, 110, Pattern.compile("下書き"))));

    assertThat(problem.rule()).isEqualTo(DiagramRule.PLACEHOLDER);
    assertThat(problem.message()).contains("下書き");
  }

  @Test
  void refusesPagesThatDoNotExist() {
    assertThatThrownBy(() -> new LintOptions(0, 110, Pattern.compile("TODO")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("printWidth");
    assertThatThrownBy(() -> new LintOptions(142, 1e9, Pattern.compile("TODO")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("printHeight");
  }

  private DiagramOptions options(LintOptions lint) {
    DiagramOptions usual = folder.options(1);
    return new DiagramOptions(
        usual.diagramsDirectory(), usual.outputDirectory(), root, 1, usual.fonts(), 1, lint);
  }

  private Problem only(String content, DiagramOptions options) throws IOException {
    folder.write("x.svg", DiagramFolder.svg(content));
    List<Problem> problems = new DiagramConverter(options).convert().problems();
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }
}
