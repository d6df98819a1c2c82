package io.github.proxmoxbook.book.problem.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.report.FileLinks.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLinksTest {
  private static final Location PLACE = new Location("manuscript/ja/one.md", 3, 1);

  @TempDir Path top;
  private Path root;

  @BeforeEach
  void write() throws IOException {
    root = top.resolve("本");
    Files.createDirectories(root.resolve("manuscript/ja"));
    Files.createDirectories(root.resolve("module"));
    Files.writeString(root.resolve("manuscript/ja/one.md"), "# 概要\n");
  }

  @Test
  void countFromWhereMavenWasStarted() {
    assertThat(links(root, Form.RELATIVE)).isEqualTo("manuscript/ja/one.md:3:1");
    assertThat(links(top, Form.RELATIVE)).isEqualTo("本/manuscript/ja/one.md:3:1");
    // The layout of a book in a module of its own, whose root is the folder above.
    assertThat(links(root.resolve("module"), Form.RELATIVE))
        .isEqualTo("../manuscript/ja/one.md:3:1");
  }

  @Test
  void areWholeWhereTheBookLiesElsewhere() throws IOException {
    Path elsewhere = Files.createDirectory(top.resolve("elsewhere"));
    assertThat(links(elsewhere, Form.RELATIVE))
        .isEqualTo(root.resolve("manuscript/ja/one.md") + ":3:1");
    assertThat(links(root, Form.ABSOLUTE)).isEqualTo(root.resolve("manuscript/ja/one.md") + ":3:1");
  }

  @Test
  void areAddressesForIntelliJ() {
    assertThat(links(root, Form.URI))
        .startsWith("file:///")
        .endsWith("/%E6%9C%AC/manuscript/ja/one.md:3:1");
  }

  @Test
  void leaveAloneWhatIsNoFile() {
    FileLinks links = new FileLinks(root, root.resolve("module"), Form.RELATIVE);
    assertThat(links.of(Location.of("target/book.pdf"))).isEqualTo("target/book.pdf");
    assertThat(new FileLinks(root, root, Form.URI).of(Location.of("book.epub")))
        .isEqualTo("book.epub");
  }

  private String links(Path workingDirectory, Form form) {
    return new FileLinks(root, workingDirectory, form).of(PLACE);
  }
}
