package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.edition.SampleBook;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goals that find nothing changed since they last did their work. */
@MojoTest
class IncrementalGoalsTest {
  private static final String UNCHANGED = "info: 3 chapters with 7 references, unchanged";

  @TempDir private Path folder;
  private final RecordingLog log = new RecordingLog();
  private SampleBook book;

  @BeforeEach
  void write() throws Exception {
    book = new SampleBook(folder);
  }

  @Test
  @InjectMojo(goal = "check-references")
  void tellTheSameAsTheFirstTime(CheckReferencesMojo goal) throws Exception {
    book.write("manuscript/ja/prh.yml", "version: 1\nrules:\n  - Ceph\n");
    book.write("manuscript/ja/preface.md", "# まえがき\n\ncephは[](two.md#quorum)から始めます。\n");
    List<String> first = run(goal);
    byte[] sarif = Files.readAllBytes(folder.resolve("target/book-reports/check-references.sarif"));
    assertThat(first).anyMatch(line -> line.startsWith("warning: ")).doesNotContain(UNCHANGED);

    List<String> second = run(goal);
    assertThat(second.get(0)).isEqualTo(UNCHANGED);
    assertThat(second.stream().map(line -> line.replaceFirst(", unchanged$", "")))
        .containsExactlyElementsOf(first);
    assertThat(folder.resolve("target/book-reports/check-references.sarif"))
        .hasBinaryContent(sarif);
  }

  @Test
  @InjectMojo(goal = "check-references")
  void tellWhoAsksForDetailsWhatHasChanged(CheckReferencesMojo goal) throws Exception {
    run(goal);
    log.details().clear();
    run(goal);
    assertThat(log.details()).isEmpty();
    book.write("manuscript/ja/one.md", "# 概要\n");
    run(goal);
    assertThat(log.details())
        .filteredOn(line -> line.startsWith("inputs of check-references"))
        .hasSize(2)
        .allMatch(line -> line.matches(".*: (now|before) manuscript/ja/one\\.md [0-9a-f]{8}"));
  }

  @Test
  @InjectMojo(goal = "check-references")
  void readAgainWhatHasChanged(CheckReferencesMojo goal) throws Exception {
    run(goal);
    // The same length and the same time: what counts is what it says.
    Path chapter = folder.resolve("manuscript/ja/one.md");
    FileTime time = Files.getLastModifiedTime(chapter);
    Files.writeString(chapter, Files.readString(chapter).replace("tbl-parts", "tbl-party"));
    Files.setLastModifiedTime(chapter, time);
    assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
    // A failure is remembered as well as anything else.
    assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines().get(0)).isEqualTo(UNCHANGED);
    assertThat(log.lines()).anyMatch(line -> line.contains("no anchor #tbl-party"));
  }

  @Test
  @InjectMojo(goal = "check-references")
  void noticeWhatIsGoneOrHasANewName(CheckReferencesMojo goal) throws Exception {
    run(goal);
    Path diagram = folder.resolve("diagrams/all.svg");
    Files.move(diagram, folder.resolve("diagrams/whole.svg"));
    assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
    Files.move(folder.resolve("diagrams/whole.svg"), diagram);
    assertThat(run(goal)).noneMatch(line -> line.startsWith("error"));
    Files.delete(folder.resolve("manuscript/ja/two.md"));
    assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
  }

  @Test
  @InjectMojo(goal = "check-references")
  void workAgainWhereTheirOutputIsNotAsTheyLeftIt(CheckReferencesMojo goal) throws Exception {
    run(goal);
    Path inventory = folder.resolve("target/book-reports/inventory.json");
    String written = Files.readString(inventory);
    Files.delete(inventory);
    assertThat(run(goal)).doesNotContain(UNCHANGED);
    Files.writeString(inventory, "{}");
    assertThat(run(goal)).doesNotContain(UNCHANGED);
    assertThat(inventory).content().isEqualTo(written);
  }

  @Test
  @InjectMojo(goal = "check-references")
  void doNotRememberWhatABuildMayChange(CheckReferencesMojo goal) throws Exception {
    book.write("manuscript/ja/one.md", "# 概要\n\n![図](../../target/made.png)\n");
    assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
    BufferedImage picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
    Path made = folder.resolve("target/made.png");
    assertThat(ImageIO.write(picture, "png", made.toFile())).isTrue();
    assertThat(run(goal)).noneMatch(line -> line.startsWith("error"));
  }

  @Test
  @InjectMojo(goal = "check-references")
  void forgetAllIfTheyAreToldTo(CheckReferencesMojo goal) throws Exception {
    run(goal);
    GoalRunner.set(goal, "force", true);
    assertThat(run(goal)).doesNotContain(UNCHANGED);
    GoalRunner.set(goal, "force", false);
    assertThat(run(goal)).contains(UNCHANGED);
  }

  @Test
  @InjectMojo(goal = "check-references")
  void dependOnTheirParameters(CheckReferencesMojo goal) throws Exception {
    run(goal);
    GoalRunner.set(goal, "longestSentence", 20);
    assertThat(run(goal)).doesNotContain(UNCHANGED);
  }

  @Test
  @InjectMojo(goal = "validate-plans")
  void validatePlansAgainWhereWhatTheyNameIsGone(ValidatePlansMojo goal) throws Exception {
    book.write("tools/run.sh", "true\n");
    book.write("plans/PLANS.md", "no plan\n");
    book.write("plans/execplan-one.md", "# Plan\n\n## Purpose / Big Picture\n\n`tools/run.sh`\n");
    GoalRunner.set(goal, "failOn", "never");
    assertThat(run(goal)).contains("info: 1 plan").noneMatch(line -> line.contains("tools/run"));
    assertThat(run(goal)).contains("info: 1 plan, unchanged");
    Files.delete(folder.resolve("tools/run.sh"));
    assertThat(run(goal)).contains("info: 1 plan").anyMatch(line -> line.contains("tools/run.sh"));
  }

  @Test
  @InjectMojo(goal = "assemble-pdf")
  void repeatWhatAnEditionThatStaysIsWrongWith(AssemblePdfMojo goal) throws Exception {
    book.write("manuscript/ja/one.md", "# 概要\n\n読めない\uD83E\uDEE0字です。\n");
    GoalRunner.set(goal, "failOn", "never");
    List<String> first = run(goal);
    assertThat(first).anyMatch(line -> line.contains("one.md:3"));
    List<String> second = run(goal);
    assertThat(second).contains("info: target/book.pdf is up to date");
    assertThat(second).anyMatch(line -> line.contains("one.md:3"));

    GoalRunner.set(goal, "failOn", "error");
    assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
  }

  @Test
  void convertWhatHasANewNameAndForgetTheOld(
      @InjectMojo(goal = "convert-diagrams") ConvertDiagramsMojo goal) throws Exception {
    run(goal);
    Files.move(folder.resolve("diagrams/all.svg"), folder.resolve("diagrams/whole.svg"));
    assertThat(run(goal)).anyMatch(line -> line.contains("1 diagram converted, 0 unchanged"));
    assertThat(folder.resolve("target/book/diagrams/whole.pdf")).exists();
    assertThat(folder.resolve("target/book/diagrams/all.pdf")).doesNotExist();
    assertThat(run(goal)).anyMatch(line -> line.contains("0 diagrams converted, 1 unchanged"));
  }

  /** Runs a goal and returns what it says; its log is left for who catches a failure. */
  private List<String> run(Mojo goal) throws Exception {
    log.lines().clear();
    new GoalRunner(folder, log).run(goal);
    return List.copyOf(log.lines());
  }
}
