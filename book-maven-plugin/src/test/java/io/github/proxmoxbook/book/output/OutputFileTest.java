package io.github.proxmoxbook.book.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir Path folder;

  @Test
  void makesTheFolderAndTheFile() throws IOException {
    Path target = folder.resolve("a/b/book.pdf");
    OutputFile.write(target, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
    assertThat(target).hasContent("new");
  }

  @Test
  void keepsTheOldFileWhenTheContentFails() throws IOException {
    Path target = folder.resolve("book.pdf");
    Files.writeString(target, "old");
    assertThatThrownBy(
            () ->
                OutputFile.write(
                    target,
                    out -> {
                      out.write(1);
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("book.pdf")
        .hasMessageContaining("disk full");
    assertThat(target).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
  }

  @Test
  void isUpToDateOnlyWithTheSameInputsAndUntouchedOutputs() throws IOException {
    Path output = Files.writeString(folder.resolve("book.pdf"), "made");
    UpToDate upToDate = new UpToDate(folder.resolve("state/pdf"), List.of(output));
    assertThat(upToDate.holds("a")).isFalse();
    upToDate.remember("a");
    assertThat(upToDate.holds("a")).isTrue();
    assertThat(upToDate.holds("b")).isFalse();
    Files.writeString(output, "touched");
    assertThat(upToDate.holds("a")).isFalse();
    Files.delete(output);
    assertThat(upToDate.holds("a")).isFalse();
  }

  @Test
  void fingerprintsContentsAndNamesButNotTimes() throws IOException {
    Path file = Files.writeString(Files.createDirectory(folder.resolve("in")).resolve("a"), "1");
    String first = new Fingerprint().addFolder(folder.resolve("in")).value();
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertThat(new Fingerprint().addFolder(folder.resolve("in")).value()).isEqualTo(first);
    Files.writeString(file, "2");
    assertThat(new Fingerprint().addFolder(folder.resolve("in")).value()).isNotEqualTo(first);
    Files.writeString(file, "1");
    Files.move(file, file.resolveSibling("b"));
    assertThat(new Fingerprint().addFolder(folder.resolve("in")).value()).isNotEqualTo(first);
  }
}
