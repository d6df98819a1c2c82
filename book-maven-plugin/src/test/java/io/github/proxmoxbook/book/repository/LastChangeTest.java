package io.github.proxmoxbook.book.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a book was last changed, in real working copies. */
class LastChangeTest {
  private static final Instant LATER = Instant.parse("2026-05-06T07:08:09Z");

  @TempDir private Path folder;

  @Test
  void isUnknownWithoutARepositoryOrACommit() throws IOException {
    assertThat(change(folder, "manuscript")).isEmpty();
    GitFolder git = GitFolder.create(folder);
    git.write("manuscript/a.md", "a");
    assertThat(change(folder, "manuscript")).isEmpty();
  }

  @Test
  void isTheLastCommitThatTouchesTheSources() throws IOException {
    GitFolder git = committed();
    git.write("src/Code.java", "class Code {}");
    git.commit("2025-11-20T00:00:00Z");
    assertThat(change(folder, "manuscript")).contains(certain("2025-11-17T00:00:00Z"));
    assertThat(change(folder, "manuscript", "src")).contains(certain("2025-11-20T00:00:00Z"));
    assertThat(change(folder, "src/Code.java")).contains(certain("2025-11-20T00:00:00Z"));
    assertThat(change(folder, ".")).contains(certain("2025-11-20T00:00:00Z"));
    assertThat(change(folder, "diagrams")).isEmpty();
  }

  @Test
  void countsFromAFolderOfTheRepositoryToo() throws IOException {
    committed();
    Path book = folder.resolve("manuscript");
    List<Path> sources = List.of(book, folder.resolve("pom.xml"), folder.resolve("../other"));
    assertThat(LastChange.of(book, sources)).contains(certain("2025-11-17T00:00:00Z"));
    assertThat(LastChange.of(book, List.of(folder.resolve("../other")))).isEmpty();
  }

  @Test
  void isTheTimeOfTheNewestFileThatDiffersFromTheCommit() throws IOException {
    GitFolder git = committed();
    touch("manuscript/章 一.md", "2027-01-01T00:00:00Z");
    assertThat(change(folder, "manuscript")).contains(certain("2025-11-17T00:00:00Z"));
    git.write("manuscript/章 一.md", "changed");
    touch("manuscript/章 一.md", LATER.toString());
    assertThat(change(folder, "manuscript")).contains(new LastChange(LATER, true));
    git.write("manuscript/新しい/new.md", "new");
    touch("manuscript/新しい/new.md", LATER.plusSeconds(5).toString());
    assertThat(change(folder, "manuscript")).contains(new LastChange(LATER.plusSeconds(5), true));
    assertThat(change(folder, "pom.xml")).contains(certain("2025-11-17T00:00:00Z"));
  }

  @Test
  void isTheCommitWhereAFileIsOlderOrGone() throws IOException {
    GitFolder git = committed();
    git.write("manuscript/章 一.md", "changed");
    touch("manuscript/章 一.md", "2020-01-01T00:00:00Z");
    assertThat(change(folder, "manuscript")).contains(certain("2025-11-17T00:00:00Z"));
    Files.delete(folder.resolve("manuscript/章 一.md"));
    assertThat(change(folder, "manuscript")).contains(certain("2025-11-17T00:00:00Z"));
  }

  @Test
  void takesNamesLiterally() throws IOException {
    GitFolder git = committed();
    git.write("other/b.md", "b");
    git.commit("2025-11-20T00:00:00Z");
    assertThat(change(folder, "*/b.md")).isEmpty();
  }

  @Test
  void isUncertainWhereOlderHistoryIsCutOff() throws IOException {
    Path origin = folder.resolve("origin");
    GitFolder git = GitFolder.create(Files.createDirectory(origin));
    git.write("manuscript/a.md", "a");
    git.commit("2025-11-16T00:00:00Z");
    git.write("other.md", "b");
    git.commit("2025-11-20T00:00:00Z");
    Path shallow = folder.resolve("shallow");
    git.run("clone", "-q", "--depth", "1", origin.toUri().toString(), shallow.toString());
    assertThat(change(shallow, "manuscript"))
        .contains(new LastChange(Instant.parse("2025-11-20T00:00:00Z"), false));
    Path whole = folder.resolve("whole");
    git.run("clone", "-q", origin.toUri().toString(), whole.toString());
    assertThat(change(whole, "manuscript")).contains(certain("2025-11-16T00:00:00Z"));
  }

  private GitFolder committed() throws IOException {
    GitFolder git = GitFolder.create(folder);
    git.write("manuscript/章 一.md", "a");
    git.write("pom.xml", "<project/>");
    git.commit("2025-11-16T00:00:00Z", "2025-11-17T00:00:00Z");
    return git;
  }

  private void touch(String file, String time) throws IOException {
    Files.setLastModifiedTime(folder.resolve(file), FileTime.from(Instant.parse(time)));
  }

  private static LastChange certain(String time) {
    return new LastChange(Instant.parse(time), true);
  }

  private static Optional<LastChange> change(Path root, String... sources) throws IOException {
    List<Path> paths = List.of(sources).stream().map(root::resolve).toList();
    return LastChange.of(root, paths);
  }
}
