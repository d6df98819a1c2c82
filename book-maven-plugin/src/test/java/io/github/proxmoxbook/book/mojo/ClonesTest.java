package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.repository.GitFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The same commit gives the same bytes, wherever and whenever it was checked out. */
@MojoTest
@Timeout(180)
class ClonesTest {
  @TempDir private Path folder;
  private final RecordingLog log = new RecordingLog();
  private GitFolder git;

  @BeforeEach
  void commit() throws Exception {
    Path origin = Files.createDirectory(folder.resolve("origin"));
    git = GitFolder.create(origin);
    new SampleBook(origin);
    git.write(".gitignore", "target/\n");
    git.commit("2025-11-16T00:00:00Z", "2025-11-17T00:00:00Z");
    git.write("README.md", "Not of the book.\n");
    git.commit("2025-12-24T00:00:00Z");
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  void giveTheSameEpub(AssembleEpubMojo goal) throws Exception {
    assertSame(goal, "book.epub");
    assertThat(log.lines()).noneMatch(line -> line.startsWith("warning:"));
  }

  @Test
  @InjectMojo(goal = "assemble-pdf")
  void giveTheSamePdf(AssemblePdfMojo goal) throws Exception {
    assertSame(goal, "book.pdf");
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  @MojoParameter(name = "cover", value = "none")
  void sayThatHistoryIsMissing(AssembleEpubMojo goal) throws Exception {
    Path shallow = folder.resolve("shallow");
    git.run("clone", "-q", "--depth", "1", git.root().toUri().toString(), shallow.toString());
    new GoalRunner(shallow, log).run(goal);
    assertThat(log.lines())
        .contains(
            "warning: the history of this clone is cut off, so the date of the editions may be"
                + " later than in a whole clone: fetch all commits (git fetch --unshallow;"
                + " fetch-depth: 0 with actions/checkout), or set project.build.outputTimestamp");
  }

  private void assertSame(AbstractBookMojo goal, String name) throws Exception {
    byte[] first = build(goal, "one", "2026-01-01T00:00:00Z", name);
    log.lines().clear();
    assertThat(build(goal, "other/deeper", "2026-02-02T00:00:00Z", name)).isEqualTo(first);
  }

  private byte[] build(AbstractBookMojo goal, String clone, String time, String name)
      throws Exception {
    Path root = folder.resolve(clone);
    git.run("clone", "-q", git.root().toString(), root.toString());
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> !f.toString().contains(".git/")).toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
      }
    }
    new GoalRunner(root, log).run(goal);
    return Files.readAllBytes(root.resolve("target").resolve(name));
  }
}
