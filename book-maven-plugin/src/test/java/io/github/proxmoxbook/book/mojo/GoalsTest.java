package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.edition.SampleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.model.Developer;
import org.apache.maven.model.License;
import org.apache.maven.model.Organization;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals with their parameters and defaults, as Maven configures them. */
@MojoTest
class GoalsTest {
  @TempDir Path folder;
  private final RecordingLog log = new RecordingLog();
  private SampleBook book;
  private GoalRunner goals;

  @BeforeEach
  void write() throws IOException {
    book = new SampleBook(folder);
    goals = new GoalRunner(folder, log);
  }

  @Test
  @InjectMojo(goal = "check-references")
  void checksTheManuscriptOfTheLanguage(CheckReferencesMojo goal) throws Exception {
    run(goal);
    assertThat(log.lines()).startsWith("info: 3 chapters with 7 references");
    // Nothing is wrong, but who reads on learns of two ids that could be put to more use.
    assertThat(log.lines()).allMatch(line -> line.startsWith("info: "));
    assertThat(log.lines().stream().filter(line -> line.endsWith("]")))
        .hasSize(2)
        .allMatch(line -> line.contains("manuscript/ja/two.md"))
        .allMatch(line -> line.contains("mentioned"));
  }

  @Test
  @InjectMojo(goal = "check-references")
  void readsAsciiDocWithThePropertiesOfThePom(CheckReferencesMojo goal) throws Exception {
    book.write("manuscript/ja/SUMMARY.md", "- [概要](one.adoc)\n- [構成](two.md)\n");
    book.write("manuscript/ja/one.adoc", "= 概要\n\nxref:{target-file}[]と{project-name}と{nowhere}\n");
    MavenProject project = GoalRunner.project();
    project.getProperties().setProperty("target.file", "two.md#quorm");

    assertThatThrownBy(() -> goals.run(goal, project)).hasMessageContaining("1 error");

    assertThat(log.lines())
        .contains(
            "error: manuscript/ja/one.adoc:3:1: error: no anchor #quorm in manuscript/ja/two.md"
                + " [reference.anchor-unknown]")
        .anyMatch(line -> line.contains("one.adoc:3:37: warning: the attribute nowhere"));
  }

  @Test
  @InjectMojo(goal = "check-references")
  @MojoParameter(name = "language", value = "en")
  void saysThatALanguageHasNoManuscript(CheckReferencesMojo goal) {
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("the book has 1 error and 0 warnings");
    assertThat(log.lines().get(0))
        .isEqualTo(
            "error: manuscript/en/SUMMARY.md: error: there is no SUMMARY.md, so the book has no"
                + " order [source.file-missing]");
  }

  @Test
  @InjectMojo(goal = "check-references")
  void failsOnErrorsWithTheirPlaces(CheckReferencesMojo goal) throws Exception {
    book.write("manuscript/ja/one.md", "# 概要\n\n[](two.md#quorm)\n\n![](none.svg)\n");
    assertThatThrownBy(() -> run(goal)).hasMessage("the book has 2 errors and 1 warning");
    assertThat(log.lines())
        .contains(
            "error: manuscript/ja/one.md:3:1: error: no anchor #quorm in manuscript/ja/two.md"
                + " [reference.anchor-unknown]",
            "error:     did you mean #quorum?");
  }

  @Test
  @InjectMojo(goal = "check-references")
  @MojoParameter(name = "failOn", value = "never")
  void failsNeverIfToldSo(CheckReferencesMojo goal) throws Exception {
    book.write("manuscript/ja/one.md", "# 概要\n\n[](none.md)\n");
    run(goal);
    assertThat(log.lines()).anyMatch(line -> line.contains("[reference.file-unknown]"));
  }

  @Test
  @InjectMojo(goal = "check-references")
  @MojoParameter(name = "failOn", value = "warning")
  void failsOnWarningsIfToldSo(CheckReferencesMojo goal) throws Exception {
    book.write("manuscript/ja/one.md", "# 概要\n\n![](../../diagrams/all.svg)\n");
    assertThatThrownBy(() -> run(goal)).hasMessage("the book has 0 errors and 1 warning");
  }

  @Test
  @InjectMojo(goal = "check-references")
  @MojoParameter(name = "failOn", value = "sometimes")
  void namesAWrongValue(CheckReferencesMojo goal) {
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("book.failOn is 'sometimes': expected error, warning or never");
  }

