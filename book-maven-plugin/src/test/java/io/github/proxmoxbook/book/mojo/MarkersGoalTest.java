package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.mojo.RecordingBuildContext.Marker;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goals in an IDE that builds by itself. */
@MojoTest
class MarkersGoalTest {
  private static final String BROKEN = "# 概要\n\n[](two.md#quorm)\n";

  @TempDir Path folder;
  private final RecordingLog log = new RecordingLog();
  private final RecordingBuildContext ide = new RecordingBuildContext();
  private SampleBook book;

  @BeforeEach
  void write() throws IOException {
    book = new SampleBook(folder);
  }

  @Test
  @InjectMojo(goal = "check-references")
  void showProblemsWhereTheyAreAndDoNotFail(CheckReferencesMojo goal) throws Exception {
    book.write("manuscript/ja/one.md", BROKEN);
    run(goal);
    assertThat(ide.markers())
        .contains(
            new Marker(
                file("manuscript/ja/one.md"),
                3,
                1,
                "no anchor #quorm in manuscript/ja/two.md; did you mean #quorum?"
                    + " [reference.anchor-unknown]",
                BuildContext.SEVERITY_ERROR));
    assertThat(log.lines()).anyMatch(line -> line.startsWith("error: manuscript/ja/one.md:3:1:"));
  }

  @Test
  @InjectMojo(goal = "check-references")
  void goWhenTheProblemIsMended(CheckReferencesMojo goal) throws Exception {
    book.write("manuscript/ja/one.md", BROKEN);
    run(goal);
    book.write("manuscript/ja/one.md", "# 概要\n\n[](two.md#quorum)\n");
    ide.incremental(folder.resolve("manuscript/ja/one.md"));
    run(goal);
    assertThat(ide.markers()).noneMatch(marker -> marker.file().getName().equals("one.md"));
  }

  @Test
  @InjectMojo(goal = "check-references")
  @MojoParameter(name = "labels", value = "words.properties")
  void goFromFilesThatAreNoSources(CheckReferencesMojo goal) throws Exception {
    book.write("words.properties", "indx = さくいん\n");
    run(goal);
    assertThat(ide.markers()).anyMatch(marker -> marker.file().equals(file("words.properties")));
    book.write("words.properties", "index = さくいん\n");
    ide.incremental(folder.resolve("words.properties"));
    run(goal);
    assertThat(ide.markers()).noneMatch(marker -> marker.file().equals(file("words.properties")));
  }

  @Test
  @InjectMojo(goal = "check-references")
  void stayWhileNothingHasChanged(CheckReferencesMojo goal) throws Exception {
    book.write("manuscript/ja/one.md", BROKEN);
    run(goal);
    int before = ide.markers().size();
    ide.refreshed().clear();
    log.lines().clear();
    // What the build itself has written must not call for the next build, and so on for ever.
    ide.incremental(folder.resolve("target/book-reports/check-references.sarif"));
    run(goal);
    assertThat(log.lines()).isEmpty();
    assertThat(ide.markers()).hasSize(before);
    assertThat(ide.refreshed()).isEmpty();
  }

  @Test
  @InjectMojo(goal = "check-references")
  void areMadeAnewWhenWhatALinkNamesIsDeleted(CheckReferencesMojo goal) throws Exception {
    book.write("manuscript/ja/one.md", "# 概要\n\n![](../../diagrams/all.svg)\n");
    run(goal);
    Files.delete(folder.resolve("diagrams/all.svg"));
    ide.incremental(folder.resolve("diagrams/all.svg"));
    run(goal);
    assertThat(ide.markers()).anyMatch(m -> m.message().contains("all.svg does not exist"));
  }

  @Test
  @InjectMojo(goal = "convert-diagrams")
  void ofDiagramsDoNotDependOnChapters(ConvertDiagramsMojo goal) throws Exception {
    book.write("diagrams/broken.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">");
    run(goal);
    assertThat(ide.markers())
        .anyMatch(
            marker ->
                marker.file().equals(file("diagrams/broken.svg"))
                    && marker.severity() == BuildContext.SEVERITY_ERROR);
    assertThat(ide.refreshed()).contains(file("target/book/diagrams"), file("target/book-reports"));
    log.lines().clear();
    ide.incremental(folder.resolve("manuscript/ja/one.md"));
    run(goal);
    assertThat(log.lines()).isEmpty();
    ide.incremental(folder.resolve("diagrams/broken.svg"));
    Files.delete(folder.resolve("diagrams/broken.svg"));
    run(goal);
    assertThat(ide.markers()).noneMatch(m -> m.file().equals(file("diagrams/broken.svg")));
  }

  @Test
  @InjectMojo(goal = "check-references")
  void doNotHideWhatIsNoProblemOfTheBook(CheckReferencesMojo goal) throws Exception {
    Files.createDirectories(folder.resolve("target/book-reports/inventory.json/full"));
    assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoExecutionException.class);
  }

  /** The usual implementation logs: every problem would be printed once more. */
  @Test
  @InjectMojo(goal = "check-references")
  void areNotForMavenAlone(CheckReferencesMojo goal) throws Exception {
    book.write("manuscript/ja/one.md", BROKEN);
    assertThatThrownBy(() -> new GoalRunner(folder, log).run(goal))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("the book has 1 error and 0 warnings");
    assertThat(folder.resolve("target/book/state"))
        .isDirectoryNotContaining("glob:**/marked-*")
        .isDirectoryContaining("glob:**/references.kept");
  }

  /** m2e hands the goal its own implementation of the older interface, behind the usual one. */
  @Test
  @InjectMojo(goal = "check-references")
  void reachIdesThatKnowTheOlderInterface(CheckReferencesMojo goal) throws Exception {
    book.write("manuscript/ja/one.md", BROKEN);
    GoalRunner.set(
        goal, "olderIde", new org.sonatype.plexus.build.incremental.ThreadBuildContext());
    new GoalRunner(folder, log).run(goal);
  }

  private void run(Mojo goal) throws Exception {
    GoalRunner.set(goal, "ide", ide);
    new GoalRunner(folder, log).run(goal);
  }

  private File file(String path) {
    return folder.resolve(path).toFile();
  }
}
