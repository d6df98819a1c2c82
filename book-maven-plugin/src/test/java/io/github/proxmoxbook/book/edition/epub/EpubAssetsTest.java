package io.github.proxmoxbook.book.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.PageBreaks;
import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.edition.verify.EditionFile;
import io.github.proxmoxbook.book.edition.verify.EpubVerifier;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.typography.BookFonts;
import io.github.proxmoxbook.book.typography.FontEmbeddingException;
import io.github.proxmoxbook.book.typography.FontFace;
import io.github.proxmoxbook.book.typography.FontRole;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole EPUBs with all that can be in one besides its pages, before EPUBCheck. */
class EpubAssetsTest {
  @TempDir Path folder;
  private SampleBook book;
  private EditionSources sources;

  @BeforeEach
  void writeBook() throws Exception {
    book = new SampleBook(folder);
    sources = book.sources();
  }

  @Test
  void isValidWithStyleSheetsFontsCoverAndBothKindsOfDiagrams() throws Exception {
    picture("css/paper.png");
    picture("cover.png");
    book.write("css/base.css", "p { background: image-set(\"paper.png\" 1x) }");
    Path sheet = folder.resolve("css/own.css");
    book.write(
        "css/own.css",
        """
        @charset "utf-8";
        @import "base.css";
        @font-face { font-family: "Own"; src: url("../target/fonts/DejaVuSans.ttf"); }
        h1 { background: url(data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'/%3E) }
        """);
    Path target = assemble(options(sheet, DiagramFormat.BOTH).embedding(sources.fonts()));
    assertThat(new EpubVerifier().verify(new EditionFile(target, "book.epub"))).isEmpty();
    assertThat(names(target))
        .contains(
            "EPUB/styles/theme.css",
            "EPUB/styles/fonts.css",
            "EPUB/styles/own.css",
            "EPUB/styles/base.css",
            "EPUB/styles/paper.png",
            "EPUB/styles/DejaVuSans.ttf",
            "EPUB/fonts/text-400.ttf",
            "EPUB/fonts/code-400.ttf",
            "EPUB/images/diagrams/all.svg",
            "EPUB/images/diagrams/all.png");
    String page = read(target, "EPUB/chapter-03.xhtml");
    assertThat(page).contains("<picture><source type=\"image/svg+xml\"");
    assertThat(page.indexOf("styles/theme.css"))
        .isPositive()
        .isLessThan(page.indexOf("styles/fonts.css"));
    assertThat(page.indexOf("styles/fonts.css")).isLessThan(page.indexOf("styles/own.css"));
  }

  @Test
  void hasTheSameBytesEachTime() throws Exception {
    EpubOptions options = options(null, DiagramFormat.PNG).embedding(sources.fonts());
    byte[] first = Files.readAllBytes(assemble(options));
    assertThat(assemble(options)).hasBinaryContent(first);
  }

  @Test
  void saysWhichFontCannotBeEmbedded() throws Exception {
    FontFace text = sources.fonts().faces(FontRole.TEXT).get(0);
    byte[] font = Files.readAllBytes(text.file());
    int table = new String(font, StandardCharsets.ISO_8859_1).indexOf("OS/2");
    int offset = ByteBuffer.wrap(font).getInt(table + 8);
    font[offset + 9] = 2;
    Path restricted = Files.write(folder.resolve("restricted.ttf"), font);
    BookFonts fonts =
        new BookFonts(
            Map.of(
                FontRole.TEXT,
                List.of(new FontFace(text.family(), 400, restricted)),
                FontRole.CODE,
                sources.fonts().faces(FontRole.CODE),
                FontRole.SYMBOL,
                sources.fonts().faces(FontRole.SYMBOL)));
    assertThatThrownBy(() -> assemble(options(null, DiagramFormat.SVG).embedding(fonts)))
        .isInstanceOf(FontEmbeddingException.class)
        .hasMessageContaining("restricted.ttf) forbids embedding");
    assertThat(folder.resolve("target/book.epub")).doesNotExist();
  }

  private EpubOptions options(Path sheet, DiagramFormat diagrams) throws Exception {
    Path cover = folder.resolve("cover.png");
    return new EpubOptions(
        folder.resolve("target/book.epub"),
        EpubStyles.read(new BookRoot(folder), sheet == null ? List.of() : List.of(sheet)),
        EpubOptions.DEFAULT_TOC_DEPTH,
        CodeWrapping.WRAP,
        diagrams,
        PageBreaks.NONE,
        "",
        Files.exists(cover) ? Optional.of(cover) : Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Path assemble(EpubOptions options) throws Exception {
    new EpubAssembler(options).assemble(sources.content(SampleBook.metadata("ja")));
    return options.target();
  }

  private void picture(String file) throws Exception {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", path.toFile());
  }

  private static List<String> names(Path epub) throws Exception {
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      return Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList();
    }
  }

  private static String read(Path epub, String name) throws Exception {
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
