package io.github.proxmoxbook.book.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.edition.verify.page.Glyph;
import io.github.proxmoxbook.book.edition.verify.page.Pages;
import io.github.proxmoxbook.book.edition.verify.page.TextLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Boxes within lines, such as ruby: wherever they fall, no characters lie over one another. */
class InlineBoxesTest {
  @TempDir Path folder;

  @Test
  void aTightLineIsNotBrokenAgainBeforeABox() throws Exception {
    StringBuilder chapter = new StringBuilder("# 概要\n\n");
    for (int length = 0; length < 45; length++) {
      chapter.append("「`nodes`」（`forward`、JSON）、「値」、（括弧）。「約物」、");
      chapter.append("字".repeat(length)).append("が{堰|せき}の始まりです。時々刻々と状況は変わります。");
      chapter.append("実際には値が変わると、その周辺をあらかじめ用意しておくと、あとの手順が短くなります。\n\n");
    }
    SampleBook book = new SampleBook(folder);
    book.write("manuscript/ja/preface.md", "# まえがき\n\n本文です。\n");
    book.write("manuscript/ja/one.md", chapter.toString());
    book.write("manuscript/ja/two.md", "# 構成\n\n## クォーラム {#quorum}\n\n本文です。\n");
    Path target = folder.resolve("target/book.pdf");
    EditionSources sources = book.sources();
    new PdfAssembler(new PdfOptions(target, sources.fonts(), List.of(), problem -> true))
        .assemble(sources.content(SampleBook.metadata("ja")));
    List<String> overlaps = new ArrayList<>();
    List<String> rubies = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
      Pages.read(
          pdf,
          page -> true,
          page ->
              page.lines()
                  .forEach(
                      line -> {
                        addOverlaps(line, overlaps);
                        if (line.text().contains("堰")) {
                          rubies.add(line.text());
                        }
                      }));
    }
    assertThat(overlaps).isEmpty();
    assertThat(rubies).hasSize(45);
  }

  private static void addOverlaps(TextLine line, List<String> overlaps) {
    for (int i = 1; i < line.glyphs().size(); i++) {
      Glyph before = line.glyphs().get(i - 1);
      Glyph glyph = line.glyphs().get(i);
      // A bracket that is set half width begins with an empty half.
      if (before.inkRight() > glyph.inkLeft() + 0.3 * glyph.size()) {
        overlaps.add(line.text());
        return;
      }
    }
  }
}