  @Test
  @InjectMojo(
      goal = "check-references",
      pom =
          """
          <project>
            <build><plugins><plugin>
              <artifactId>book-maven-plugin</artifactId>
              <configuration>
                <severities>
                  <reference.alt-missing>error</reference.alt-missing>
                </severities>
              </configuration>
            </plugin></plugins></build>
          </project>
          """)
  void changesTheSeverityOfARule(CheckReferencesMojo goal) throws Exception {
    book.write("manuscript/ja/one.md", "# 概要\n\n![](../../diagrams/all.svg)\n");
    assertThatThrownBy(() -> run(goal)).hasMessage("the book has 1 error and 0 warnings");
  }

  @Test
  @InjectMojo(
      goal = "check-references",
      pom =
          """
          <project>
            <build><plugins><plugin>
              <artifactId>book-maven-plugin</artifactId>
              <configuration>
                <severities><mention.chapter-unknown>off</mention.chapter-unknown></severities>
              </configuration>
            </plugin></plugins></build>
          </project>
          """)
  void switchesARuleOff(CheckReferencesMojo goal) throws Exception {
    book.write("manuscript/ja/one.md", "# 概要\n\n第9章です。\n");
    run(goal);
    assertThat(log.lines()).noneMatch(line -> line.contains("mention.chapter-unknown"));
  }

  @Test
  @InjectMojo(goal = "check-references")
  void checksProseTermsAndLanguage(CheckReferencesMojo goal) throws Exception {
    book.write("manuscript/ja/prh.yml", "version: 1\nrules:\n  - Ceph\n");
    book.write("manuscript/ja/one.md", "# 概要\n\n第9章とcephと「です。\n");
    assertThatThrownBy(() -> run(goal)).hasMessage("the book has 1 error and 2 warnings");
  }

  @Test
  @InjectMojo(goal = "assemble-pdf")
  @MojoParameter(name = "skip", value = "true")
  void skipsAllGoals(AssemblePdfMojo goal) throws Exception {
    run(goal);
    assertThat(log.lines()).containsExactly("info: skipped (book.skip)");
  }

  @Test
  @InjectMojo(goal = "validate-plans")
  @MojoParameter(name = "skipPlans", value = "true")
  void skipsOneGoal(ValidatePlansMojo goal) throws Exception {
    run(goal);
    assertThat(log.lines()).containsExactly("info: skipped");
  }

  @Test
  @InjectMojo(goal = "validate-plans")
  void toleratesABookWithoutPlans(ValidatePlansMojo goal) throws Exception {
    run(goal);
    assertThat(log.lines()).containsExactly("info: no plans: plans does not exist");
  }

