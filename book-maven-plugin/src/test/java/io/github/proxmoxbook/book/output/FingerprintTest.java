package io.github.proxmoxbook.book.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts of a whole tree of files. */
class FingerprintTest {
  private static final FileTime TIME = FileTime.from(Instant.parse("2026-11-22T00:00:00Z"));

  @TempDir private Path root;
  private String before;

  @BeforeEach
  void write() throws IOException {
    write("manuscript/one.md", "one");
    write("tools/run.sh", "run");
    write(".github/verify.yml", "on");
    before = tree();
  }

  @Test
  void countsContentsWhereTheyAreRead() throws IOException {
    write("manuscript/one.md", "two");
    assertThat(tree()).isNotEqualTo(before);
    write("manuscript/one.md", "one");
    Files.setLastModifiedTime(root.resolve("manuscript/one.md"), FileTime.fromMillis(0));
    assertThat(tree()).isEqualTo(before);
  }

  @Test
  void countsSizesAndTimesElsewhere() throws IOException {
    write("tools/run.sh", "ran");
    assertThat(tree()).isEqualTo(before);
    Files.setLastModifiedTime(root.resolve("tools/run.sh"), FileTime.fromMillis(0));
    assertThat(tree()).isNotEqualTo(before);
    write("tools/run.sh", "running");
    assertThat(tree()).isNotEqualTo(before);
  }

  @Test
  void countsNamesAndKinds() throws IOException {
    Files.move(root.resolve("tools/run.sh"), root.resolve("tools/ran.sh"));
    assertThat(tree()).isNotEqualTo(before);
    Files.move(root.resolve("tools/ran.sh"), root.resolve("tools/run.sh"));
    assertThat(tree()).isEqualTo(before);
    Files.createDirectory(root.resolve("empty"));
    String withFolder = tree();
    assertThat(withFolder).isNotEqualTo(before);
    Files.delete(root.resolve("empty"));
    Files.createSymbolicLink(root.resolve("empty"), Path.of("tools"));
    assertThat(tree()).isNotIn(before, withFolder);
  }

  @Test
  void countsHiddenFoldersButNotWhatBuildsMake() throws IOException {
    write("target/book.pdf", "made");
    write("site/node_modules/x.js", "made");
    write(".git/HEAD", "ref");
    assertThat(tree()).isNotEqualTo(before);
    Files.createDirectories(root.resolve("plain"));
    String withFolders = tree();
    write("target/book.pdf", "made again");
    Files.delete(root.resolve("site/node_modules/x.js"));
    assertThat(tree()).isEqualTo(withFolders);
    write(".github/verify.yml", "once");
    assertThat(tree()).isNotEqualTo(withFolders);
  }

  private String tree() throws IOException {
    return new Fingerprint().addTree(root, List.of(root.resolve("manuscript"))).value();
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    Files.setLastModifiedTime(path, TIME);
  }
}
