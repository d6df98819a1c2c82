package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.typography.BookFonts;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What to convert, and how.
 *
 * @param diagramsDirectory the folder with the diagrams; it need not exist
 * @param outputDirectory where the results go, with the same relative paths; neither inside the
 *     folder with the diagrams nor around it
 * @param root the book's root: paths in reports start there, and no diagram may lie outside it
 * @param pngScale pixels of the PNG for one pixel of the SVG, {@value #LEAST_SCALE} to {@value
 *     #GREATEST_SCALE}; {@value #DEFAULT_SCALE} gives 192 dpi at the natural size
 * @param fonts the fonts for all text in diagrams
 * @param threads how many diagrams are converted at the same time, at least 1
 * @param lint what good diagrams are measured by
 */
public record DiagramOptions(
    Path diagramsDirectory,
    Path outputDirectory,
    Path root,
    double pngScale,
    BookFonts fonts,
    int threads,
    LintOptions lint) {
  /** The usual value of {@code pngScale}. */
  public static final double DEFAULT_SCALE = 2;

  /** The least value of {@code pngScale}. */
  public static final double LEAST_SCALE = 0.5;

  /** The greatest value of {@code pngScale}. */
  public static final double GREATEST_SCALE = 8;

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException naming the value that is out of its range
   */
  public DiagramOptions {
    diagramsDirectory = diagramsDirectory.toAbsolutePath().normalize();
    outputDirectory = outputDirectory.toAbsolutePath().normalize();
    root = root.toAbsolutePath().normalize();
    Objects.requireNonNull(fonts, "fonts");
    Objects.requireNonNull(lint, "lint");
    if (!(pngScale >= LEAST_SCALE && pngScale <= GREATEST_SCALE)) {
      throw new IllegalArgumentException(
          "pngScale must be " + LEAST_SCALE + " to " + GREATEST_SCALE + ": " + pngScale);
    }
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1: " + threads);
    }
    // The results are SVG files too: they must not be taken for sources, nor replace them.
    if (outputDirectory.startsWith(diagramsDirectory)
        || diagramsDirectory.startsWith(outputDirectory)) {
      throw new IllegalArgumentException(
          "outputDirectory must lie apart from the diagrams: " + outputDirectory);
    }
  }

  /**
   * Creates options for the plugin's own theme.
   *
   * @param diagramsDirectory the folder with the diagrams
   * @param outputDirectory where the results go
   * @param root the book's root
   * @param pngScale pixels of the PNG for one pixel of the SVG
   * @param fonts the fonts for all text in diagrams
   * @param threads how many diagrams are converted at the same time
   */
  public DiagramOptions(
      Path diagramsDirectory,
      Path outputDirectory,
      Path root,
      double pngScale,
      BookFonts fonts,
      int threads) {
    this(diagramsDirectory, outputDirectory, root, pngScale, fonts, threads, LintOptions.DEFAULT);
  }
}
