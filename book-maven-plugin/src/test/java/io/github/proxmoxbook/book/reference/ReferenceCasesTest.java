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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The specification of {@code check-references} by examples. Each folder of {@code reference/cases}
 * is one:
 *
 * <ul>
 *   <li>{@code book/ja}: the manuscript, with {@code SUMMARY.md};
 *   <li>{@code book/diagrams}: its diagrams (may be missing);
 *   <li>{@code expected.txt}: the problems, one a line, each with its hint below; an empty file for
 *       a book that is right.
 * </ul>
 *
 * <p>{@code -Dgolden.update=true} writes the expected files anew; look at the difference before you
 * keep it. What git and some file systems cannot hold, such as names in two normal forms, is in
 * {@link SpellingTest}.
 */
class ReferenceCasesTest {
  private static final Path CASES = Path.of("src/test/resources/reference/cases");

  /** Rules whose files git or some file systems cannot hold; other tests have them. */
  private static final EnumSet<ReferenceRule> ELSEWHERE = EnumSet.of(ReferenceRule.NORMAL_FORM);

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
    String actual = problems.stream().map(ReferenceCasesTest::lines).collect(Collectors.joining());
    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
    }
    assertThat(expected).as("each case says what it expects").exists();
    assertThat(actual).isEqualTo(Files.readString(expected).replace("\r\n", "\n"));
    assertThat(problems).as("each says what to do").extracting(Problem::hint).doesNotContain("");
    assertThat(actual.isEmpty()).as("silent if named valid").isEqualTo(name.startsWith("valid-"));
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
    for (Rule rule : EnumSet.complementOf(ELSEWHERE)) {
      assertThat(expected).contains("[" + rule.id() + "]");
    }
  }

  private static List<Problem> check(Path folder) throws IOException {
    List<Problem> problems = new ArrayList<>();
    BookRoot root = new BookRoot(folder);
    Optional<Book> book =
        new BookReader(root, List.of(new MarkdownChapterReader()))
            .read(folder.resolve("ja"), problems::add);
    if (book.isPresent()) {
      problems.addAll(new ReferenceChecker(book.get(), root, folder.resolve("diagrams")).check());
    }
    problems.sort(null);
    return problems;
  }

  private static String lines(Problem problem) {
    return "%s: %s: %s [%s]\n    %s\n"
        .formatted(
            problem.location(),
            problem.severity(),
            problem.message(),
            problem.rule().id(),
            problem.hint());
  }
}
