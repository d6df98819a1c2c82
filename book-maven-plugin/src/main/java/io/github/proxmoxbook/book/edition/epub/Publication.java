package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.edition.Asset;
import io.github.proxmoxbook.book.edition.EditionChapter;
import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.EditionPart;
import io.github.proxmoxbook.book.edition.StyleSheets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All files of an edition but the package document, in the order in which they are stored. */
final class Publication {
  private static final String THEME = "theme.css";

  private final EditionContent content;
  private final EpubOptions options;
  private final XhtmlPage.Frame frame;
  private final PageMarkers markers;
  private final List<TocEntry> entries;
  private final SourcePlaces places = new SourcePlaces();
  private final List<Item> items = new ArrayList<>();

  Publication(EditionContent content, EpubOptions options) throws IOException {
    this.content = content;
    this.options = options;
    this.frame =
        new XhtmlPage.Frame(
            content.metadata().language(),
            List.of(THEME),
            options.code() == CodeWrapping.SCROLL ? XhtmlPage.SCROLLS : "");
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

  private void addPages() {
    ContentDocuments documents = new ContentDocuments(content, frame, markers, places);
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
    items.add(new ColophonDocument(content, frame).build(markers));
    List<Landmark> landmarks = Landmark.of(content, options.cover().isPresent());
    // The contents stand behind the title page, but name pages that only the others tell.
    items.add(
        afterTitle,
        new NavigationDocument(content, entries, landmarks, frame).build(markers));
  }

  /** What the pages use, and what takes the place of the navigation document in old systems. */
  private void addParts() throws IOException {
    String ncx = new NcxDocument(content.metadata(), entries, markers.targets()).build();
    items.add(Item.part("ncx", NcxDocument.HREF, NcxDocument.MEDIA_TYPE, new Item.Text(ncx)));
    String css = StyleSheets.load(EpubAssembler.class, options.styleSheets());
    items.add(Item.part("theme", THEME, "text/css", new Item.Text(css)));
    options.cover().ifPresent(cover -> items.add(CoverDocument.picture(cover)));
    int number = 0;
    for (Asset asset : content.assets()) {
      String type = mediaType(asset.href());
      items.add(
          Item.part("image-" + ++number, asset.href(), type, new Item.Copy(asset.web())));
    }
  }

  /** The core media types of pictures, EPUB 3.3 section 3.2. */
  private static String mediaType(String href) {
    String ending = href.substring(href.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "gif" -> "image/gif";
      case "jpg", "jpeg" -> "image/jpeg";
      default -> throw new IllegalArgumentException("no media type for " + href);
    };
  }
}
