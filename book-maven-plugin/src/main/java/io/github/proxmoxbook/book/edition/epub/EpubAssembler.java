package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.output.OutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

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

  /**
   * Creates an assembler.
   *
   * @param options how the edition is made
   */
  public EpubAssembler(EpubOptions options) {
    this.options = options;
  }

  /**
   * Makes the edition.
   *
   * @param content what it holds
   * @throws IOException if a picture cannot be read or the file cannot be written; the old file is
   *     then untouched
   */
  public void assemble(EditionContent content) throws IOException {
    Publication publication = new Publication(content, options);
    String opf = new PackageDocument(content, options, publication).build();
    OutputFile.write(
        options.target(), out -> write(content.metadata().modified(), opf, publication, out));
    publication.places().writeBeside(options.target());
  }

  private static void write(Instant time, String opf, Publication publication, OutputStream out)
      throws IOException {
    try (EpubZip zip = new EpubZip(out, time)) {
      zip.store("mimetype", "application/epub+zip");
      zip.add("META-INF/container.xml", new Item.Text(CONTAINER));
      zip.add("EPUB/package.opf", new Item.Text(opf));
      for (Item item : publication.items()) {
        zip.add("EPUB/" + item.href(), item.data());
      }
    }
  }
}
