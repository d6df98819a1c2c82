package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.plan.PlanName;
import io.github.proxmoxbook.book.plan.PlanProfile;
import io.github.proxmoxbook.book.plan.PlanSkeleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals around plans. */
@MojoTest
class PlanGoalsTest {
  private static final String PLAN = "plans/execplan-ja-two.md";

  @TempDir Path folder;
  private final RecordingLog log = new RecordingLog();
  private SampleBook book;

  @BeforeEach
  void write() throws IOException {
    book = new SampleBook(folder);
  }

  private void run(Mojo goal) throws Exception {
    new GoalRunner(folder, log).run(goal);
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  @Test
  @InjectMojo(goal = "new-plan")
  @MojoParameter(name = "chapter", value = "manuscript/ja/two.md")
  void writesAPlanOnce(NewPlanMojo goal) throws Exception {
    run(goal);
    assertThat(log.lines()).containsExactly("info: wrote " + PLAN);
    String plan = read(PLAN);
    assertThat(plan)
        .contains("- Plan ID: " + PLAN + "\n", "Chapter 3 – 構成", "`manuscript/ja/two.md`\n");
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(PLAN + " exists already; it was not changed");
    Files.move(folder.resolve(PLAN), folder.resolve("plans/execplan-two.md"));
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("manuscript/ja/two.md already has a plan, plans/execplan-two.md");
    assertThat(read("plans/execplan-two.md")).isEqualTo(plan);
  }

  @Test
  @InjectMojo(goal = "new-plan")
  @MojoParameter(name = "chapter", value = "3")
  @MojoParameter(name = "profile", value = "openai")
  void takesTheNumberOfAChapter(NewPlanMojo goal) throws Exception {
    run(goal);
    assertThat(read(PLAN)).contains("## Purpose / Big Picture", "- [x] (").doesNotContain("## 1.");
  }

  @Test
  @InjectMojo(goal = "new-plan")
  @MojoParameter(name = "chapter", value = "../../secret.md")
  void refusesAChapterOutsideTheManuscript(NewPlanMojo goal) {
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("book.chapter is '../../secret.md'")
        .hasMessageContaining("manuscript/ja");
    assertThat(folder.resolve("plans")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "new-plan")
  @MojoParameter(name = "chapter", value = "part2/chapter5-storage.md")
  void plansAChapterThatIsYetToBeWritten(NewPlanMojo goal) throws Exception {
    run(goal);
    assertThat(read("plans/execplan-ja-part2-ch5-storage.md"))
        .contains("- `manuscript/ja/part2/chapter5-storage.md` (to be written)\n");
  }

  @Test
  @InjectMojo(goal = "validate-plans")
  @MojoParameter(name = "failOn", value = "warning")
  void isSilentAboutNewPlans(ValidatePlansMojo goal) throws Exception {
    for (String file : new String[] {"preface.md", "one.md", "two.md"}) {
      skeleton("manuscript/ja/" + file, file.startsWith("one"));
    }
    run(goal);
    assertThat(log.lines()).containsExactly("info: 3 plans");
  }

  private void skeleton(String chapter, boolean openai) throws IOException {
    String file = "plans/" + PlanName.of(chapter);
    String title = read(chapter).lines().findFirst().orElseThrow().substring(2);
    var skeleton =
        new PlanSkeleton(
            file, chapter, true, title, "[TBD]", LocalDateTime.of(2025, 11, 16, 11, 45));
    book.write(file, skeleton.text(openai ? PlanProfile.OPENAI : PlanProfile.EXECPLAN));
  }

  @Test
  @InjectMojo(goal = "validate-plans")
  void tellsAPlanThatItNamesAnUnknownGoal(ValidatePlansMojo goal) throws Exception {
    skeleton("manuscript/ja/two.md", false);
    book.write(PLAN, read(PLAN).replace("`mvn verify`", "`mvn book:validate-plan`"));
    assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines())
        .contains("error:     did you mean validate-plans?")
        .anyMatch(line -> line.contains("no goal \"book:validate-plan\" [plan.command-unknown]"));
  }

  @Test
  @InjectMojo(
      goal = "validate-plans",
      pom =
          """
          <project>
            <build><plugins><plugin>
              <artifactId>book-maven-plugin</artifactId>
              <configuration>
                <plan>
                  <profile>openai</profile>
                  <statuses><status>reviewed</status></statuses>
                  <commitDays>10</commitDays>
                </plan>
              </configuration>
            </plugin></plugins></build>
          </project>
          """)
  void takesItsSettingsFromThePom(ValidatePlansMojo goal) throws Exception {
    skeleton("manuscript/ja/two.md", false);
    book.write(
        PLAN, read(PLAN).replace("- None yet; the work has begun.", "- Status: reviewed, seen"));
    assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines())
        .anyMatch(line -> line.contains("no section \"Artifacts and Notes\""))
        .anyMatch(line -> line.contains("the status \"seen\" is not known"))
        .noneMatch(line -> line.contains("\"reviewed\""));
  }

