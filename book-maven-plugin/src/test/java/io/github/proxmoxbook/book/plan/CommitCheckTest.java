package io.github.proxmoxbook.book.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.repository.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plan says about time, against what Git says. */
class CommitCheckTest {
  private static final Path SEED =
      Path.of(
          "src/test/resources/plan/cases/placeholder-of-the-seed/plans",
          "execplan-ja-part1-ch2-architecture.md");
  private static final String PLAN = "plans/execplan-ja-part1-ch2-architecture.md";

  @TempDir Path folder;
  private GitFolder git;

  @BeforeEach
  void create() throws IOException {
    git = GitFolder.create(Files.createDirectory(folder.resolve("book")));
    git.write("manuscript/ja/part1/chapter2-architecture.md", "# a\n");
    git.write("diagrams/part1/ch2/architecture.svg", "<svg/>");
    git.write(PLAN, Files.readString(SEED));
  }

  private List<String> problems(Path root) throws IOException {
    return new PlanValidator(PlanOptions.of(root, Path.of("plans"), Path.of("manuscript/ja")))
        .validate().problems().stream()
            .filter(p -> p.rule() != PlanRule.DIAGRAM_PLACEHOLDER)
            .map(p -> p.location().line() + " " + p.rule().id() + ": " + p.message())
            .toList();
  }

  @Test
  void isSilentWhereTheDatesAgree() throws IOException {
    git.commit("2025-11-18T12:00:00+09:00");
    assertThat(problems(git.root())).isEmpty();
  }

  @Test
  void isSilentOnTheLastDayOfTheTolerance() throws IOException {
    // Midday of the 19th in Tokyo, three days after the 16th.
    git.commit("2025-11-19T12:00:00+09:00");
    assertThat(problems(git.root())).isEmpty();
  }

  @Test
  void reportsAPlanThatWasChangedLater() throws IOException {
    git.commit("2025-11-25T12:00:00+00:00");
    assertThat(problems(git.root()))
        .containsExactly(
            "11 plan.last-updated: last updated on 2025-11-16, but last committed on 2025-11-25");
  }

  @Test
  void reportsEntriesThatWereCommittedBeforeTheyHappened() throws IOException {
    git.write(PLAN, Files.readString(SEED).replace("2025-11-16", "2025-11-19"));
    git.commit("2025-11-16T12:00:00+00:00");
    assertThat(problems(git.root()))
        .containsExactly(
            "83 plan.entry-future: the entry is of 2025-11-19 11:45, but it was committed on"
                + " 2025-11-16",
            "84 plan.entry-future: the entry is of 2025-11-19 14:05, but it was committed on"
                + " 2025-11-16");
  }

  @Test
  void saysNothingAboutAPlanThatIsBeingWorkedOn() throws IOException {
    git.commit("2025-01-01T12:00:00+00:00");
    git.write(PLAN, Files.readString(SEED) + "\n- More.\n");
    assertThat(problems(git.root())).isEmpty();
  }

  @Test
  void saysNothingAboutAPlanThatWasNeverCommitted() throws IOException {
    Files.delete(git.root().resolve(PLAN));
    git.commit("2025-01-01T12:00:00+00:00");
    git.write(PLAN, Files.readString(SEED));
    assertThat(problems(git.root())).isEmpty();
  }

  @Test
  void doesNotTrustAShallowClone() throws IOException {
    git.commit("2025-11-16T12:00:00+00:00");
    git.write("later.txt", "x");
    git.commit("2025-12-24T12:00:00+00:00");
    Path shallow = folder.resolve("shallow");
    git.run("clone", "-q", "--depth", "1", git.root().toUri().toString(), shallow.toString());
    assertThat(problems(shallow)).isEmpty();
    assertThat(problems(git.root())).isEmpty();
  }

  @Test
  void findsAPlanThatFellAsleep() throws IOException {
    git.write(PLAN, Files.readString(SEED).replace("- [x] Draft sections", "- [ ] Draft sections"));
    git.commit("2025-11-16T12:00:00+00:00");
    git.write("later.txt", "x");
    git.commit("2026-01-15T12:00:00+00:00");
    assertThat(problems(git.root())).as("60 days").isEmpty();
    git.write("later.txt", "y");
    git.commit("2026-01-16T12:00:00+00:00");
    assertThat(problems(git.root()))
        .containsExactly("65 plan.box-open: the last entry is of 2025-11-16, but a box is open");
  }
}
