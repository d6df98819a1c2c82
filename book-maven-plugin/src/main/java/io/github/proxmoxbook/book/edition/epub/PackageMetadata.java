package io.github.proxmoxbook.book.edition.epub;

import static io.github.proxmoxbook.book.edition.epub.XmlDocument.addText;

import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.EditionMetadata;
import io.github.proxmoxbook.book.edition.Name;
import io.github.proxmoxbook.book.edition.Person;
import io.github.proxmoxbook.book.edition.Role;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The metadata of the package document (EPUB 3.3 section 5.5), with the readings that Japan's shops
 * sort by.
 */
final class PackageMetadata {
  /** The id of the identifier of the publication. */
  static final String ID = "book-id";

  private final EditionContent content;
  private final EpubOptions options;
  private final Publication publication;

  PackageMetadata(EditionContent content, EpubOptions options, Publication publication) {
    this.content = content;
    this.options = options;
    this.publication = publication;
  }

  void addTo(Element parent) {
    EditionMetadata metadata = content.metadata();
    addText(parent, "dc:identifier", metadata.identifier(), "id", ID);
    addTitles(parent, metadata);
    addPeople(parent, "creator", metadata.creators());
    addPeople(parent, "contributor", metadata.contributors());
    if (!metadata.publisher().isEmpty()) {
      addText(parent, "dc:publisher", metadata.publisher().text(), "id", "publisher");
      addFileAs(parent, "publisher", metadata.publisher());
    }
    addText(parent, "dc:language", metadata.language());
    addText(parent, "dc:date", metadata.modified().atZone(ZoneOffset.UTC).toLocalDate().toString());
    metadata.rights().forEach(rights -> addText(parent, "dc:rights", rights));
    if (!metadata.description().isBlank()) {
      addText(parent, "dc:description", metadata.description());
    }
    metadata.keywords().forEach(keyword -> addText(parent, "dc:subject", keyword));
    meta(
        parent, "dcterms:modified", metadata.modified().truncatedTo(ChronoUnit.SECONDS).toString());
    addPageSource(parent);
    if (options.cover().isPresent()) {
      // For reading systems of EPUB 2.
      parent.appendText("\n");
      parent.appendElement("meta").attr("name", "cover").attr("content", CoverDocument.PICTURE);
    }
  }

  private static void addTitles(Element parent, EditionMetadata metadata) {
    addText(parent, "dc:title", metadata.title().text(), "id", "title");
    addFileAs(parent, "title", metadata.title());
    if (!metadata.subtitle().isBlank()) {
      refine(parent, "title", "title-type", "main");
      addText(parent, "dc:title", metadata.subtitle(), "id", "subtitle");
      refine(parent, "subtitle", "title-type", "subtitle");
    }
  }

  private static void addPeople(Element parent, String kind, List<Person> people) {
    for (int i = 0; i < people.size(); i++) {
      Person person = people.get(i);
      String id = kind + "-" + (i + 1);
      addText(parent, "dc:" + kind, person.name().text(), "id", id);
      for (Role role : person.roles()) {
        refine(parent, id, "role", role.code()).attr("scheme", "marc:relators");
      }
      addFileAs(parent, id, person.name());
      refine(parent, id, "display-seq", Integer.toString(i + 1));
    }
  }

  private static void addFileAs(Element parent, String id, Name name) {
    if (!name.fileAs().isEmpty()) {
      refine(parent, id, "file-as", name.fileAs());
    }
  }

  /** What the page numbers are those of, as older systems read it. */
  private void addPageSource(Element parent) {
    if (publication.hasPages() && !options.pageSource().isEmpty()) {
      addText(parent, "dc:source", options.pageSource(), "id", "page-source");
      refine(parent, "page-source", "source-of", "pagination");
    }
  }

  /** Adds what has been derived. */
  static void add(Element parent, PackageMeta meta) {
    Element element = meta(parent, meta.property(), meta.value());
    if (!meta.id().isEmpty()) {
      element.attr("id", meta.id());
    }
    if (!meta.refines().isEmpty()) {
      element.attr("refines", "#" + meta.refines());
    }
  }

  private static Element refine(Element parent, String id, String property, String value) {
    return meta(parent, property, value).attr("refines", "#" + id);
  }

  private static Element meta(Element parent, String property, String value) {
    return addText(parent, "meta", value, "property", property);
  }
}
