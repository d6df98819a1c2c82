package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.pdf.Bleed;
import io.github.proxmoxbook.book.edition.pdf.Cover;
import io.github.proxmoxbook.book.edition.pdf.CoverPainter;
import io.github.proxmoxbook.book.edition.pdf.CoverPicture;
import io.github.proxmoxbook.book.edition.pdf.PageSize;
import io.github.proxmoxbook.book.edition.pdf.PdfOptions;
import io.github.proxmoxbook.book.edition.pdf.PrintSettings;
import io.github.proxmoxbook.book.edition.pdf.Variant;
import io.github.proxmoxbook.book.output.Fingerprint;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.typography.BookFonts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The cover of the EPUB edition: that of the PDF edition as a picture.
 *
 * @param cover what it shows
 * @param pageSize the page that it is set on
 * @param styleSheets the style sheets of the PDF edition, which may give it other colours
 */
record EpubCover(Cover cover, PageSize pageSize, List<Path> styleSheets) {
  /**
   * Reads the parameters of a goal.
   *
   * @param pageSize as for the PDF edition
   */
  static EpubCover read(Cover cover, String pageSize, List<Path> styleSheets)
      throws MojoExecutionException {
    PageSize size = AbstractBookMojo.parameter(() -> PageSize.parse(pageSize));
    return new EpubCover(cover, size, styleSheets);
  }

  /** Adds what the picture depends on, besides the sources and the metadata of the book. */
  Fingerprint addTo(Fingerprint fingerprint) throws IOException {
    fingerprint.add("cover", cover.getClass().getSimpleName()).add("pageSize", pageSize);
    if (cover instanceof Cover.Picture picture) {
      fingerprint.addFile(picture.pdf());
    }
    for (Path sheet : styleSheets) {
      fingerprint.addFile(sheet);
    }
    return fingerprint;
  }

  /**
   * Paints the picture.
   *
   * @param content the book
   * @param fonts the fonts of the build
   * @param folder where the picture goes; no converted diagram may go there
   * @param fatal which problems keep it from being made
   */
  CoverPicture paint(EditionContent content, BookFonts fonts, Path folder, Predicate<Problem> fatal)
      throws IOException {
    PrintSettings settings = new PrintSettings(Variant.SCREEN, pageSize, Bleed.NONE, cover, true);
    return new CoverPainter(
            new PdfOptions(folder.resolve("cover.pdf"), fonts, styleSheets, fatal, settings))
        .paint(content);
  }
}
