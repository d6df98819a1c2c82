package io.github.proxmoxbook.book.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.manuscript.markdown.MarkdownChapterReader;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The specification of {@code validate-plans} by examples. Each folder of {@code plan/cases} is
 * one:
 *
 * <ul>
 *   <li>{@code plans/*.md}: the plans;
 *   <li>{@code repository}: files of the repository that have to say something (may be missing);
 *   <li>{@code files.txt}: what else the repository has, one path a line, all files empty;
 *   <li>{@code expected.txt}: the problems, one a line; an empty file for a plan that is right.
 * </ul>
 *
 * <p>{@code -Dgolden.update=true} writes the expected files anew; look at the difference before you
 * keep it.
 */
class PlanCasesTest {
  /** These need a history; {@link CommitCheckTest} has them. */
  private static final Set<PlanRule> OF_GIT =
      EnumSet.of(PlanRule.ENTRY_FUTURE, PlanRule.LAST_UPDATED);

  private static final Path CASES = Path.of("src/test/resources/plan/cases");

  @TempDir Path root;

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reportsWhatIsExpected(String name) throws IOException {
    Path folder = CASES.resolve(name);
    layOut(folder);
    List<Problem> problems = new PlanValidator(options()).validate().problems();
    String actual =
        problems.stream()
            .map(PlanCasesTest::line)
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
    }
    assertThat(expected).as("each case says what it expects").exists();
    assertThat(actual).isEqualTo(Files.readString(expected).replace("\r\n", "\n"));
    assertThat(problems).as("each says what to do").extracting(Problem::hint).doesNotContain("");
    if (name.startsWith("valid-")) {
      assertThat(actual).as("a case named valid is silent").isEmpty();
    }
  }

  @Test
  void halfOfTheCasesAreSilent() throws IOException {
    List<String> names = cases();
    long silent = names.stream().filter(name -> name.startsWith("valid-")).count();
    assertThat(names).hasSizeGreaterThanOrEqualTo(60);
    assertThat(silent * 2).isGreaterThanOrEqualTo(names.size());
  }

  @Test
  void everyRuleHasACase() throws IOException {
    StringBuilder expected = new StringBuilder();
    for (String name : cases()) {
      expected.append(Files.readString(CASES.resolve(name).resolve("expected.txt")));
    }
    EnumSet.complementOf(EnumSet.copyOf(OF_GIT))
        .forEach(rule -> assertThat(expected).contains("[" + rule.id() + "]"));
  }

  private PlanOptions options() {
    PlanOptions defaults = PlanOptions.of(root, Path.of("plans"), Path.of("manuscript/ja"));
    return new PlanOptions(
        root,
        defaults.plansDirectory(),
        defaults.manuscript(),
        List.of(new MarkdownChapterReader()),
        defaults.profile(),
        defaults.buildOutputs(),
        defaults.statuses(),
        new PluginGoals(
            "book",
            "io.github.proxmoxbook:book-maven-plugin",
            List.of("validate-plans", "check-references", "assemble-pdf", "help")),
        defaults.commitDays(),
        defaults.quietDays());
  }

  private void layOut(Path folder) throws IOException {
    Path repository = folder.resolve("repository");
    if (Files.isDirectory(repository)) {
      copy(repository);
    }
    for (String file : Files.readAllLines(folder.resolve("files.txt"))) {
      Path target = root.resolve(file);
      Files.createDirectories(target.getParent());
      Files.createFile(target);
    }
    Path plans = Files.createDirectories(root.resolve("plans"));
    try (Stream<Path> sources = Files.list(folder.resolve("plans"))) {
      for (Path source : sources.toList()) {
        Files.copy(source, plans.resolve(source.getFileName()));
      }
    }
  }

  private void copy(Path repository) throws IOException {
    try (Stream<Path> sources = Files.walk(repository)) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        Path target = root.resolve(repository.relativize(source).toString());
        Files.createDirectories(target.getParent());
        Files.copy(source, target);
      }
    }
  }

  private static String line(Problem problem) {
    return "%s: %s: %s [%s]"
        .formatted(problem.location(), problem.severity(), problem.message(), problem.rule().id());
  }
}
