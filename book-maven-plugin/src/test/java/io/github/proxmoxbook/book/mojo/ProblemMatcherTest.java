package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.proxmoxbook.book.edition.SampleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The task for VS Code in the guide, on lines that goals really print. */
@MojoTest
class ProblemMatcherTest {
  private static final Path GUIDE = Path.of("../src/site/markdown/ide.md");

  @TempDir Path folder;
  private final RecordingLog log = new RecordingLog();
  private SampleBook book;

  @BeforeEach
  void write() throws IOException {
    book = new SampleBook(folder);
    book.write("manuscript/ja/one.md", "# 概要\n\n[](none.md)\n");
  }

  @Test
  @InjectMojo(goal = "check-references")
  void findsProblemsWithAllTheirParts(CheckReferencesMojo goal) throws Exception {
    assertThatThrownBy(() -> new GoalRunner(folder, log).run(goal))
        .isInstanceOf(MojoFailureException.class);
    assertThat(found(consoleLines()))
        .contains(
            Map.of(
                "file", "manuscript/ja/one.md",
                "line", "3",
                "column", "1",
                "severity", "error",
                "message", "manuscript/ja/none.md does not exist",
                "code", "reference.file-unknown"));
    assertThat(found(consoleLines())).hasSameSizeAs(problemLines());
  }

  @Test
  void findsProblemsOfLinesAndOfFiles() throws Exception {
    List<String> lines =
        List.of(
            "[WARNING] C:\\book\\css\\own.css:7: warning: no such property [pdf.theme]",
            "[ERROR] manuscript/ja/SUMMARY.md: error: it is missing: write it"
                + " [source.file-missing]",
            "[INFO] 3 chapters with 7 references",
            "[ERROR]     a.md:1:2: error: quoted [not a rule]");
    assertThat(found(lines))
        .containsExactly(
            Map.of(
                "file", "C:\\book\\css\\own.css",
                "line", "7",
                "severity", "warning",
                "message", "no such property",
                "code", "pdf.theme"),
            Map.of(
                "file", "manuscript/ja/SUMMARY.md",
                "severity", "error",
                "message", "it is missing: write it",
                "code", "source.file-missing"));
  }

  @Test
  @InjectMojo(goal = "check-references")
  void isNotNeededWhereIntelliJRunsMaven(CheckReferencesMojo goal) throws Exception {
    GoalRunner.set(goal, "intellij", "2026.2");
    assertThatThrownBy(() -> new GoalRunner(folder, log).run(goal))
        .isInstanceOf(MojoFailureException.class);
    assertThat(consoleLines())
        .anyMatch(
            line ->
                line.startsWith(
                    "[ERROR] " + folder.resolve("manuscript/ja/one.md").toUri() + ":3:1: "));
  }

  @Test
  @InjectMojo(goal = "check-references")
  @MojoParameter(name = "paths", value = "short")
  void namesAWrongFormOfPaths(CheckReferencesMojo goal) {
    assertThatThrownBy(() -> new GoalRunner(folder, log).run(goal))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "wrong parameter: book.paths is 'short': expected auto, relative, absolute or uri");
  }

  private List<String> consoleLines() {
    return log.lines().stream()
        .map(line -> line.replaceFirst("^error: ", "[ERROR] "))
        .map(line -> line.replaceFirst("^warning: ", "[WARNING] "))
        .map(line -> line.replaceFirst("^info: ", "[INFO] "))
        .toList();
  }

  private List<String> problemLines() {
    return consoleLines().stream().filter(line -> line.matches(".* \\[[a-z.-]+\\]")).toList();
  }

  /** Applies the matchers as VS Code does: each to each line. */
  private static List<Map<String, String>> found(List<String> lines) throws IOException {
    List<Map<String, String>> found = new ArrayList<>();
    for (String line : lines) {
      for (JsonNode matcher : task().get("problemMatcher")) {
        JsonNode pattern = matcher.get("pattern");
        Matcher match = Pattern.compile(pattern.get("regexp").asText()).matcher(line);
        if (match.find()) {
          found.add(parts(pattern, match));
        }
      }
    }
    return found;
  }

  private static Map<String, String> parts(JsonNode pattern, Matcher match) {
    Map<String, String> parts = new TreeMap<>();
    pattern
        .properties()
        .forEach(
            part -> {
              if (part.getValue().isInt()) {
                parts.put(part.getKey(), match.group(part.getValue().asInt()));
              }
            });
    return parts;
  }

  private static JsonNode task() throws IOException {
    Matcher block =
        Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(GUIDE));
    assertThat(block.find()).isTrue();
    return new ObjectMapper().readTree(block.group(1)).get("tasks").get(0);
  }
}
