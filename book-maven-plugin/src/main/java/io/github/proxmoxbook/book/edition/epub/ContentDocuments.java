package io.github.proxmoxbook.book.edition.epub;

import static io.github.proxmoxbook.book.edition.epub.XmlDocument.add;
import static io.github.proxmoxbook.book.edition.epub.XmlDocument.addText;

import io.github.proxmoxbook.book.edition.EditionChapter;
import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.EditionMetadata;
import io.github.proxmoxbook.book.edition.EditionPart;
import io.github.proxmoxbook.book.manuscript.Matter;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The XHTML files: title page, pages of parts, chapters. */
final class ContentDocuments {
  private final EditionContent content;
  private final String language;

  ContentDocuments(EditionContent content) {
    this.content = content;
    this.language = content.metadata().language();
  }

  String titlePage() {
    EditionMetadata metadata = content.metadata();
    XhtmlPage page = new XhtmlPage(metadata.title(), language);
    Element section = add(page.body(), "section", "class", "title-page", "epub:type", "titlepage");
    addText(section, "h1", metadata.title());
    addText(section, "p", metadata.description());
    addText(section, "p", String.join("  ", metadata.authors()), "class", "authors");
    addText(section, "p", content.labels().get("version", metadata.version()), "class", "version");
    addText(section, "p", metadata.publisher());
    return page.toString();
  }

  String part(EditionPart part) {
    XhtmlPage page = new XhtmlPage(part.heading(), language);
    Element section = add(page.body(), "section", "class", "part", "epub:type", "part");
    Element title = add(section, "h1");
    title.appendElement("span").addClass("label").text(part.label());
    title.appendText(" " + part.title());
    return page.toString();
  }

  String chapter(EditionChapter chapter, Matter matter) {
    XhtmlPage page = new XhtmlPage(chapter.heading(), language);
    Element section = add(page.body(), "section", "class", "chapter", "epub:type", type(matter));
    Document body = Jsoup.parse(chapter.xhtml(), "", Parser.xmlParser());
    for (Element reference : body.select("a[data-footnote-ref]")) {
      reference.attr("epub:type", "noteref").attr("role", "doc-noteref");
    }
    for (Element notes : body.select("section.footnotes")) {
      notes.attr("epub:type", "endnotes").attr("role", "doc-endnotes");
      notes.attr("aria-label", content.labels().get("footnotes"));
    }
    removeSourceData(body);
    TableRecords.prepare(body);
    section.appendChildren(body.childNodes());
    return page.toString();
  }

  /** The structural semantics of a chapter, after its place in the book. */
  private static String type(Matter matter) {
    return switch (matter) {
      case FRONT -> "preface";
      case MAIN -> "chapter";
      case BACK -> "appendix";
    };
  }

  /** Positions in the sources are for our own reports, not for readers. */
  private static void removeSourceData(Document body) {
    for (Element element : body.getAllElements()) {
      for (Attribute attribute : List.copyOf(element.attributes().asList())) {
        if (attribute.getKey().startsWith("data-")) {
          element.removeAttr(attribute.getKey());
        }
      }
    }
  }
}
