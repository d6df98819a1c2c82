package io.github.proxmoxbook.book.edition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.edition.SampleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of the site, from build to build. */
class WebFolderTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path temp;
  private SampleBook book;
  private WebFolder folder;

  @BeforeEach
  void write() throws Exception {
    book = new SampleBook(temp.toRealPath().resolve("book"));
    folder = new WebFolder(temp.resolve("site"), temp.resolve("state/html.files"));
  }

  @Test
  void touchesOnlyWhatHasChanged() throws Exception {
    WebFolder.Changes first = assemble();
    assertThat(first.kept()).isZero();
    assertThat(folder.written()).hasSize(first.written());
    for (Path file : folder.written()) {
      Files.setLastModifiedTime(file, LONG_AGO);
    }
    assertThat(assemble()).isEqualTo(new WebFolder.Changes(0, first.written(), 0));
    book.write("manuscript/ja/one.md", "# 概要\n\n別の文です。\n");
    WebFolder.Changes changes = assemble();
    // The chapter and the index of the search.
    assertThat(changes.written()).isEqualTo(2);
    assertThat(Files.getLastModifiedTime(temp.resolve("site/two.html"))).isEqualTo(LONG_AGO);
    assertThat(temp.resolve("site/one.html")).content().contains("別の文です。");
  }

  @Test
  void removesWhatItWroteAndNothingElse() throws Exception {
    book.write("manuscript/ja/part/three.md", "# 三つ目\n");
    book.write("manuscript/ja/SUMMARY.md", "- [一](one.md)\n- [三](part/three.md)\n");
    assemble();
    Path own = Files.writeString(temp.resolve("site/CNAME"), "book.example.org\n");
    Path beside = Files.writeString(temp.resolve("site/part/notes.html"), "mine");
    assertThat(temp.resolve("site/part/three.html")).exists();
    book.write("manuscript/ja/SUMMARY.md", "- [一](one.md)\n");
    assertThat(assemble().removed()).isEqualTo(1);
    assertThat(temp.resolve("site/part/three.html")).doesNotExist();
    assertThat(own).exists();
    assertThat(beside).exists();
    Files.delete(beside);
    book.write("manuscript/ja/SUMMARY.md", "- [一](one.md)\n- [三](part/three.md)\n");
    assemble();
    book.write("manuscript/ja/SUMMARY.md", "- [一](one.md)\n");
    assemble();
    assertThat(temp.resolve("site/part")).doesNotExist();
  }

  @Test
  void believesNoListThatLeadsOutOfTheFolder() throws Exception {
    Path other = Files.writeString(temp.resolve("other.txt"), "mine");
    Files.createDirectories(folder.list().getParent());
    Files.writeString(folder.list(), "../other.txt\n\n" + other + "\n.\n");
    assemble();
    assertThat(other).exists();
    assertThat(temp.resolve("site/index.html")).exists();
  }

  @Test
  void knowsWhatARunThatFailedHasWritten() throws Exception {
    Files.createDirectories(temp.resolve("site/two.html/in-the-way"));
    assertThatThrownBy(this::assemble)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("two.html");
    assertThat(temp.resolve("site/index.html")).exists();
    Files.delete(temp.resolve("site/two.html/in-the-way"));
    Files.delete(temp.resolve("site/two.html"));
    book.write("manuscript/ja/SUMMARY.md", "- [構成](two.md)\n");
    assemble();
    assertThat(temp.resolve("site/two.html")).exists();
    assertThat(temp.resolve("site/one.html")).doesNotExist();
    assertThat(temp.resolve("site/preface.html")).doesNotExist();
  }

  private WebFolder.Changes assemble() throws Exception {
    WebSite site =
        WebSite.of(
            book.sources().content(SampleBook.metadata("ja")), WebOptions.of("manuscript/ja"));
    return folder.write(site.files());
  }
}
