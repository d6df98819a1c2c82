package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.edition.SampleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Chapters in AsciiDoc in one build after the other, and from goal to goal. */
@MojoTest
@Timeout(180)
class KeptChaptersGoalTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path folder;
  private final RecordingLog log = new RecordingLog();
  private SampleBook book;
  private GoalRunner goals;
  private Path kept;

  @BeforeEach
  void write() throws IOException {
    book = new SampleBook(folder);
    goals = new GoalRunner(folder, log);
    kept = folder.resolve("target/book/chapters/manuscript/ja/one.adoc.kept");
    book.write("manuscript/ja/SUMMARY.md", "- [概要](one.adoc)\n- [構成](two.md)\n");
    book.write("manuscript/ja/one.adoc", "= 概要\n\n{nowhere}と<<two.md#quorum>>\n\n----\n終わらない\n");
  }

  private boolean isConverted() throws IOException {
    return !Files.getLastModifiedTime(kept).equals(LONG_AGO);
  }

  private List<String> failing(AbstractBookMojo goal) {
    log.lines().clear();
    assertThatThrownBy(() -> goals.run(goal)).isInstanceOf(MojoFailureException.class);
    return List.copyOf(log.lines());
  }

  @Test
  void areConvertedOnceForAllGoalsAndBuilds(
      @InjectMojo(goal = "check-references") CheckReferencesMojo check,
      @InjectMojo(goal = "check-references") CheckReferencesMojo again,
      @InjectMojo(goal = "status") StatusMojo status,
      @InjectMojo(goal = "assemble-epub") AssembleEpubMojo epub)
      throws Exception {
    List<String> first = failing(check);
    assertThat(first)
        .anyMatch(line -> line.contains("one.adoc:3:1: warning: the attribute nowhere"))
        .anyMatch(line -> line.contains("one.adoc:5: error: the listing block is never closed"));
    Files.setLastModifiedTime(kept, LONG_AGO);

    assertThat(failing(again))
        .isEqualTo(
            first.stream()
                .map(l -> l.replaceFirst("(^info: \\d+ chapters.*)$", "$1, unchanged"))
                .toList());
    goals.run(status);
    assertThat(failing(epub)).anyMatch(line -> line.contains("the listing block is never closed"));
    assertThat(isConverted()).isFalse();
  }

  @Test
  void areSilencedByCommentsAndTheBaselineAlsoWhenTheyAreKept(
      @InjectMojo(goal = "check-references") CheckReferencesMojo check,
      @InjectMojo(goal = "check-references") CheckReferencesMojo again)
      throws Exception {
    book.write(
        "manuscript/ja/one.adoc",
        "= 概要\n\n// book:ignore asciidoc.attribute-missing 例\n{nowhere}\n\n{elsewhere}\n");
    GoalRunner.set(check, "updateBaseline", true);
    goals.run(check);
    assertThat(folder.resolve("book-baseline.txt")).content().contains("elsewhere");
    Files.setLastModifiedTime(kept, LONG_AGO);
    log.lines().clear();

    goals.run(again);
    assertThat(log.lines()).noneMatch(line -> line.contains("is not set"));
    assertThat(isConverted()).isFalse();
  }

  @Test
  void areConvertedAnewWhenAPropertyChanges(
      @InjectMojo(goal = "status") StatusMojo status, @InjectMojo(goal = "status") StatusMojo again)
      throws Exception {
    goals.run(status);
    Files.setLastModifiedTime(kept, LONG_AGO);
    MavenProject project = GoalRunner.project();
    project.getProperties().setProperty("nowhere", "此処");

    goals.run(again, project);
    assertThat(isConverted()).isTrue();
  }

  @Test
  void areBegunByGoalsThatDoNotNeedThem(
      @InjectMojo(goal = "convert-diagrams") ConvertDiagramsMojo diagrams,
      @InjectMojo(goal = "validate-plans") ValidatePlansMojo plans)
      throws Exception {
    Files.createDirectories(folder.resolve("plans"));
    awaitKept(diagrams);
    Files.delete(kept);
    awaitKept(plans);
    assertThat(log.lines()).noneMatch(line -> line.contains("one.adoc"));
  }

  @Test
  void doNotDisturbGoalsThatDoNotNeedThem(
      @InjectMojo(goal = "convert-diagrams") ConvertDiagramsMojo diagrams,
      @InjectMojo(goal = "convert-diagrams") ConvertDiagramsMojo again)
      throws Exception {
    book.write("manuscript/ja/SUMMARY.md", "- [無い](none.adoc)\n- [外](../../../out.adoc)\n");
    goals.run(diagrams);
    Files.delete(folder.resolve("manuscript/ja/SUMMARY.md"));
    goals.run(again);
    assertThat(log.lines()).isNotEmpty().allMatch(line -> line.startsWith("info: "));
  }

  @Test
  void failTheGoalThatNeedsThemIfTheyCannotBeKept(
      @InjectMojo(goal = "convert-diagrams") ConvertDiagramsMojo diagrams,
      @InjectMojo(goal = "check-references") CheckReferencesMojo check)
      throws Exception {
    Files.createDirectories(folder.resolve("target/book"));
    Files.writeString(folder.resolve("target/book/chapters"), "no folder");
    goals.run(diagrams);

    assertThatThrownBy(() -> goals.run(check))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("cannot write ")
        .hasMessageContaining("one.adoc.kept");
  }

  /** Waits until the chapter is there, for which the goal itself does not wait. */
  private void awaitKept(AbstractBookMojo goal) throws Exception {
    Files.createDirectories(kept.getParent());
    try (WatchService watch = folder.getFileSystem().newWatchService()) {
      kept.getParent().register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      goals.run(goal);
      while (!Files.exists(kept)) {
        WatchKey key = watch.poll(120, TimeUnit.SECONDS);
        assertThat(key).as("the chapter was begun").isNotNull();
        assertThat(key.pollEvents()).extracting(WatchEvent::kind).isNotEmpty();
        key.reset();
      }
    }
  }
}
