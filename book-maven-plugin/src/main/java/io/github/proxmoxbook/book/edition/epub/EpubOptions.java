package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.edition.PageBreaks;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the EPUB edition is made.
 *
 * @param target the file to make
 * @param styleSheets style sheets of the book, applied after the theme of the plugin
 * @param tocDepth the deepest level of headings in the table of contents, 1 (chapters) to 6
 * @param code what becomes of long lines of code
 * @param pages where the pages of the PDF edition begin; none if the edition has no page list
 * @param pageSource what these pages are those of, for example the ISBN of the printed book or
 *     the name of the PDF edition; empty if there are none
 * @param cover the picture of the cover, PNG or JPEG
 */
public record EpubOptions(
    Path target,
    List<Path> styleSheets,
    int tocDepth,
    CodeWrapping code,
    PageBreaks pages,
    String pageSource,
    Optional<Path> cover) {
  /** The deepest level of headings in the table of contents by default. */
  public static final int DEFAULT_TOC_DEPTH = 3;

  /** The deepest level of headings that there is. */
  public static final int DEEPEST_TOC = 6;

  /** Checks the values. */
  public EpubOptions {
    Objects.requireNonNull(target, "target");
    styleSheets = List.copyOf(styleSheets);
    if (tocDepth < 1 || tocDepth > DEEPEST_TOC) {
      throw new IllegalArgumentException("tocDepth is " + tocDepth + ": expected 1 to 6");
    }
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(pages, "pages");
    Objects.requireNonNull(pageSource, "pageSource");
    Objects.requireNonNull(cover, "cover");
  }

  /**
   * Makes options with the defaults.
   *
   * @param target the file to make
   * @return options without style sheets of the book, cover and page list
   */
  public static EpubOptions of(Path target) {
    return new EpubOptions(
        target,
        List.of(),
        DEFAULT_TOC_DEPTH,
        CodeWrapping.WRAP,
        PageBreaks.NONE,
        "",
        Optional.empty());
  }
}
