package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.edition.Asset;
import io.github.proxmoxbook.book.edition.EditionChapter;
import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.EditionPart;
import io.github.proxmoxbook.book.edition.StyleSheets;
import io.github.proxmoxbook.book.output.OutputFile;
import java.io.IOException;
import java.io.OutputStream;

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
    SourcePlaces places = new SourcePlaces();
    OutputFile.write(options.target(), out -> write(content, places, out));
    places.writeBeside(options.target());
  }

  private void write(EditionContent content, SourcePlaces places, OutputStream out)
      throws IOException {
    ContentDocuments documents = new ContentDocuments(content, places);
    try (EpubZip zip = new EpubZip(out, content.metadata().modified())) {
      zip.store("mimetype", "application/epub+zip");
      zip.add("META-INF/container.xml", CONTAINER);
      zip.add("EPUB/package.opf", new PackageDocument(content).build());
      zip.add("EPUB/nav.xhtml", new NavigationDocument(content).build());
      zip.add("EPUB/theme.css", StyleSheets.load(EpubAssembler.class, options.styleSheets()));
      zip.add("EPUB/title-page.xhtml", documents.titlePage());
      for (EditionPart part : content.parts()) {
        if (part.isTitled()) {
          zip.add("EPUB/" + part.id() + ".xhtml", documents.part(part));
        }
        for (EditionChapter chapter : part.chapters()) {
          zip.add("EPUB/" + chapter.href(), documents.chapter(chapter, part.matter()));
        }
      }
      if (!content.index().isEmpty()) {
        zip.add("EPUB/" + IndexDocument.HREF, new IndexDocument(content).build());
      }
      for (Asset asset : content.assets()) {
        zip.add("EPUB/" + asset.href(), asset.web());
      }
    }
  }
}
