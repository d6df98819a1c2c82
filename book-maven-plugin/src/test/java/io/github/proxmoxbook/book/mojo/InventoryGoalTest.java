package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.edition.SampleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.codehaus.plexus.PlexusContainer;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.repository.LocalRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The inventory, the graph, and the comparison with an earlier release. */
@MojoTest
class InventoryGoalTest {
  private static final String LOST =
      "warning: manuscript/ja/two.md: warning: the anchor #quorum「クォーラム」 of an earlier release is"
          + " gone [reference.anchor-lost]";

  @TempDir Path folder;
  @Inject private RepositorySystem repositories;
  private final RecordingLog log = new RecordingLog();
  private SampleBook book;

  @BeforeEach
  void write() throws IOException {
    book = new SampleBook(folder);
  }

  @Test
  @InjectMojo(goal = "check-references")
  void writesAndAttachesTheInventory(CheckReferencesMojo goal) throws Exception {
    MavenProject project = run(goal);
    assertThat(report("inventory.json")).exists();
    assertThat(Files.readString(report("references.dot"))).contains("c2 -> c3");
    assertThat(Files.readString(report("references.svg"))).contains("第1章 概要 → 第3章 構成: 3");
    assertThat(project.getAttachedArtifacts())
        .extracting(a -> a.getClassifier() + " " + a.getType() + " " + a.getFile().getName())
        .containsExactly("inventory json inventory.json");
  }

  @Test
  @InjectMojo(goal = "check-references")
  @MojoParameter(name = "compareWith", value = "earlier.json")
  void comparesWithTheFileOfAnEarlierRelease(CheckReferencesMojo goal) throws Exception {
    release(folder.resolve("earlier.json"));
    run(goal);
    assertThat(log.lines()).contains(LOST);
  }

  @Test
  @InjectMojo(goal = "check-references")
  @MojoParameter(name = "compareWith", value = "test.group:book:1.0")
  void comparesWithAReleaseInARepository(CheckReferencesMojo goal) throws Exception {
    release(folder.resolve("repository/test/group/book/1.0/book-1.0-inventory.json"));
    run(goal);
    assertThat(log.lines()).contains(LOST);
  }

  @Test
  @InjectMojo(goal = "check-references")
  @MojoParameter(name = "compareWith", value = "test.group:book:2.0")
  void saysThatAReleaseHasNoInventory(CheckReferencesMojo goal) {
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("book.compareWith: there is no inventory of test.group:book:2.0");
  }

  @Test
  @InjectMojo(goal = "check-references")
  @MojoParameter(name = "compareWith", value = "none.json")
  void saysThatThereIsNoSuchFile(CheckReferencesMojo goal) {
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("book.compareWith is 'none.json': expected the file of an inventory");
  }

  /** Makes the book, keeps its inventory, and then takes an anchor away. */
  private void release(Path inventory) throws Exception {
    Files.createDirectories(inventory.getParent());
    Files.writeString(
        inventory,
        """
        {"format": 1, "anchors": [{"file": "manuscript/ja/two.md", "id": "quorum", "aliases": [],
          "kind": "heading", "number": "3.1", "title": "クォーラム", "line": 3}]}
        """);
    book.write("manuscript/ja/preface.md", "# まえがき\n");
    book.write("manuscript/ja/one.md", "# 概要\n");
    book.write("manuscript/ja/two.md", "# 構成\n");
  }

  private MavenProject run(CheckReferencesMojo goal) throws Exception {
    GoalRunner.set(goal, "session", session());
    return new GoalRunner(folder, log).run(goal);
  }

  @SuppressWarnings("deprecation")
  private MavenSession session() {
    DefaultRepositorySystemSession session = MavenRepositorySystemUtils.newSession();
    session.setLocalRepositoryManager(
        repositories.newLocalRepositoryManager(
            session, new LocalRepository(folder.resolve("repository").toFile())));
    return new MavenSession(
        (PlexusContainer) null,
        session,
        new DefaultMavenExecutionRequest(),
        new DefaultMavenExecutionResult());
  }

  private Path report(String name) {
    return folder.resolve("target/book-reports").resolve(name);
  }
}
