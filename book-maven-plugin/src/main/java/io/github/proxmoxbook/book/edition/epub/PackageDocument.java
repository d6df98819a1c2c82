package io.github.proxmoxbook.book.edition.epub;

import static io.github.proxmoxbook.book.edition.epub.XmlDocument.add;
import static io.github.proxmoxbook.book.edition.epub.XmlDocument.addText;

import io.github.proxmoxbook.book.edition.Asset;
import io.github.proxmoxbook.book.edition.EditionChapter;
import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.EditionMetadata;
import io.github.proxmoxbook.book.edition.EditionPart;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The package document: metadata, manifest and spine (EPUB 3.3 section 5). */
final class PackageDocument {
  private static final String XHTML = "application/xhtml+xml";

  private final EditionContent content;

  PackageDocument(EditionContent content) {
    this.content = content;
  }

  String build() {
    XmlDocument document = XmlDocument.xml();
    String language = content.metadata().language();
    Element root =
        document.root(
            "package",
            "xmlns",
            "http://www.idpf.org/2007/opf",
            "version",
            "3.0",
            "unique-identifier",
            "book-id",
            "xml:lang",
            language);
    addMetadata(add(root, "metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/"));
    addManifest(add(root, "manifest"));
    addSpine(add(root, "spine", "page-progression-direction", "ltr"));
    return document.toString();
  }

  private void addMetadata(Element parent) {
    EditionMetadata metadata = content.metadata();
    addText(parent, "dc:identifier", metadata.identifier(), "id", "book-id");
    addText(parent, "dc:title", metadata.title().text());
    addText(parent, "dc:language", metadata.language());
    metadata.creatorNames().forEach(author -> addText(parent, "dc:creator", author));
    metadata.rights().forEach(rights -> addText(parent, "dc:rights", rights));
    if (!metadata.publisher().text().isEmpty()) {
      addText(parent, "dc:publisher", metadata.publisher().text());
    }
    if (!metadata.description().isEmpty()) {
      addText(parent, "dc:description", metadata.description());
    }
    String modified = metadata.modified().truncatedTo(ChronoUnit.SECONDS).toString();
    meta(parent, "dcterms:modified", modified);
    addAccessibility(parent);
  }

  /** EPUB Accessibility 1.1, section 2: what is said here is derived from the content. */
  private void addAccessibility(Element parent) {
    meta(parent, "schema:accessMode", "textual");
    if (!content.assets().isEmpty()) {
      meta(parent, "schema:accessMode", "visual");
    }
    meta(parent, "schema:accessibilityFeature", "tableOfContents");
    meta(parent, "schema:accessibilityFeature", "readingOrder");
    meta(parent, "schema:accessibilityFeature", "structuralNavigation");
    if (!content.index().isEmpty()) {
      meta(parent, "schema:accessibilityFeature", "index");
    }
    if (everyPictureHasText()) {
      meta(parent, "schema:accessModeSufficient", "textual");
      meta(parent, "schema:accessibilityFeature", "alternativeText");
    } else {
      meta(parent, "schema:accessModeSufficient", "textual,visual");
    }
    meta(parent, "schema:accessibilityHazard", "none");
    meta(parent, "schema:accessibilitySummary", content.labels().get("accessibility-summary"));
  }

  private boolean everyPictureHasText() {
    return content.chapters().stream()
        .flatMap(c -> Jsoup.parse(c.xhtml(), "", Parser.xmlParser()).select("img").stream())
        .noneMatch(image -> image.attr("alt").isBlank());
  }

  private static void meta(Element parent, String property, String value) {
    addText(parent, "meta", value, "property", property);
  }

  private void addManifest(Element manifest) {
    item(manifest, "nav", "nav.xhtml", XHTML).attr("properties", "nav");
    item(manifest, "theme", "theme.css", "text/css");
    item(manifest, "title-page", "title-page.xhtml", XHTML);
    for (EditionPart part : content.parts()) {
      if (part.isTitled()) {
        item(manifest, part.id(), part.id() + ".xhtml", XHTML);
      }
      for (EditionChapter chapter : part.chapters()) {
        item(manifest, chapter.id(), chapter.href(), XHTML);
      }
    }
    if (!content.index().isEmpty()) {
      item(manifest, "index", IndexDocument.HREF, XHTML);
    }
    int number = 0;
    for (Asset asset : content.assets()) {
      item(manifest, "image-" + ++number, asset.href(), mediaType(asset.href()));
    }
  }

  private static Element item(Element manifest, String id, String href, String mediaType) {
    return add(manifest, "item", "id", id, "href", href, "media-type", mediaType);
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

  private void addSpine(Element spine) {
    add(spine, "itemref", "idref", "title-page");
    add(spine, "itemref", "idref", "nav");
    for (EditionPart part : content.parts()) {
      if (part.isTitled()) {
        add(spine, "itemref", "idref", part.id());
      }
      part.chapters().forEach(chapter -> add(spine, "itemref", "idref", chapter.id()));
    }
    if (!content.index().isEmpty()) {
      add(spine, "itemref", "idref", "index");
    }
  }
}
