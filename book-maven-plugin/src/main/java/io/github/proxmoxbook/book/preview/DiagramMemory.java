package io.github.proxmoxbook.book.preview;

import io.github.proxmoxbook.book.diagram.DiagramConverter;
import io.github.proxmoxbook.book.diagram.DiagramOptions;
import io.github.proxmoxbook.book.diagram.DiagramResult;
import io.github.proxmoxbook.book.edition.EditionOptions;
import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.output.Fingerprint;
import io.github.proxmoxbook.book.typography.FontMissingException;
import io.github.proxmoxbook.book.typography.FontResolver;
import java.io.IOException;

/**
 * Remembers what became of the diagrams while none of them holds anything else. Fonts and all that
 * comes from the POM stay as they were: who changes them starts the preview again.
 */
final class DiagramMemory {
  private DiagramOptions options;
  private String content = "";
  private DiagramResult result;

  /**
   * Converts the diagrams of a book, if any has changed.
   *
   * @param edition where they lie; the same for each call
   * @return what became of them, now or before
   * @throws FontMissingException if the book requires a font that is nowhere
   * @throws IOException if a file cannot be read or written
   */
  DiagramResult convert(EditionOptions edition) throws FontMissingException, IOException {
    if (options == null) {
      options = EditionSources.diagramOptions(edition, new FontResolver(edition.fonts()).resolve());
    }
    String now = new Fingerprint().addFolder(options.diagramsDirectory()).value();
    if (!now.equals(content)) {
      content = "";
      result = new DiagramConverter(options).convert();
      content = now;
    }
    return result;
  }
}
