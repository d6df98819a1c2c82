package io.github.proxmoxbook.book.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHistoryTest {
  @TempDir Path folder;

  @Test
  void isNothingWithoutARepository() throws IOException {
    assertThat(GitHistory.of(folder, ".")).isEmpty();
  }

  @Test
  void isNothingBeforeTheFirstCommit() throws IOException {
    GitFolder git = GitFolder.create(folder);
    git.write("plans/a.md", "a");
    assertThat(GitHistory.of(folder, "plans")).isEmpty();
  }

  @Test
  void tellsTheLastCommitOfEachFileBelowAFolderOfTheRepository() throws IOException {
    GitFolder git = GitFolder.create(folder);
    git.write("docs/plans/計画 一.md", "a");
    git.write("docs/plans/b.md", "b");
    git.write("plans/other.md", "c");
    git.commit("2025-11-16T00:00:00Z", "2025-11-17T00:00:00Z");
    git.write("docs/plans/b.md", "bb");
    git.commit("2025-11-20T00:00:00Z");
    GitHistory history = GitHistory.of(folder.resolve("docs"), "plans").orElseThrow();

    assertThat(history.last("plans/計画 一.md"))
        .contains(
            new GitHistory.Commit(
                Instant.parse("2025-11-16T00:00:00Z"), Instant.parse("2025-11-17T00:00:00Z")));
    assertThat(history.last("plans/計画 一.md").orElseThrow().latest())
        .isEqualTo(Instant.parse("2025-11-17T00:00:00Z"));
    assertThat(history.last("plans/b.md").orElseThrow().authored())
        .isEqualTo(Instant.parse("2025-11-20T00:00:00Z"));
    assertThat(history.last("plans/other.md")).isEmpty();
    assertThat(history.head().committed()).isEqualTo(Instant.parse("2025-11-20T00:00:00Z"));
    assertThat(history.isShallow()).isFalse();
  }

  @Test
  void knowsNoCommitOfAFileThatWasChangedSince() throws IOException {
    GitFolder git = GitFolder.create(folder);
    git.write("plans/a.md", "a");
    git.write("plans/b.md", "b");
    git.commit("2025-11-16T00:00:00Z");
    Files.writeString(folder.resolve("plans/a.md"), "changed");
    git.write("plans/c.md", "new");
    GitHistory history = GitHistory.of(folder, "plans").orElseThrow();

    assertThat(history.last("plans/a.md")).isEmpty();
    assertThat(history.last("plans/b.md")).isPresent();
    assertThat(history.last("plans/c.md")).isEmpty();
  }
}
