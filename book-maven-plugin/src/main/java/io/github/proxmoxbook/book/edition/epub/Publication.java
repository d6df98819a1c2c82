package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.edition.EditionChapter;
import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.EditionPart;
import io.github.proxmoxbook.book.edition.accessibility.AccessibilityCheck;
import io.github.proxmoxbook.book.edition.accessibility.AccessibilityReport;
import io.github.proxmoxbook.book.typography.FontEmbeddingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** All files of an edition but the package document, in the order in which they are stored. */
final class Publication {
  /** The folder of all files in the container. */
  static final String ROOT = "EPUB/";

  private final EditionContent content;
  private final EpubOptions options;
  private final XhtmlPage.Frame frame;
  private final PageMarkers markers;
  private final List<TocEntry> entries;
  private final EpubPictures pictures;
  private final SourcePlaces places = new SourcePlaces();
  private final List<Item> items = new ArrayList<>();

  Publication(EditionContent content, EpubOptions options)
      throws IOException, FontEmbeddingException {
    this.content = content;
    this.options = options;
    this.frame =
        new XhtmlPage.Frame(
            content.metadata().language(),
            links(options),
            options.code() == CodeWrapping.SCROLL ? XhtmlPage.SCROLLS : "");
    this.pictures = new EpubPictures(content.assets(), options.diagrams());
    this.markers = new PageMarkers(options.pages());
    this.entries = TocEntry.of(content, options.tocDepth());
    addPages();
    addParts();
  }

  /** The files; those of the spine in the order in which they are read. */
  List<Item> items() {
    return items;
  }

  /** Where the lines of the sources came to lie. */
  SourcePlaces places() {
    return places;
  }

  /** Whether the edition has the page numbers of the PDF edition. */
  boolean hasPages() {
    return !markers.targets().isEmpty();
  }

  /** The sheet of the fonts stands behind the theme, so that the book's own may name others. */
  private static List<String> links(EpubOptions options) {
    List<String> links = new ArrayList<>(options.styles().links());
    options.fonts().ifPresent(fonts -> links.add(1, EpubFonts.SHEET));
    return links;
  }

  private void addPages() {
    ContentDocuments documents = new ContentDocuments(content, frame, markers, places, pictures);
    options.cover().ifPresent(cover -> items.add(new CoverDocument(content, frame).build(cover)));
    items.add(documents.titlePage());
    int afterTitle = items.size();
    for (EditionPart part : content.parts()) {
      if (part.isTitled()) {
        items.add(documents.part(part));
      }
      for (EditionChapter chapter : part.chapters()) {
        items.add(documents.chapter(chapter, part));
      }
    }
    if (!content.index().isEmpty()) {
      items.add(new IndexDocument(content, frame).build(markers));
    }
    items.add(
        content
            .colophon()
            .map(documents::colophon)
            .orElseGet(() -> new ColophonDocument(content, frame).build(markers)));
    List<Landmark> landmarks = Landmark.of(content, options.cover().isPresent());
    // The contents stand behind the title page, but name pages that only the others tell.
    items.add(
        afterTitle, new NavigationDocument(content, entries, landmarks, frame).build(markers));
  }

  /** What the pages use, and what takes the place of the navigation document in old systems. */
  private void addParts() throws IOException, FontEmbeddingException {
    String ncx = new NcxDocument(content.metadata(), entries, markers.targets()).build();
    items.add(Item.part("ncx", EpubFile.of(NcxDocument.HREF, NcxDocument.MEDIA_TYPE, utf8(ncx))));
    options.cover().ifPresent(cover -> items.add(CoverDocument.picture(cover)));
    addParts("style", options.styles().files());
    options.styles().origins().forEach((href, file) -> places.addCopy(ROOT + href, file));
    if (options.fonts().isPresent()) {
      addParts("font", EpubFonts.of(options.fonts().get(), characters()).files());
    }
    addParts("image", pictures.files());
  }

  private PageCharacters characters() {
    PageCharacters characters = new PageCharacters(options.styles().strings());
    for (Item item : items) {
      if (item.data() instanceof Item.Text page) {
        characters.add(page.text());
      }
    }
    return characters;
  }

  private void addParts(String kind, List<EpubFile> files) {
    for (int i = 0; i < files.size(); i++) {
      items.add(Item.part(kind + "-" + (i + 1), files.get(i)));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Reads all of it with the eyes of those who do not see it. */
  AccessibilityReport accessibility() throws IOException {
    AccessibilityCheck check = new AccessibilityCheck(content.metadata().language());
    for (EpubFile file : options.styles().files()) {
      if (file.mediaType().equals("text/css")) {
        ByteArrayOutputStream css = new ByteArrayOutputStream();
        file.content().writeTo(css);
        check.readStyleSheet(ROOT + file.href(), css.toString(StandardCharsets.UTF_8));
      }
    }
    for (Item item : items) {
      if (item.data() instanceof Item.Text page) {
        check.readDocument(ROOT + item.href(), page.text());
      }
    }
    return check.report();
  }
}
