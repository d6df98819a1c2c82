package io.github.proxmoxbook.book.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.typography.BookFonts;
import io.github.proxmoxbook.book.typography.FontOptions;
import io.github.proxmoxbook.book.typography.FontResolver;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded fonts of an EPUB. */
class EpubFontsTest {
  @TempDir Path folder;

  @Test
  void namesAFontForTextAndOneForCode() throws Exception {
    PageCharacters characters = new PageCharacters("");
    characters.add("<html><body><p>本文</p><pre>pvecm 状態</pre></body></html>");
    List<EpubFile> files = EpubFonts.of(fonts(), characters).files();
    assertThat(files)
        .extracting(file -> file.href() + " " + file.mediaType())
        .containsExactly(
            "styles/fonts.css text/css",
            "fonts/text-400.ttf font/ttf",
            "fonts/code-400.ttf font/ttf",
            "fonts/code-700.ttf font/ttf");
    ByteArrayOutputStream css = new ByteArrayOutputStream();
    files.get(0).content().writeTo(css);
    assertThat(css.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            /* The fonts of the book, as far as it needs them. */
            @font-face {
              font-family: "Book Text";
              font-style: normal;
              font-weight: 400;
              src: url("../fonts/text-400.ttf") format("truetype");
            }
            @font-face {
              font-family: "Book Code";
              font-style: normal;
              font-weight: 400;
              src: url("../fonts/code-400.ttf") format("truetype");
            }
            @font-face {
              font-family: "Book Code";
              font-style: normal;
              font-weight: 700;
              src: url("../fonts/code-700.ttf") format("truetype");
            }
            body { font-family: "Book Text", "Book Code", sans-serif; }
            code, kbd, samp, pre { font-family: "Book Code", "Book Text", monospace; }
            """);
  }

  @Test
  void keepsTheCharactersOfTextAndOfCodeApart() {
    PageCharacters characters = new PageCharacters("→");
    characters.add(
        """
        <html><head><title>題</title></head><body>
        <h1>見出<code>状</code>し</h1><p><ruby>漢<rt>か</rt></ruby>&#x20B9F;</p>
        <pre><code><span>態</span></code></pre><!-- 注 --></body></html>
        """);
    assertThat(text(characters.text())).isEqualTo(" →かし出漢見𠮟");
    assertThat(text(characters.code())).isEqualTo(" →態状");
  }

  /** What is beyond ASCII, which always is there. */
  private static String text(Iterable<Integer> characters) {
    StringBuilder text = new StringBuilder();
    for (int character : characters) {
      if (character == ' ' || character > 0x7E) {
        text.appendCodePoint(character);
      }
    }
    return text.toString();
  }

  private BookFonts fonts() throws Exception {
    return new FontResolver(
            new FontOptions(List.of(), List.of(), List.of(), List.of(), false, folder))
        .resolve();
  }
}