  @Test
  @InjectMojo(
      goal = "validate-plans",
      pom =
          """
          <project>
            <build><plugins><plugin>
              <artifactId>book-maven-plugin</artifactId>
              <configuration><plan><profile>scrum</profile></plan></configuration>
            </plugin></plugins></build>
          </project>
          """)
  void namesAnUnknownProfile(ValidatePlansMojo goal) throws Exception {
    skeleton("manuscript/ja/two.md", false);
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("the profile of plans is 'scrum'");
  }

  @Test
  @InjectMojo(goal = "validate-plans")
  @MojoParameter(name = "failOn", value = "warning")
  void obeysCommentsAndSaysWhenOneHasNoReason(ValidatePlansMojo goal) throws Exception {
    book.write(
        "manuscript/ja/SUMMARY.md",
        "<!-- book:ignore plan.chapter-unplanned The preface needs no plan. -->\n"
            + read("manuscript/ja/SUMMARY.md")
                .replace(
                    "- [概要](one.md)",
                    "- [概要](one.md) <!-- book:ignore plan.chapter-unplanned -->"));
    skeleton("manuscript/ja/two.md", false);
    assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines())
        .filteredOn(line -> line.startsWith("warning: manuscript"))
        .as("the preface is three lines below the comment")
        .hasSize(2);
    assertThat(log.lines())
        .contains("warning:     book:ignore counts only with a reason behind the rule");
  }

  @Test
  @InjectMojo(goal = "validate-plans")
  @MojoParameter(name = "failOn", value = "warning")
  void silencesWhatTheBaselineKnows(ValidatePlansMojo goal) throws Exception {
    skeleton("manuscript/ja/two.md", false);
    GoalRunner.set(goal, "updateBaseline", true);
    run(goal);
    assertThat(log.lines()).anyMatch(line -> line.contains("2 problems added to "));
    assertThat(read("book-baseline.txt"))
        .contains(
            "\nplan.chapter-unplanned manuscript/ja/SUMMARY.md: manuscript/ja/one.md has no plan\n");
    GoalRunner.set(goal, "updateBaseline", false);
    log.lines().clear();
    run(goal);
    assertThat(log.lines()).containsExactly("info: 1 plan");
    book.write(PLAN, read(PLAN).replace("# ExecPlan", "\n\n# ExecPlan"));
    book.write("manuscript/ja/SUMMARY.md", read("manuscript/ja/SUMMARY.md") + "\n[付録](a.md)\n");
    assertThatThrownBy(() -> run(goal)).hasMessage("the book has 0 errors and 1 warning");
  }

  @Test
  @InjectMojo(goal = "status")
  void showsTheStatusAsATable(StatusMojo goal) throws Exception {
    skeleton("manuscript/ja/two.md", false);
    book.write(
        PLAN,
        read(PLAN)
            .replace("- [ ] List", "- [x] List")
            .replace("- None yet; the work has begun.", "- Status: text-draft"));
    run(goal);
    assertThat(log.lines())
        .containsExactly(
            "info: chapter   plan             boxes  last entry  status      characters  figures"
                + "  problems",
            "info: まえがき  –                                                       15        0"
                + "         0",
            "info: 1 概要    –                                                       42        0"
                + "         0",
            "info: 3 構成    execplan-ja-two    1/6  2025-11-16  text-draft          66        1"
                + "         0");
  }

  @Test
  @InjectMojo(goal = "status")
  @MojoParameter(name = "format", value = "json")
  void showsTheStatusAsJsonAlone(StatusMojo goal) throws Exception {
    skeleton("manuscript/ja/two.md", false);
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      run(goal);
    } finally {
      System.setOut(before);
    }
    assertThat(log.lines()).isEmpty();
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .startsWith("[\n")
        .contains("\"chapter\" : \"manuscript/ja/two.md\"", "\"plan\" : \"" + PLAN + "\"");
  }

  @Test
  @InjectMojo(goal = "status")
  @MojoParameter(name = "format", value = "markdown")
  void writesTheStatusToAFile(StatusMojo goal) throws Exception {
    GoalRunner.set(goal, "statusFile", folder.resolve("target/status.md").toFile());
    run(goal);
    assertThat(read("target/status.md"))
        .startsWith("| chapter | plan | boxes |")
        .contains("\n| --- | --- | ---: |", "\n| 3 構成 | – |");
  }

  @Test
  @InjectMojo(goal = "status")
  @MojoParameter(name = "format", value = "yaml")
  void namesAnUnknownFormat(StatusMojo goal) {
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("book.format is 'yaml': expected text, json or markdown");
  }
}
