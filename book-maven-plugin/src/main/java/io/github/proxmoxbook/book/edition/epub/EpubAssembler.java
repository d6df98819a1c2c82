package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.output.OutputFile;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.progress.Progress;
import io.github.proxmoxbook.book.typography.FontEmbeddingException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes the EPUB edition: one XHTML file a chapter, the same bytes for the same content. */
public final class EpubAssembler {
  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles>
          <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
        </rootfiles>
      </container>
      """;

  private final EpubOptions options;
  private final Progress progress;

  /**
   * Creates an assembler.
   *
   * @param options how the edition is made
   */
  public EpubAssembler(EpubOptions options) {
    this(options, Progress.NONE);
  }

  /**
   * Creates an assembler that tells how far it is.
   *
   * @param options how the edition is made
   * @param progress is told of each file
   */
  public EpubAssembler(EpubOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Makes the edition.
   *
   * @param content what it holds
   * @return what is wrong with it, all of it such as leaves it usable
   * @throws FontEmbeddingException if a font shall be embedded that cannot or must not be
   * @throws IOException if a picture cannot be read or the file cannot be written; the old file is
   *     then untouched
   * @throws FontEmbeddingException if a font that is to be embedded cannot or must not be
   */
  public List<Problem> assemble(EditionContent content) throws IOException, FontEmbeddingException {
    progress.at("composing the EPUB");
    return write(PlainIds.in(content));
  }

  private List<Problem> write(EditionContent content) throws IOException, FontEmbeddingException {
    Publication publication = new Publication(content, options);
    AccessibilityMetadata accessibility = accessibility(content, publication);
    String opf =
        new PackageDocument(content, options, publication, accessibility.entries()).build();
    OutputFile.write(
        options.target(), out -> write(content.metadata().modified(), opf, publication, out));
    publication.places().writeBeside(options.target());
    Location edition = Location.of(options.target().getFileName().toString());
    return accessibility.problem(edition).map(List::of).orElse(List.of());
  }

  private AccessibilityMetadata accessibility(EditionContent content, Publication publication)
      throws IOException {
    boolean hasPages = publication.hasPages() && !options.pageSource().isEmpty();
    return new AccessibilityMetadata(
        publication.accessibility(),
        content.labels(),
        new AccessibilityOptions(
            content.metadata().language(),
            options.certifiedBy(),
            hasPages ? Optional.of(options.pageSource()) : Optional.empty(),
            AccessibilityOptions.anyMoves(content.assets())));
  }

  private void write(Instant time, String opf, Publication publication, OutputStream out)
      throws IOException {
    try (EpubZip zip = new EpubZip(out, time)) {
      zip.store("mimetype", "application/epub+zip");
      zip.add("META-INF/container.xml", new Item.Text(CONTAINER));
      zip.add(Publication.ROOT + "package.opf", new Item.Text(opf));
      int done = 0;
      for (Item item : publication.items()) {
        progress.at("writing the EPUB", done++, publication.items().size());
        zip.add(Publication.ROOT + item.href(), item.data());
      }
    }
  }
}
