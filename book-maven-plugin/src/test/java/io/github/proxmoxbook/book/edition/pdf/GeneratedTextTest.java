package io.github.proxmoxbook.book.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.verify.page.Glyph;
import io.github.proxmoxbook.book.edition.verify.page.PageContent;
import io.github.proxmoxbook.book.edition.verify.page.Pages;
import io.github.proxmoxbook.book.edition.verify.page.ReadingOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What style sheets add to the text, and what the edition adds to references. */
class GeneratedTextTest {
  private static final String CSS =
      """
      h2:before { content: "見出前" }
      p:after { content: "段落" attr(class) "後" }
      .alert:before { content: "塊前"; display: block }
      li:before { content: "項前" }
      td:after { content: "欄後" }
      """;

  @TempDir Path folder;

  @Test
  void isThereForTheEyeOnly() throws Exception {
    try (PrintSample sample = new PrintSample(folder).css(CSS)) {
      sample.assemble(PrintSettings.DEFAULT);
      String shown = text(sample, false);
      String read = text(sample, true);
      for (String added : List.of("見出前", "段落後", "塊前", "項前", "欄後")) {
        assertThat(shown).contains(added);
        assertThat(read).doesNotContain(added);
      }
      assertThat(read).contains("気を付けてください", "脚注の文です", "corosync");
      assertThat(sample.verify()).isEmpty();
    }
  }

  @Test
  void pageNumbersOfTheContentsAreRead() throws Exception {
    try (PrintSample sample = new PrintSample(folder).assemble(PrintSettings.DEFAULT)) {
      assertThat(text(sample, true)).containsPattern("構成\\.+3");
    }
  }

  @Test
  void pageNumbersOfReferencesAreReferences() throws Exception {
    try (PrintSample sample = new PrintSample(folder).assemble(PrintSample.PRINT)) {
      assertThat(tags(sample)).contains("Reference");
      assertThat(sample.verify()).isEmpty();
    }
    try (PrintSample sample = new PrintSample(folder).assemble(PrintSettings.DEFAULT)) {
      assertThat(tags(sample)).doesNotContain("Reference");
    }
  }

  private static String text(PrintSample sample, boolean isRead) throws IOException {
    StringBuilder text = new StringBuilder();
    Pages.read(sample.pdf(), page -> true, page -> append(page, isRead, text));
    return text.toString();
  }

  private static void append(PageContent page, boolean isRead, StringBuilder text) {
    page.glyphs().stream()
        .filter(glyph -> !isRead || glyph.block() != null)
        .map(Glyph::text)
        .forEach(text::append);
  }

  private static List<String> tags(PrintSample sample) {
    List<String> tags = new ArrayList<>();
    ReadingOrder.read(
        sample.pdf(),
        new ReadingOrder.Visitor() {
          @Override
          public void enter(String tag) {
            tags.add(tag);
          }

          @Override
          public void content(int page, int content) {}

          @Override
          public void leave(String tag) {}
        });
    return tags;
  }
}
