package io.github.proxmoxbook.book.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.manuscript.markdown.MarkdownChapterReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookSizeTest {
  @TempDir Path root;

  @Test
  void countsWhatReadersSee() throws Exception {
    Files.writeString(
        root.resolve("SUMMARY.md"), "- [One](one.md)\n- [Draft]()\n- [Two](two.md)\n");
    Files.writeString(root.resolve("one.md"), "# One\n\nTwo words – and *four* more.\n");
    Files.writeString(root.resolve("two.md"), "# 二\n\n漢字とかな。\n");
    BookReader reader = new BookReader(new BookRoot(root), List.of(new MarkdownChapterReader()));
    BookSize size = BookSize.of(reader.read(root, problem -> {}).orElseThrow());
    assertThat(size.chapters()).isEqualTo(2);
    assertThat(size.text("en-GB"))
        .isEqualTo("2 chapters, 8 words, 0 figures, 0 tables, 0 listings");
    assertThat(size.text("ja"))
        .isEqualTo("2 chapters, 31 characters, 0 figures, 0 tables, 0 listings");
  }

  @Test
  void isForPeople() {
    assertThat(new BookSize(1, 1234567, 1, 1, 1, 1).text("zh-Hant"))
        .isEqualTo("1 chapter, 1,234,567 characters, 1 figure, 1 table, 1 listing");
  }
}
