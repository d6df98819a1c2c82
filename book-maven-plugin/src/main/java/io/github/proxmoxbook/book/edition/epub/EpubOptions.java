package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.edition.PageBreaks;
import io.github.proxmoxbook.book.typography.BookFonts;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * How the EPUB edition is made.
 *
 * @param target the file to make
 * @param styles its style sheets: the theme of the plugin, then the book's own
 * @param tocDepth the deepest level of headings in the table of contents, 1 (chapters) to 6
 * @param code what becomes of long lines of code
 * @param diagrams how diagrams are shown
 * @param pages where the pages of the PDF edition begin; none if the edition has no page list
 * @param pageSource what these pages are those of, for example the ISBN of the printed book or the
 *     name of the PDF edition; empty if there are none
 * @param cover the picture of the cover, PNG or JPEG
 * @param fonts the fonts that are embedded; by default none are, and readers choose their own
 * @param certifiedBy who vouches for the accessibility of the edition; nobody by default
 */
public record EpubOptions(
    Path target,
    EpubStyles styles,
    int tocDepth,
    CodeWrapping code,
    DiagramFormat diagrams,
    PageBreaks pages,
    String pageSource,
    Optional<Path> cover,
    Optional<BookFonts> fonts,
    Optional<String> certifiedBy) {
  /** The deepest level of headings in the table of contents by default. */
  public static final int DEFAULT_TOC_DEPTH = 3;

  /** The deepest level of headings that there is. */
  public static final int DEEPEST_TOC = 6;

  /** Checks the values. */
  public EpubOptions {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(styles, "styles");
    if (tocDepth < 1 || tocDepth > DEEPEST_TOC) {
      throw new IllegalArgumentException("tocDepth is " + tocDepth + ": expected 1 to 6");
    }
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(pages, "pages");
    Objects.requireNonNull(pageSource, "pageSource");
    Objects.requireNonNull(cover, "cover");
    Objects.requireNonNull(fonts, "fonts");
    Objects.requireNonNull(certifiedBy, "certifiedBy");
    Objects.requireNonNull(diagrams, "diagrams");
  }

  /**
   * Makes options with the defaults.
   *
   * @param target the file to make
   * @param styles its style sheets
   * @return options without cover and page list
   */
  public static EpubOptions of(Path target, EpubStyles styles) {
    return new EpubOptions(
        target,
        styles,
        DEFAULT_TOC_DEPTH,
        CodeWrapping.WRAP,
        DiagramFormat.SVG,
        PageBreaks.NONE,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Returns the same options for an edition with fonts.
   *
   * @param embedded the fonts to embed
   * @return the options
   */
  public EpubOptions embedding(BookFonts embedded) {
    return new EpubOptions(
        target,
        styles,
        tocDepth,
        code,
        diagrams,
        pages,
        pageSource,
        cover,
        Optional.of(embedded),
        certifiedBy);
  }
}
