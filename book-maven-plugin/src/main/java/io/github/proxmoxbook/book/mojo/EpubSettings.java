package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.edition.PageBreaks;
import io.github.proxmoxbook.book.edition.epub.CodeWrapping;
import io.github.proxmoxbook.book.edition.epub.DiagramFormat;
import io.github.proxmoxbook.book.edition.epub.EpubOptions;
import io.github.proxmoxbook.book.edition.epub.EpubStyles;
import io.github.proxmoxbook.book.edition.pdf.Variant;
import io.github.proxmoxbook.book.output.Fingerprint;
import io.github.proxmoxbook.book.typography.BookFonts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the parameters of a build say on its EPUB edition; those without a default may be null. */
record EpubSettings(
    Path pdf,
    String variants,
    String pages,
    String pageSource,
    int tocDepth,
    String code,
    String diagrams,
    boolean embedFonts,
    String certifiedBy) {
  private static final String NO_PAGES = "none";

  EpubSettings {
    pages = pages == null ? "" : pages.strip();
    pageSource = pageSource == null ? "" : pageSource.strip();
    certifiedBy = certifiedBy == null ? "" : certifiedBy.strip();
    DiagramFormat.parse(diagrams);
    if (!List.of("", NO_PAGES, "screen", "print").contains(pages)) {
      throw new IllegalArgumentException(
          "book.epub.pages is '" + pages + "': expected screen, print or none");
    }
    if (!List.of("wrap", "scroll").contains(code)) {
      throw new IllegalArgumentException(
          "book.epub.code is '" + code + "': expected wrap or scroll");
    }
    Variant.parse(variants);
    if (tocDepth < 1 || tocDepth > EpubOptions.DEEPEST_TOC) {
      throw new IllegalArgumentException(
          "book.epub.tocDepth is " + tocDepth + ": expected 1 to " + EpubOptions.DEEPEST_TOC);
    }
  }

  /** Returns the PDF edition whose page numbers are wanted. */
  Optional<Path> pageNumbers() {
    if (pages.equals(NO_PAGES)) {
      return Optional.empty();
    }
    boolean isPrint =
        pages.isEmpty()
            ? Variant.parse(variants).contains(Variant.PRINT)
            : pages.equals(Variant.PRINT.id());
    return Optional.of(isPrint ? PdfSettings.printFile(pdf) : pdf);
  }

  /** Adds what the edition depends on. */
  Fingerprint addTo(Fingerprint fingerprint) throws IOException {
    fingerprint.add("tocDepth", tocDepth).add("code", code).add("pageSource", pageSource);
    fingerprint.add("diagrams", diagrams).add("certifiedBy", certifiedBy);
    fingerprint.add("embedFonts", embedFonts);
    Optional<Path> numbers = pageNumbers();
    return numbers.isPresent()
        ? fingerprint.addFile(PageBreaks.beside(numbers.get()))
        : fingerprint.add("pages", NO_PAGES);
  }

  /** Returns how the edition is made. */
  EpubOptions options(
      Path target, EpubStyles styles, PageBreaks breaks, Optional<Path> cover, BookFonts fonts) {
    String source =
        pageSource.isEmpty()
            ? pageNumbers().map(file -> file.getFileName().toString()).orElse("")
            : pageSource;
    CodeWrapping wrapping = code.equals("wrap") ? CodeWrapping.WRAP : CodeWrapping.SCROLL;
    return new EpubOptions(
        target,
        styles,
        tocDepth,
        wrapping,
        DiagramFormat.parse(diagrams),
        breaks,
        source,
        cover,
        embedFonts ? Optional.of(fonts) : Optional.empty(),
        certifiedBy.isEmpty() ? Optional.empty() : Optional.of(certifiedBy));
  }
}
