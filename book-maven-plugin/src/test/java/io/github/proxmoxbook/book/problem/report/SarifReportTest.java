package io.github.proxmoxbook.book.problem.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import io.github.proxmoxbook.book.problem.SourceRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifReportTest {
  /** The schema of OASIS, as a library for SARIF brings it. */
  private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

  @TempDir Path root;

  @Test
  void isValidWithoutProblems() throws IOException {
    String log = format(new Findings("check-references", List.of(), List.of(), true));
    assertThat(violations(log)).isEmpty();
    JsonNode run = run(log);
    assertThat(run.at("/results").isArray()).isTrue();
    assertThat(run.at("/results")).isEmpty();
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    assertThat(run.at("/automationDetails/id").asText()).isEqualTo("book/check-references/");
    assertThat(run.at("/tool/driver/rules")).hasSize(SourceRule.values().length);
  }

  @Test
  void isValidWithEveryKindOfProblem() throws IOException {
    Problem inSource = problem("m/a.md", 3, 0, Severity.WARNING, "known", "");
    Problem known = problem("m/a.md", 4, 2, Severity.ERROR, "old", "");
    String log =
        format(
            new Findings(
                "check-references",
                List.of(
                    problem("m/a.md", 0, 0, Severity.ERROR, "whole", "do this"),
                    problem("m/a.md", 7, 0, Severity.WARNING, "line", ""),
                    problem("m/a.md", 7, 5, Severity.INFO, "place", "")),
                List.of(
                    new SilencedProblem(inSource, SilencedProblem.Kind.IN_SOURCE, "次の版で直す"),
                    new SilencedProblem(known, SilencedProblem.Kind.EXTERNAL, "")),
                false));
    assertThat(violations(log)).isEmpty();
    JsonNode results = run(log).at("/results");
    assertThat(results).hasSize(5);
    assertThat(results.get(0).at("/message/text").asText()).isEqualTo("whole\ndo this");
    assertThat(results.get(0).at("/locations/0/physicalLocation/region").isMissingNode()).isTrue();
    assertThat(results.get(1).at("/level").asText()).isEqualTo("warning");
    assertThat(results.get(1).at("/locations/0/physicalLocation/region").toString())
        .isEqualTo("{\"startLine\":7}");
    assertThat(results.get(2).at("/level").asText()).isEqualTo("note");
    assertThat(results.get(2).at("/locations/0/physicalLocation/region").toString())
        .isEqualTo("{\"startLine\":7,\"startColumn\":5}");
    assertThat(results.get(3).at("/suppressions").toString())
        .isEqualTo("[{\"kind\":\"inSource\",\"justification\":\"次の版で直す\"}]");
    assertThat(results.get(4).at("/suppressions").toString())
        .isEqualTo("[{\"kind\":\"external\"}]");
    assertThat(run(log).at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
  }

  @Test
  void isRefusedByTheSchemaWhenItIsWrong() throws IOException {
    String log = format(new Findings("status", List.of(), List.of(), true));
    assertThat(violations(log.replace("utf16CodeUnits", "columns"))).isNotEmpty();
  }

  @Test
  void namesTheRuleByItsPlaceInTheList() throws IOException {
    JsonNode run = run(format(of(problem("m/a.md", 1, 1, Severity.ERROR, "x", ""))));
    int index = run.at("/results/0/ruleIndex").asInt();
    assertThat(run.at("/tool/driver/rules").get(index).at("/id").asText())
        .isEqualTo(run.at("/results/0/ruleId").asText());
  }

  @Test
  void encodesPathsAsTheyAre() throws IOException {
    // か with a combining mark stays two characters: the file is called so.
    JsonNode run = run(format(of(problem("m/図 1/か\u3099%#?:.md", 1, 1, Severity.ERROR, "x", ""))));
    assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation").toString())
        .isEqualTo(
            "{\"uri\":\"m/%E5%9B%B3%201/%E3%81%8B%E3%82%99%25%23%3F%3A.md\","
                + "\"uriBaseId\":\"%SRCROOT%\"}");
  }

  @Test
  void countsPathsFromTheTopOfTheWorkingCopy() throws IOException {
    Files.createDirectory(root.resolve(".git"));
    Path book = Files.createDirectories(root.resolve("docs/book"));
    Problem inside = problem("m/a.md", 1, 1, Severity.ERROR, "x", "");
    Problem outside =
        problem(root.resolveSibling("b.pdf").toString(), 0, 0, Severity.ERROR, "y", "");
    String log =
        new SarifReport(book, "1", List.of(SourceRule.values()))
            .format(new Findings("g", List.of(inside, outside), List.of(), true));
    assertThat(violations(log)).isEmpty();
    JsonNode results = run(log).at("/results");
    String address = "/locations/0/physicalLocation/artifactLocation";
    assertThat(results.get(0).at(address + "/uri").asText()).isEqualTo("docs/book/m/a.md");
    assertThat(results.get(1).at(address + "/uri").asText()).startsWith("file:///");
    assertThat(results.get(1).at(address + "/uriBaseId").isMissingNode()).isTrue();
  }

  @Test
  void takesWhatAuthorsWroteLiterally() throws IOException {
    JsonNode run =
        run(
            format(
                of(
                    problem(
                        "m/a.md",
                        1,
                        1,
                        Severity.ERROR,
                        "[a\\b](https://example.org/) {0} \u001b[2J \uD800",
                        "## Title {#id}"))));
    assertThat(run.at("/results/0/message/text").asText())
        .isEqualTo("\\[a\\\\b\\](https://example.org/) {{0}} \uFFFD[2J \uFFFD\n## Title {#id}");
  }

  @Test
  void isTheSameForTheSameFindings() {
    Findings findings = of(problem("m/a.md", 1, 1, Severity.ERROR, "x", ""));
    assertThat(format(findings)).isEqualTo(format(findings)).doesNotContain("\r");
  }

  private static Problem problem(
      String file, int line, int column, Severity severity, String message, String hint) {
    return new Problem(
        SourceRule.FILE_MISSING, severity, new Location(file, line, column), message, hint);
  }

  private static Findings of(Problem problem) {
    return new Findings("check-references", List.of(problem), List.of(), true);
  }

  private String format(Findings findings) {
    return new SarifReport(root, "1.0", List.of(SourceRule.values())).format(findings);
  }

  private static JsonNode run(String log) throws IOException {
    return new ObjectMapper().readTree(log).at("/runs/0");
  }

  private static Set<ValidationMessage> violations(String log) throws IOException {
    try (InputStream in = SarifReportTest.class.getResourceAsStream(SCHEMA)) {
      JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
      return schema.validate(
          log,
          InputFormat.JSON,
          context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }
  }
}