  @Test
  @InjectMojo(goal = "validate-plans")
  void validatesThePlans(ValidatePlansMojo goal) throws Exception {
    book.write("plans/execplan-a.md", "# ExecPlan: A\n\n## 1. Metadata\n\n- Plan ID: x\n");
    assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines()).anyMatch(line -> line.endsWith("[plan.section-missing]"));
  }

  @Test
  @InjectMojo(goal = "convert-diagrams")
  void convertsTheDiagrams(ConvertDiagramsMojo goal) throws Exception {
    run(goal);
    assertThat(log.lines())
        .contains("info: 1 diagram converted, 0 unchanged, in target/book/diagrams");
    assertThat(folder.resolve("target/book/diagrams/all.pdf")).exists();
    assertThat(folder.resolve("target/book/diagrams/all.png")).exists();
    assertThat(folder.resolve("target/book/diagrams/all.svg")).exists();
  }

  @Test
  @InjectMojo(goal = "convert-diagrams")
  @MojoParameter(name = "pngScale", value = "100")
  void refusesAnAbsurdScale(ConvertDiagramsMojo goal) {
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("pngScale");
  }

  @Test
  @InjectMojo(goal = "assemble-pdf")
  void assemblesThePdfOnlyOnce(AssemblePdfMojo goal) throws Exception {
    MavenProject project = run(goal);
    assertThat(log.lines()).anyMatch(line -> line.matches("info: target/book.pdf has \\d+ pages"));
    assertThat(project.getAttachedArtifacts()).hasSize(1);
    log.lines().clear();
    run(goal);
    assertThat(log.lines()).containsExactly("info: target/book.pdf is up to date");
    book.write("manuscript/ja/preface.md", "# まえがき\n\n新しい文です。\n");
    log.lines().clear();
    run(goal);
    assertThat(log.lines()).anyMatch(line -> line.contains(" pages"));
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  @MojoParameter(name = "pages", value = "none")
  void assemblesTheEpubOnlyOnce(AssembleEpubMojo goal) throws Exception {
    run(goal);
    assertThat(log.lines()).containsExactly("info: target/book.epub is built");
    log.lines().clear();
    run(goal);
    assertThat(log.lines()).containsExactly("info: target/book.epub is up to date");
    Files.delete(folder.resolve("target/book.epub"));
    log.lines().clear();
    run(goal);
    assertThat(log.lines()).containsExactly("info: target/book.epub is built");
  }

  @Test
  @InjectMojo(goal = "assemble-pdf")
  void keepsTheOldPdfWhenAChapterIsMissing(AssemblePdfMojo goal) throws Exception {
    run(goal);
    byte[] before = Files.readAllBytes(folder.resolve("target/book.pdf"));
    Files.delete(folder.resolve("manuscript/ja/two.md"));
    assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
    assertThat(Files.readAllBytes(folder.resolve("target/book.pdf"))).isEqualTo(before);
  }

  @Test
  @InjectMojo(goal = "verify-editions")
  void hasNothingToVerifyBeforeThereAreEditions(VerifyEditionsMojo goal) throws Exception {
    run(goal);
    assertThat(log.lines()).hasSize(2).allMatch(line -> line.contains("does not exist"));
  }

  @Test
  @InjectMojo(goal = "verify-editions")
  void reportsAnEditionThatIsNone(VerifyEditionsMojo goal) throws Exception {
    book.write("target/book.pdf", "no pdf");
    assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines()).anyMatch(line -> line.endsWith("[pdf.unreadable]"));
  }

  @Test
  @InjectMojo(
      goal = "check-references",
      pom =
          """
          <project>
            <build><plugins><plugin>
              <artifactId>book-maven-plugin</artifactId>
              <configuration>
                <severities><reference.alt-mising>error</reference.alt-mising></severities>
              </configuration>
            </plugin></plugins></build>
          </project>
          """)
  void namesARuleThatDoesNotExist(CheckReferencesMojo goal) {
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("did you mean reference.alt-missing?");
  }

  @Test
  @InjectMojo(
      goal = "assemble-pdf",
      pom =
          """
          <project>
            <build><plugins><plugin>
              <artifactId>book-maven-plugin</artifactId>
              <configuration>
                <pdfStyleSheets><sheet>none.css</sheet></pdfStyleSheets>
              </configuration>
            </plugin></plugins></build>
          </project>
          """)
  void namesAStyleSheetThatDoesNotExist(AssemblePdfMojo goal) {
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageMatching("<pdfStyleSheets> names .*none.css, which does not exist");
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  @MojoParameter(name = "pages", value = "none")
  void acceptsAPomThatLeavesNamesOut(AssembleEpubMojo goal) throws Exception {
    MavenProject project = GoalRunner.project();
    Developer developer = new Developer();
    developer.setId("pve");
    project.addDeveloper(developer);
    project.addLicense(new License());
    project.getModel().setOrganization(new Organization());
    run(goal, project);
    assertThat(log.lines()).containsExactly("info: target/book.epub is built");
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  void namesADateThatIsNone(AssembleEpubMojo goal) {
    MavenProject project = GoalRunner.project();
    project.getProperties().setProperty("project.build.outputTimestamp", "today");
    assertThatThrownBy(() -> run(goal, project))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("project.build.outputTimestamp is 'today'");
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  void failsOnBrokenReferencesOfItsOwn(AssembleEpubMojo goal) throws Exception {
    book.write("manuscript/ja/one.md", "# 概要\n\n[](none.md)\n");
    assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines()).anyMatch(line -> line.endsWith("[reference.file-unknown]"));
  }

  @Test
  @InjectMojo(goal = "assemble-pdf")
  @MojoParameter(name = "failOn", value = "never")
  void buildsWhatCanBeBuiltIfNothingFails(AssemblePdfMojo goal) throws Exception {
    book.write("diagrams/x.webp", "webp");
    book.write("manuscript/ja/one.md", "# 概要\n\n[](none.md) ![x](/diagrams/x.webp) \uD83D\uDE00\n");
    run(goal);
    assertThat(log.lines()).anyMatch(line -> line.matches("info: target/book.pdf has \\d+ pages"));
  }

  private MavenProject run(Mojo goal) throws Exception {
    return goals.run(goal);
  }

  private MavenProject run(Mojo goal, MavenProject project) throws Exception {
    return goals.run(goal, project);
  }
}
