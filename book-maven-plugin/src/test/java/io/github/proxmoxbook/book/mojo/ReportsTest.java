package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.problem.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goals leave for other tools. */
@MojoTest
class ReportsTest {
  private static final String BROKEN = "# 概要\n\n[](none.md)\n";

  @TempDir Path folder;
  private final RecordingLog log = new RecordingLog();
  private SampleBook book;

  @BeforeEach
  void write() throws IOException {
    book = new SampleBook(folder);
  }

  @Test
  @InjectMojo(goal = "check-references")
  void areWrittenWhenThereIsNothingToReport(CheckReferencesMojo goal) throws Exception {
    book.write("manuscript/ja/preface.md", "# まえがき\n");
    book.write("manuscript/ja/one.md", "# 概要\n");
    book.write("manuscript/ja/two.md", "# 構成\n");
    Files.delete(folder.resolve("diagrams/all.svg"));
    run(goal);
    assertThat(report("check-references.sarif"))
        .contains("\"results\" : [ ]", "\"executionSuccessful\" : true");
    assertThat(report("TEST-book-check-references.xml"))
        .contains("failures=\"0\"", "name=\"reference.anchor-unknown\"")
        .doesNotContain("name=\"plan.");
  }

  @Test
  @InjectMojo(goal = "check-references")
  void areWrittenWhenTheBuildFails(CheckReferencesMojo goal) throws Exception {
    book.write("manuscript/ja/one.md", BROKEN);
    assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
    assertThat(report("check-references.sarif"))
        .contains("\"ruleId\" : \"reference.file-unknown\"", "\"uri\" : \"manuscript/ja/one.md\"");
    assertThat(report("TEST-book-check-references.xml")).contains("<failure message=\"manuscript/");
  }

  @Test
  @InjectMojo(goal = "check-references")
  void tellWhatIsSilencedAndWhy(CheckReferencesMojo goal) throws Exception {
    book.write(
        "manuscript/ja/one.md",
        "# 概要\n\n"
            + "<!-- book:ignore reference.file-unknown 次の版で書く -->\n"
            + "[](none.md)\n\n"
            + "[](two.md#x)\n");
    book.write(
        "book-baseline.txt",
        "reference.anchor-unknown manuscript/ja/one.md: no anchor #x in manuscript/ja/two.md\n");
    run(goal);
    assertThat(report("check-references.sarif"))
        .contains("\"inSource\"", "\"justification\" : \"次の版で書く\"", "\"external\"");
    assertThat(report("TEST-book-check-references.xml")).contains("failures=\"0\"");
  }

  @Test
  @InjectMojo(goal = "check-references")
  @MojoParameter(name = "updateBaseline", value = "true")
  void tellWhatTheBaselineTakes(CheckReferencesMojo goal) throws Exception {
    book.write("manuscript/ja/one.md", BROKEN);
    run(goal);
    assertThat(report("check-references.sarif")).contains("\"kind\" : \"external\"");
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  void sayThatAGoalBrokeOff(AssembleEpubMojo goal) throws Exception {
    Files.createDirectories(folder.resolve("target/book.epub/full"));
    assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoExecutionException.class);
    assertThat(report("assemble-epub.sarif")).contains("\"executionSuccessful\" : false");
  }

  @Test
  @InjectMojo(goal = "check-references")
  void hideNoProblemsWhenTheyCannotBeWritten(CheckReferencesMojo goal) throws Exception {
    book.write("manuscript/ja/one.md", BROKEN);
    Files.createDirectories(folder.resolve("target/book-reports/check-references.sarif/full"));
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("the book has 1 error and 0 warnings");
    assertThat(log.lines())
        .anyMatch(line -> line.matches("error: cannot write .*check-references.sarif.*"));
  }

  @Test
  @InjectMojo(goal = "status")
  void areNotWrittenByGoalsThatCheckNothing(StatusMojo goal) throws Exception {
    run(goal);
    assertThat(folder.resolve("target/book-reports")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "check-references")
  @MojoParameter(name = "githubAnnotations", value = "true")
  void annotatePullRequestsOnGitHub(CheckReferencesMojo goal) throws Exception {
    book.write("manuscript/ja/one.md", BROKEN);
    assertThat(printed(goal))
        .startsWith(
            "::error file=manuscript/ja/one.md,line=3,col=1,title=reference.file-unknown::");
  }

  @Test
  @InjectMojo(goal = "check-references")
  @MojoParameter(name = "githubAnnotations", value = "true")
  void annotateErrorsAloneWhereTheBuildIsQuiet(CheckReferencesMojo goal) throws Exception {
    book.write("manuscript/ja/one.md", BROKEN);
    log.quiet();
    assertThat(printed(goal).lines()).hasSize(1).allMatch(line -> line.startsWith("::error "));
  }

  @Test
  @InjectMojo(goal = "check-references")
  @MojoParameter(name = "githubAnnotations", value = "false")
  void annotateNothingElsewhere(CheckReferencesMojo goal) throws Exception {
    book.write("manuscript/ja/one.md", BROKEN);
    assertThat(printed(goal)).isEmpty();
  }

  @Test
  void knowTheRulesOfEachGoal() {
    List<String> ofGoals =
        Stream.of(
                "validate-plans",
                "convert-diagrams",
                "check-references",
                "assemble-pdf",
                "assemble-epub",
                "assemble-html",
                "verify-editions")
            .flatMap(goal -> Rules.of(goal).stream())
            .map(Rule::id)
            .distinct()
            .toList();
    assertThat(ofGoals).containsExactlyInAnyOrderElementsOf(Rules.ids());
  }

  private void run(Mojo goal) throws Exception {
    new GoalRunner(folder, log).run(goal);
  }

  private String report(String name) throws IOException {
    return Files.readString(folder.resolve("target/book-reports").resolve(name));
  }

  private String printed(Mojo goal) {
    PrintStream console = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
    } finally {
      System.setOut(console);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
