package io.github.proxmoxbook.book.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PlanValidatorTest {
  @TempDir Path folder;

  private List<Problem> validate(Path root) throws IOException {
    return new PlanValidator(PlanOptions.of(root, Path.of("plans"), Path.of("manuscript")))
        .validate()
        .problems();
  }

  @Test
  void findsNothingWithoutPlans() throws IOException {
    assertThat(validate(folder)).isEmpty();
    Files.createDirectory(folder.resolve("plans"));
    Files.writeString(folder.resolve("plans/README.md"), "no plan");
    Files.writeString(folder.resolve("plans/notes.txt"), "no plan");
    assertThat(validate(folder)).isEmpty();
  }

  @Test
  void reportsAPlanInAnotherEncodingAndGoesOn() throws IOException {
    Files.createDirectory(folder.resolve("plans"));
    Files.write(folder.resolve("plans/a.md"), new byte[] {'#', '\n', (byte) 0x93, (byte) 0xFA});
    Files.writeString(folder.resolve("plans/b.md"), "# Notes\n");

    assertThat(validate(folder))
        .extracting(p -> p.location().toString(), p -> p.rule().id())
        .containsExactly(
            tuple("plans/a.md:2", "source.not-utf8"),
            tuple("plans/b.md:1", "plan.section-missing"));
  }

  @Test
  void doesNotReadAPlanOutsideTheBook() throws IOException {
    Path root = Files.createDirectories(folder.resolve("book"));
    Files.createDirectory(root.resolve("plans"));
    Path secret = Files.writeString(folder.resolve("secret.md"), "# Secret\n");
    Files.createSymbolicLink(root.resolve("plans/a.md"), secret);

    assertThat(validate(root))
        .extracting(p -> p.location().toString(), p -> p.rule().id(), Problem::severity)
        .containsExactly(tuple("plans/a.md", "source.outside-book", Severity.ERROR));
  }

  @Test
  void hintsAtTheFileThatIsMeant() throws IOException {
    Files.createDirectories(folder.resolve("plans"));
    Files.createDirectories(folder.resolve("manuscript/part2"));
    Files.createFile(folder.resolve("manuscript/part2/storage.md"));
    Files.writeString(
        folder.resolve("plans/a.md"),
        "## 6. Concrete steps\n\n- [x] `manuscript/part1/storage.md`, `manuscript/part2/storag.md`,"
            + " `manuscript/something-else.md`, `storgae.md`\n");

    assertThat(validate(folder))
        .filteredOn(p -> p.rule() == PlanRule.PATH_MISSING)
        .extracting(Problem::hint)
        .containsExactly(
            "did you mean manuscript/part2/storage.md?",
            "did you mean manuscript/part2/storage.md?",
            "correct the path, add the file, or untick the item",
            "did you mean manuscript/part2/storage.md?");
  }

  @Test
  void saysTheSameEachTimeWhateverTheOrderOfFiles() throws IOException {
    Files.createDirectory(folder.resolve("plans"));
    List<String> names = new ArrayList<>();
    for (int i = 9; i >= 0; i--) {
      names.add(0, "plans/p" + i + ".md");
      Files.writeString(folder.resolve("plans/p" + i + ".md"), "## 2. Metadata\n");
    }
    List<Problem> problems = validate(folder);

    assertThat(problems).isSorted().isEqualTo(validate(folder));
    assertThat(problems.stream().map(p -> p.location().file()).distinct()).isEqualTo(names);
  }

  @Test
  void readsPlansBelowTheFolderButNoTemplates() throws IOException {
    for (String name :
        List.of("done/a.md", "_draft.md", ".hidden/b.md", "template.md", "PLANS.md", "x.txt")) {
      Files.createDirectories(folder.resolve("plans").resolve(name).getParent());
      Files.writeString(folder.resolve("plans").resolve(name), "# Notes\n");
    }
    assertThat(validate(folder))
        .extracting(p -> p.location().file())
        .containsExactly("plans/done/a.md");
  }

  @Test
  @Timeout(60)
  void bearsLongLogsAndLongSentences() throws IOException {
    Files.createDirectory(folder.resolve("plans"));
    StringBuilder plan = new StringBuilder("# T\n\n## 8. Progress\n\n");
    for (int i = 0; i < 10_000; i++) {
      plan.append("- [2025-11-%02d] done\n".formatted(i % 28 + 1));
    }
    plan.append("\n## 9. Surprises & discoveries\n\n" + "removed `a.md`, ".repeat(20_000));
    Files.writeString(folder.resolve("plans/a.md"), plan);

    assertThat(validate(folder)).filteredOn(p -> p.rule() == PlanRule.DATE_ORDER).isNotEmpty();
  }

  @Test
  void checksItsOptions() {
    assertThatThrownBy(
            () -> PlanOptions.of(folder.resolve("book"), folder.resolve("plans"), Path.of("m")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("plansDirectory " + folder.resolve("plans"));
    for (String output : List.of("", " / ", "/abs/x", "a/../b")) {
      assertThatThrownBy(() -> outputs(output))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("\"" + output + "\"");
    }
    assertThatThrownBy(() -> PlanProfile.of("markdown"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the profile of plans is 'markdown': expected auto, execplan or openai");
    PlanOptions options = outputs("./site/public/");
    assertThat(options.plansDirectory()).isEqualTo(folder.resolve("plans"));
    assertThat(options.buildOutputs()).containsExactly("site/public");
  }

  private PlanOptions outputs(String output) {
    return new PlanOptions(
        folder,
        Path.of("plans"),
        Path.of("manuscript"),
        List.of(),
        Optional.empty(),
        List.of(output),
        List.of(),
        PluginGoals.UNKNOWN,
        3,
        60);
  }
}
