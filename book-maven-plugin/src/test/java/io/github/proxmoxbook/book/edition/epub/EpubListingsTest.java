package io.github.proxmoxbook.book.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.edition.verify.EditionFile;
import io.github.proxmoxbook.book.edition.verify.EpubVerifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubListingsTest {
  @TempDir Path folder;

  @Test
  void holdsMarkedUpCodeWithoutANumberInItsText() throws Exception {
    SampleBook book = new SampleBook(folder);
    book.write(
        "manuscript/ja/one.md",
        "# 概要\n\n```bash linenums=\"1995\" hl_lines=\"2\"\nif true; then\n  qm list\n```\n");
    Path target = folder.resolve("target/book.epub");
    new EpubAssembler(book.epub(target))
        .assemble(book.sources().content(SampleBook.metadata("ja")));
    assertThat(new EpubVerifier().verify(new EditionFile(target, "book.epub"))).isEmpty();
    try (ZipFile zip = new ZipFile(target.toFile())) {
      String chapter =
          new String(
              zip.getInputStream(zip.getEntry("EPUB/chapter-01.xhtml")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(chapter)
          .contains(
              "<pre class=\"numbered\" style=\"counter-reset: code-line 1994\">",
              "<span class=\"code-line marked\">  <span class=\"tok-name\">qm</span> list\n</span>")
          .doesNotContain(">1995", "data-");
    }
  }
}
