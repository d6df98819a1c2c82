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
                      throw new IOException("no such picture");
                    }))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("no such picture");
    assertThat(target).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
  }

  @Test
  void namesTheTargetThatCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    assertThatThrownBy(() -> OutputFile.write(file.resolve("book.pdf"), out -> out.write(1)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(file.resolve("book.pdf").toString());
    Path target = folder.resolve("a");
    Files.createDirectories(target.resolve("b"));
    assertThatThrownBy(() -> OutputFile.write(target, out -> out.write(1)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cannot write " + target);
  }

  @Test
  void leavesATargetToTheBuildThatIsWritingIt() throws IOException {
    Path target = folder.resolve("book.pdf");
    OutputFile.write(
        target,
        out -> {
          out.write("first".getBytes(StandardCharsets.UTF_8));
          assertThatThrownBy(() -> OutputFile.write(target, other -> other.write(1)))
              .isInstanceOf(IOException.class)
              .hasMessageContaining("another build is writing " + target);
        });
    assertThat(target).hasContent("first");
    OutputFile.write(target, out -> out.write("second".getBytes(StandardCharsets.UTF_8)));
    assertThat(target).hasContent("second");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
  }

  @Test
  void takesOverFromABuildThatWasKilled() throws IOException {
    Path target = folder.resolve("book.pdf");
    Files.writeString(folder.resolve(".book.pdf.part"), "a longer half of a book");
    Files.writeString(folder.resolve(".book.pdf.lock"), "");
    OutputFile.write(target, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
    assertThat(target).hasContent("new");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
  }

  @Test
  void fingerprintsDifferentSequencesDifferently() throws IOException {
    Path a = Files.writeString(folder.resolve("a"), "1");
    Path one = Files.createDirectory(folder.resolve("one"));
    Path two = Files.createDirectory(folder.resolve("two"));
    Files.writeString(two.resolve("b"), "1");
    assertThat(
            List.of(
                new Fingerprint().value(),
                new Fingerprint().add("a", "b\0c").value(),
                new Fingerprint().add("a\0b", "c").value(),
                new Fingerprint().add("ab", "c").value(),
                new Fingerprint().add("a", "bc").value(),
                new Fingerprint().add("a", "b").add("c", "d").value(),
                new Fingerprint().add("a", "b\0c\0d").value(),
                new Fingerprint().addFile(a).value(),
                new Fingerprint().add("file", "a").add("size", 1).value(),
                new Fingerprint().addFile(folder.resolve("missing")).value(),
                new Fingerprint().add("missing", "missing").value(),
                new Fingerprint().addFolder(one).value(),
                new Fingerprint().addFolder(one).addFolder(two).value(),
                new Fingerprint().addFolder(two).addFolder(one).value(),
                new Fingerprint().addFolder(two).value()))
        .doesNotHaveDuplicates();
    assertThat(new Fingerprint().addFolder(folder.resolve("none")).value())
        .isEqualTo(new Fingerprint().addFolder(one).value());
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
