package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.typography.BookFonts;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * How the PDF edition is made.
 *
 * @param target the file to make
 * @param fonts the fonts to set it in
 * @param styleSheets style sheets of the book, applied after the theme of the plugin
 * @param fatal which problems keep the edition from being written
 * @param settings what pages it has
 */
public record PdfOptions(
    Path target,
    BookFonts fonts,
    List<Path> styleSheets,
    Predicate<Problem> fatal,
    PrintSettings settings) {
  /** Checks the values. */
  public PdfOptions {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(fonts, "fonts");
    Objects.requireNonNull(fatal, "fatal");
    Objects.requireNonNull(settings, "settings");
    styleSheets = List.copyOf(styleSheets);
  }

  /**
   * Creates options for the usual pages.
   *
   * @param target the file to make
   * @param fonts the fonts to set it in
   * @param styleSheets style sheets of the book, applied after the theme of the plugin
   * @param fatal which problems keep the edition from being written
   */
  public PdfOptions(
      Path target, BookFonts fonts, List<Path> styleSheets, Predicate<Problem> fatal) {
    this(target, fonts, styleSheets, fatal, PrintSettings.DEFAULT);
  }
}
