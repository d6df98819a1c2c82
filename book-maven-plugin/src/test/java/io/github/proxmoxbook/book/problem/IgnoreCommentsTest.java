package io.github.proxmoxbook.book.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IgnoreCommentsTest {
  private static final Rule RULE = SourceRule.NOT_UTF8;
  private static final String COMMENT = "<!-- book:ignore source.not-utf8 It is old. -->";

  @TempDir Path root;

  /** Returns the lines on which a problem of the rule is silenced; 0 stands for the whole file. */
  private List<Integer> silenced(String name, String text) throws IOException {
    Files.writeString(root.resolve(name), text);
    return silenced(name, text.split("\n", -1).length);
  }

  private List<Integer> silenced(String name, int lines) throws IOException {
    IgnoreComments comments = new IgnoreComments(root);
    return IntStream.rangeClosed(0, lines)
        .filter(
            line -> {
              try {
                Location place = new Location(name, line, 0);
                return comments.apply(Problem.of(RULE, place, "m", "h")).isEmpty();
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            })
        .boxed()
        .toList();
  }

  @Test
  void countsForItsOwnLine() throws IOException {
    assertThat(silenced("a.md", "x\ny " + COMMENT + "\nz\n")).containsExactly(2);
  }

  @Test
  void countsForTheBlockThatFollows() throws IOException {
    assertThat(silenced("a.md", "x\n\n" + COMMENT + "\n\n- one\n  more\n- two\n"))
        .containsExactly(3, 4, 5, 6);
    assertThat(silenced("a.md", "x\n\n  " + COMMENT + "\n  # head\ntext\n# next\n"))
        .containsExactly(3, 4, 5);
  }

  @Test
  void countsForTheFileWhereNothingStandsBeforeIt() throws IOException {
    assertThat(silenced("a.md", "\n" + COMMENT + "\n# T\n\ntext\n")).containsExactly(0, 1, 2, 3);
  }

  @Test
  void severalCommentsMayStandBeforeOnePlace() throws IOException {
    String other = "<!-- book:ignore plan.id For another reason. -->";
    assertThat(silenced("a.md", "x\n\n" + COMMENT + "\n" + other + "\nplace\n\nz\n"))
        .containsExactly(3, 4, 5);
  }

  @Test
  void worksInAsciiDoc() throws IOException {
    assertThat(silenced("a.adoc", "= T\n\n// book:ignore source.not-utf8 It is old.\ntext\n\nz\n"))
        .containsExactly(3, 4);
  }

  @Test
  void saysThatAReasonIsMissing() throws IOException {
    Files.writeString(root.resolve("a.md"), "x <!-- book:ignore source.not-utf8 -->\n");
    Problem problem = Problem.of(RULE, new Location("a.md", 1, 1), "m", "h");
    assertThat(new IgnoreComments(root).apply(problem).map(Problem::hint))
        .contains("book:ignore counts only with a reason behind the rule");
  }

  @Test
  void silencesNoOtherRuleAndNothingInOtherFiles() throws IOException {
    assertThat(silenced("a.md", "x <!-- book:ignore plan.id It is old. -->\n")).isEmpty();
    assertThat(silenced("a.txt", "x " + COMMENT + "\n")).isEmpty();
    assertThat(silenced("none.md", 3)).isEmpty();
    Files.write(root.resolve("b.md"), ("日本 " + COMMENT).getBytes(Charset.forName("Shift_JIS")));
    assertThat(silenced("b.md", 3)).isEmpty();
  }
}
