package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.diagram.DiagramOptions;
import io.github.proxmoxbook.book.diagram.LintOptions;
import io.github.proxmoxbook.book.manuscript.ChapterReader;
import io.github.proxmoxbook.book.typography.FontOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What an edition is made from.
 *
 * @param root the book's root; nothing outside of it is read
 * @param manuscript the folder of {@code SUMMARY.md}
 * @param diagrams the folder of the diagrams; may be missing
 * @param diagramOutput where converted diagrams are kept
 * @param pngScale pixels of a diagram's PNG per pixel of its SVG, 0.5 to 8
 * @param lint what good diagrams are measured by
 * @param readers the readers of the chapters' formats
 * @param fonts which fonts the book wants
 * @param linkMentions whether a mention in the prose (第7章) becomes a link
 */
public record EditionOptions(
    Path root,
    Path manuscript,
    Path diagrams,
    Path diagramOutput,
    double pngScale,
    LintOptions lint,
    List<ChapterReader> readers,
    FontOptions fonts,
    boolean linkMentions) {
  /** Checks the values. */
  public EditionOptions {
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(manuscript, "manuscript");
    Objects.requireNonNull(diagrams, "diagrams");
    Objects.requireNonNull(diagramOutput, "diagramOutput");
    if (!(pngScale >= DiagramOptions.LEAST_SCALE && pngScale <= DiagramOptions.GREATEST_SCALE)) {
      throw new IllegalArgumentException("pngScale is " + pngScale + ": expected 0.5 to 8");
    }
    Objects.requireNonNull(lint, "lint");
    readers = List.copyOf(readers);
    Objects.requireNonNull(fonts, "fonts");
  }
}
