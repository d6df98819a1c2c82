package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book is begun where nothing is, and nowhere else. */
@MojoTest
class NewBookGoalTest {
  @TempDir private Path folder;
  private final RecordingLog log = new RecordingLog();

  @Test
  @InjectMojo(goal = "new-book")
  @MojoParameter(name = "title", value = "見本")
  void beginsABook(NewBookMojo goal) throws Exception {
    Path place = folder.resolve("My Notes");
    run(goal, place);
    assertThat(log.lines())
        .hasSize(10)
        .contains("info: wrote pom.xml")
        .endsWith("info: the book is begun in " + place + ": 'mvn verify' builds it there");
    assertThat(place.resolve("pom.xml"))
        .content()
        .contains("<artifactId>my-notes</artifactId>", "<name>見本</name>", "book-maven-plugin<");
    assertThat(place.resolve("manuscript/ja/SUMMARY.md")).content().startsWith("# 見本\n");
  }

  @Test
  @InjectMojo(goal = "new-book")
  @MojoParameter(name = "language", value = "en")
  void beginsABookBesideTheDataOfGit(NewBookMojo goal) throws Exception {
    Files.createDirectory(folder.resolve(".git"));
    run(goal, folder);
    assertThat(folder.resolve("manuscript/en/SUMMARY.md")).exists();
  }

  @Test
  @InjectMojo(goal = "new-book")
  void refusesAFolderThatIsInUse(NewBookMojo goal) throws IOException {
    for (String name : new String[] {"a.txt", "b", "c", ".project", "d"}) {
      Files.writeString(folder.resolve(name), "mine");
    }
    assertThatThrownBy(() -> run(goal, folder))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            folder
                + " is not empty, it holds .project, a.txt, b and 2 more: begin the book in an"
                + " empty folder, or name one with -Dbook.directory");
    assertThat(folder).isDirectoryNotContaining("glob:**pom.xml");
    assertThatThrownBy(() -> run(goal, folder.resolve("a.txt")))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageEndingWith(
            "a.txt is a file: name a folder for the new book with -Dbook.directory");
    assertThat(folder.resolve("a.txt")).hasContent("mine");
  }

  @Test
  @InjectMojo(goal = "new-book")
  @MojoParameter(name = "artifactId", value = "a/b")
  void namesAWrongParameter(NewBookMojo goal) {
    assertThatThrownBy(() -> run(goal, folder))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("wrong parameter: book.artifactId is 'a/b'");
    assertThat(folder).isEmptyDirectory();
  }

  private void run(NewBookMojo goal, Path place) throws Exception {
    GoalRunner.set(goal, "directory", place.toFile());
    goal.setLog(log);
    goal.execute();
  }
}
