package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.edition.SampleBook;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code verify-editions} says of both editions together. */
@MojoTest
class VerifyGoalTest {
  @TempDir private Path folder;
  private final RecordingLog log = new RecordingLog();
  private SampleBook book;

  @BeforeEach
  void write() throws Exception {
    book = new SampleBook(folder);
  }

  @Test
  void comparesBothEditionsUntilTheyAreTheSame(
      @InjectMojo(goal = "assemble-pdf") AssemblePdfMojo pdf,
      @InjectMojo(goal = "assemble-epub") AssembleEpubMojo epub,
      @InjectMojo(goal = "verify-editions") VerifyEditionsMojo verify)
      throws Exception {
    book.write("own.css", "aside > p { display: none }\n");
    GoalRunner.set(epub, "epubStyleSheets", List.of(new File(folder.toFile(), "own.css")));
    run(pdf);
    run(epub);
    assertThatThrownBy(() -> run(verify)).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines())
        .anyMatch(
            line ->
                line.matches(
                    "error: manuscript/ja/one.md:8: .*the EPUB edition lacks '注意気を付けてください。' in"
                        + " chapter-01, behind '.+' \\[edition.text-differs]"));
    GoalRunner.set(epub, "epubStyleSheets", List.of());
    run(epub);
    log.lines().clear();
    run(verify);
    assertThat(log.lines())
        .contains("info: target/book.pdf and target/book.epub say the same")
        .noneMatch(line -> line.startsWith("error") || line.startsWith("warning"));
    log.lines().clear();
    run(verify);
    assertThat(log.lines())
        .containsExactly(
            "info: target/book.pdf is verified and unchanged",
            "info: target/book.epub is verified and unchanged");
  }

  private void run(Mojo goal) throws Exception {
    new GoalRunner(folder, log).run(goal);
  }
}
