package io.github.proxmoxbook.book.problem.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import io.github.proxmoxbook.book.problem.SourceRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHubAnnotationsTest {
  @TempDir Path root;

  @Test
  void tellsPlaceRuleMessageAndHint() {
    assertThat(format(problem(Severity.ERROR, "m/one.md", 3, 1, "no anchor", "did you mean #a?")))
        .containsExactly(
            "::error file=m/one.md,line=3,col=1,title=source.file-missing::no anchor%0Adid you"
                + " mean #a?");
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    assertThat(
            format(
                problem(Severity.WARNING, "a.md", 2, 0, "x", ""),
                problem(Severity.INFO, "a.md", 0, 0, "y", "")))
        .containsExactly(
            "::warning file=a.md,line=2,title=source.file-missing::x",
            "::notice file=a.md,title=source.file-missing::y");
  }

  @Test
  void cannotBeTalkedIntoAnotherCommand() {
    List<String> lines =
        format(
            problem(
                Severity.ERROR, "a,line=9::\n::b.md", 1, 1, "50%\r\n::add-mask::x \u001b[2J", ""));
    assertThat(lines)
        .containsExactly(
            "::error file=a%2Cline=9%3A%3A%0A%3A%3Ab.md,line=1,col=1,title=source.file-missing::"
                + "50%25%0D%0A::add-mask::x \uFFFD[2J");
  }

  @Test
  void keepsToWhatGitHubShowsTheGravestFirst() {
    List<Problem> problems = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      problems.add(problem(Severity.WARNING, "a.md", i, 0, "w", ""));
      problems.add(problem(Severity.ERROR, "b.md", i, 0, "e", ""));
    }
    List<String> lines = new GitHubAnnotations(root).format(problems);
    assertThat(lines).hasSize(20);
    assertThat(lines.subList(0, 10)).allMatch(line -> line.startsWith("::error file=b.md,line="));
    assertThat(lines.get(9)).contains(",line=10,");
    assertThat(lines.subList(10, 20)).allMatch(line -> line.startsWith("::warning file=a.md"));
  }

  @Test
  void countsPathsFromTheTopOfTheWorkingCopy() throws Exception {
    Files.writeString(root.resolve(".git"), "gitdir: elsewhere\n");
    Path book = Files.createDirectories(root.resolve("docs"));
    assertThat(
            new GitHubAnnotations(book)
                .format(List.of(problem(Severity.ERROR, "m/a.md", 0, 0, "x", ""))))
        .containsExactly("::error file=docs/m/a.md,title=source.file-missing::x");
  }

  private List<String> format(Problem... problems) {
    return new GitHubAnnotations(root).format(List.of(problems));
  }

  private static Problem problem(
      Severity severity, String file, int line, int column, String message, String hint) {
    return new Problem(
        SourceRule.FILE_MISSING, severity, new Location(file, line, column), message, hint);
  }
}
