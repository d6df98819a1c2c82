package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.edition.SampleBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.ContextEnabled;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told at the end of a build. */
@MojoTest
class SummaryGoalTest {
  @TempDir Path folder;
  private final RecordingLog log = new RecordingLog();
  private final Map<Object, Object> build = new HashMap<>();
  private SampleBook book;

  @BeforeEach
  void write() throws IOException {
    book = new SampleBook(folder);
  }

  @Test
  void namesWhatTheGoalsOfABuildMadeAndFound(
      @InjectMojo(goal = "check-references") CheckReferencesMojo check,
      @InjectMojo(goal = "assemble-pdf") AssemblePdfMojo pdf,
      @InjectMojo(goal = "assemble-epub") AssembleEpubMojo epub)
      throws Exception {
    run(check);
    run(pdf);
    run(epub);
    List<String> lines = BuildSummary.of(build).lines();
    assertThat(lines).hasSize(5);
    assertThat(lines.get(0))
        .matches("見本の本: 3 chapters, \\d+ characters, 1 figure, 1 table, 1 listing");
    assertThat(lines.get(1)).isEqualTo("  problems: 0 errors, 0 warnings, 2 notes");
    assertThat(lines.get(2)).matches("  target/book\\.pdf: \\d+ pages, \\d+ kB");
    assertThat(lines.get(3)).matches("  target/book\\.epub: \\d+ kB");
    assertThat(lines.get(4)).matches("  time: .*assemble-epub \\d+\\.\\d s");
    Map<Object, Object> next = new HashMap<>();
    for (Mojo goal : List.of(check, pdf, epub)) {
      ((ContextEnabled) goal).setPluginContext(next);
      new GoalRunner(folder, log).run(goal);
    }
    // A build in which all is up to date tells the same.
    assertThat(BuildSummary.of(next).lines().subList(0, 4)).isEqualTo(lines.subList(0, 4));
  }

  @Test
  @InjectMojo(goal = "check-references")
  void isNotToldAfterAFailure(CheckReferencesMojo goal) throws Exception {
    book.write("manuscript/ja/one.md", "# 概要\n\n[](none.md)\n");
    assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines()).noneMatch(line -> line.contains("problems: "));
  }

  @Test
  @InjectMojo(goal = "validate-plans")
  void isNothingWhereNoBookWasRead(ValidatePlansMojo goal) throws Exception {
    run(goal);
    assertThat(BuildSummary.of(build).lines()).isEmpty();
  }

  @Test
  void isToldByTheLastGoalOfThePlugin() {
    MojoExecution pdf = execution("book-maven-plugin", "assemble-pdf", "book");
    MojoExecution epub = execution("book-maven-plugin", "assemble-epub", "book");
    MojoExecution english = execution("book-maven-plugin", "assemble-epub", "english");
    MojoExecution install = execution("maven-install-plugin", "install", "default-install");
    List<MojoExecution> plan = List.of(pdf, epub, english, install);
    assertThat(plan.stream().filter(goal -> LastGoal.isLast(goal, plan)))
        .containsExactlyInAnyOrder(english, install);
    assertThat(Stream.of(pdf, epub).filter(goal -> LastGoal.isLast(goal, List.of(epub, pdf))))
        .containsExactly(pdf);
    assertThat(LastGoal.isLast(pdf, List.of())).isFalse();
  }

  private static MojoExecution execution(String plugin, String goal, String id) {
    Plugin declared = new Plugin();
    declared.setGroupId("test");
    declared.setArtifactId(plugin);
    return new MojoExecution(declared, goal, id);
  }

  private void run(Mojo goal) throws Exception {
    ((ContextEnabled) goal).setPluginContext(build);
    new GoalRunner(folder, log).run(goal);
  }
}
