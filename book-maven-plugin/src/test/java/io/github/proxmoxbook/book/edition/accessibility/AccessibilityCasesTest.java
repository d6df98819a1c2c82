package io.github.proxmoxbook.book.edition.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.problem.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The specification of the accessibility checks by examples. Each folder of {@code
 * accessibility/cases} is the folder {@code EPUB} of a Japanese book: style sheets and content
 * documents. {@code expected.txt} holds what is found, each with its hint, and then the facts.
 *
 * <p>{@code -Dgolden.update=true} writes the expected files anew; look at the difference before you
 * keep it.
 */
class AccessibilityCasesTest {
  private static final Path CASES = Path.of("src/test/resources/accessibility/cases");

  static List<String> cases() throws IOException {
    return names(CASES);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reportsWhatIsExpected(String name) throws IOException {
    Path folder = CASES.resolve(name);
    AccessibilityReport report = read(folder);
    String actual =
        report.findings().stream().map(AccessibilityCasesTest::lines).collect(Collectors.joining())
            + "facts:"
            + report.facts().stream().map(fact -> " " + fact).collect(Collectors.joining())
            + "\n";
    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
    }
    assertThat(expected).as("each case says what it expects").exists();
    assertThat(actual).isEqualTo(Files.readString(expected).replace("\r\n", "\n"));
    assertThat(report.findings().isEmpty())
        .as("silent if named valid")
        .isEqualTo(name.startsWith("valid-"));
    assertThat(report.findings())
        .as("each says what to do")
        .extracting(AccessibilityFinding::hint)
        .doesNotContain("");
  }

  @Test
  void halfOfTheCasesAreSilent() throws IOException {
    long silent = cases().stream().filter(name -> name.startsWith("valid-")).count();
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(silent * 2).isGreaterThanOrEqualTo(cases().size());
  }

  @Test
  void everyRuleAndEveryFactHasACase() throws IOException {
    StringBuilder expected = new StringBuilder();
    for (String name : cases()) {
      expected.append(Files.readString(CASES.resolve(name).resolve("expected.txt")));
    }
    // Whether the edition claims to conform is for the assembler to say.
    var rules = EnumSet.complementOf(EnumSet.of(AccessibilityRule.CONFORMANCE_NOT_CLAIMED));
    rules.forEach(rule -> assertThat(expected).contains("[" + rule.id() + "]"));
    List.of(Fact.values()).forEach(fact -> assertThat(expected).contains(" " + fact));
  }

  private static AccessibilityReport read(Path folder) throws IOException {
    AccessibilityCheck check = new AccessibilityCheck("ja");
    for (String name : names(folder)) {
      if (name.endsWith(".css")) {
        check.readStyleSheet("EPUB/" + name, Files.readString(folder.resolve(name)));
      }
    }
    for (String name : names(folder)) {
      if (name.endsWith(".xhtml")) {
        check.readDocument("EPUB/" + name, Files.readString(folder.resolve(name)));
      }
    }
    return check.report();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String lines(AccessibilityFinding finding) {
    return "%s: %s: %s [%s]\n    %s\n"
        .formatted(
            new Location(finding.entry(), finding.line(), finding.column()),
            finding.rule().defaultSeverity(),
            finding.message(),
            finding.rule().id(),
            finding.hint());
  }
}
