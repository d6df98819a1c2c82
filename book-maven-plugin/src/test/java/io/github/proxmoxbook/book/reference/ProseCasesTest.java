package io.github.proxmoxbook.book.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookReader;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.markdown.MarkdownChapterReader;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the checks of prose say, by examples. Each folder of {@code reference/prose-cases} is one:
 *
 * <ul>
 *   <li>{@code book}: a book, with {@code SUMMARY.md} and perhaps {@code prh.yml};
 *   <li>{@code expected.txt}: the problems, one a line; an empty file for prose that is right.
 * </ul>
 *
 * <p>{@code -Dgolden.update=true} writes the expected files anew; look at the difference before you
 * keep it.
 */
class ProseCasesTest {
  private static final Path CASES = Path.of("src/test/resources/reference/prose-cases");

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reportsWhatIsExpected(String name) throws IOException {
    Path folder = CASES.resolve(name);
    List<Problem> problems = check(folder.resolve("book"));
    String actual =
        problems.stream()
            .map(ProseCasesTest::line)
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
    }
    assertThat(expected).as("each case says what it expects").exists();
    assertThat(actual).isEqualTo(Files.readString(expected).replace("\r\n", "\n"));
    assertThat(problems).as("each says what to do").extracting(Problem::hint).doesNotContain("");
    assertThat(actual.isEmpty()).as("cases named valid are silent").isEqualTo(isValid(name));
  }

  @Test
  void halfOfTheCasesAreSilent() throws IOException {
    List<String> names = cases();
    assertThat(names).hasSizeGreaterThanOrEqualTo(40);
    assertThat(names.stream().filter(ProseCasesTest::isValid).count() * 2)
        .isGreaterThanOrEqualTo(names.size());
  }

  @Test
  void everyRuleHasACase() throws IOException {
    StringBuilder expected = new StringBuilder();
    for (String name : cases()) {
      expected.append(Files.readString(CASES.resolve(name).resolve("expected.txt")));
    }
    Stream.<Rule[]>of(
            MentionRule.values(),
            TerminologyRule.values(),
            LanguageRule.values(),
            IndexRule.values())
        .flatMap(Stream::of)
        .forEach(rule -> assertThat(expected).contains("[" + rule.id() + "]"));
  }

  private static boolean isValid(String name) {
    return name.startsWith("valid-");
  }

  private static List<Problem> check(Path folder) throws IOException {
    List<Problem> problems = new ArrayList<>();
    BookRoot root = new BookRoot(folder);
    Book book =
        new BookReader(root, List.of(new MarkdownChapterReader()))
            .read(folder, problems::add)
            .orElseThrow();
    problems.addAll(new MentionChecker(book).check());
    problems.addAll(new TerminologyChecker(book, root).check());
    problems.addAll(new LanguageChecker(book, LanguageChecker.LONGEST_SENTENCE).check());
    problems.addAll(new IndexChecker(book, "ja").check());
    return problems;
  }

  private static String line(Problem problem) {
    return "%s: %s: %s [%s]"
        .formatted(problem.location(), problem.severity(), problem.message(), problem.rule().id());
  }
}
