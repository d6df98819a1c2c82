package io.github.proxmoxbook.book.edition.epub;

import static io.github.proxmoxbook.book.edition.epub.XmlDocument.add;

import io.github.proxmoxbook.book.edition.EditionContent;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The package document: metadata, manifest and spine (EPUB 3.3 section 5). */
final class PackageDocument {
  /** Languages whose books turn their pages to the left. */
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "yi");

  private final EditionContent content;
  private final EpubOptions options;
  private final Publication publication;
  private final List<PackageMeta> accessibility;

  PackageDocument(
      EditionContent content,
      EpubOptions options,
      Publication publication,
      List<PackageMeta> accessibility) {
    this.content = content;
    this.options = options;
    this.publication = publication;
    this.accessibility = accessibility;
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
            PackageMetadata.ID,
            "xml:lang",
            language);
    Element metadata = add(root, "metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
    new PackageMetadata(content, options, publication).addTo(metadata);
    accessibility.forEach(meta -> PackageMetadata.add(metadata, meta));
    Element manifest = add(root, "manifest");
    publication.items().forEach(item -> addItem(manifest, item));
    addSpine(root, language);
    return document.toString();
  }

  private static void addItem(Element manifest, Item item) {
    Element element =
        add(manifest, "item", "id", item.id(), "href", item.href(), "media-type", item.mediaType());
    if (!item.properties().isEmpty()) {
      element.attr("properties", item.properties());
    }
  }

  /** The NCX is named for old systems (section 5.7.1); lines run horizontally. */
  private void addSpine(Element root, String language) {
    boolean isRightToLeft = RIGHT_TO_LEFT.contains(language.split("-")[0]);
    Element spine =
        add(
            root,
            "spine",
            "toc",
            "ncx",
            "page-progression-direction",
            isRightToLeft ? "rtl" : "ltr");
    for (Item item : publication.items()) {
      if (item.isInSpine()) {
        add(spine, "itemref", "idref", item.id());
      }
    }
  }
}
