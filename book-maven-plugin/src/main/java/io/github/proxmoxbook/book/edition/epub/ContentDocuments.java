package io.github.proxmoxbook.book.edition.epub;

import static io.github.proxmoxbook.book.edition.epub.XmlDocument.add;
import static io.github.proxmoxbook.book.edition.epub.XmlDocument.addText;

import io.github.proxmoxbook.book.edition.Credits;
import io.github.proxmoxbook.book.edition.EditionChapter;
import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.EditionMetadata;
import io.github.proxmoxbook.book.edition.EditionPart;
import io.github.proxmoxbook.book.edition.LongWords;
import io.github.proxmoxbook.book.edition.TableWords;
import io.github.proxmoxbook.book.manuscript.Matter;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The XHTML files that hold the book: title page, pages of parts, chapters. */
final class ContentDocuments {
  static final String TITLE_PAGE = "title-page";

  private final EditionContent content;
  private final XhtmlPage.Frame frame;
  private final PageMarkers markers;
  private final SourcePlaces places;
  private final EpubPictures pictures;

  ContentDocuments(
      EditionContent content,
      XhtmlPage.Frame frame,
      PageMarkers markers,
      SourcePlaces places,
      EpubPictures pictures) {
    this.content = content;
    this.frame = frame;
    this.markers = markers;
    this.places = places;
    this.pictures = pictures;
  }

  Item titlePage() {
    EditionMetadata metadata = content.metadata();
    XhtmlPage page = new XhtmlPage(metadata.title().text(), frame);
    page.body().attr("epub:type", "frontmatter");
    Element section = add(page.body(), "section", "class", "title-page", "epub:type", "titlepage");
    addText(section, "h1", metadata.title().text());
    addLine(section, "tagline", metadata.tagline());
    Credits.lines(metadata, content.labels()).forEach(line -> addLine(section, "authors", line));
    addLine(section, "version", content.labels().get("version", metadata.version()));
    addLine(section, "publisher", metadata.publisher().text());
    String href = TITLE_PAGE + ".xhtml";
    markers.mark(TITLE_PAGE, href, section);
    return Item.page(TITLE_PAGE, href, page.toString());
  }

  private static void addLine(Element section, String name, String text) {
    if (!text.isBlank()) {
      addText(section, "p", text, "class", name);
    }
  }

  Item part(EditionPart part) {
    XhtmlPage page = new XhtmlPage(part.heading(), frame);
    page.body().attr("epub:type", ChapterType.matter(part.matter()));
    Element section = add(page.body(), "section", "class", "part", "epub:type", "part");
    section.attr("role", "doc-part").attr("aria-label", part.heading());
    Element title = add(section, "h1");
    if (!part.label().isEmpty()) {
      title.appendElement("span").addClass("label").text(part.label());
      title.appendText(" ");
    }
    title.appendText(part.title());
    String href = part.id() + ".xhtml";
    Optional<EditionChapter> introduction =
        part.introduction().filter(text -> !text.xhtml().isBlank());
    if (introduction.isEmpty()) {
      markers.mark(part.id(), href, section);
      places.addWhole("EPUB/" + href, part.location());
      return Item.page(part.id(), href, page.toString());
    }
    return text(introduction.get(), page, section.addClass("introduced"));
  }

  Item chapter(EditionChapter chapter, EditionPart part) {
    return chapter(chapter, part.matter(), "chapter");
  }

  /** The author's own colophon, which looks like the one that it replaces. */
  Item colophon(EditionChapter chapter) {
    return chapter(chapter, Matter.BACK, "colophon");
  }

  private Item chapter(EditionChapter chapter, Matter matter, String name) {
    ChapterType type = ChapterType.of(chapter, matter, content.labels());
    XhtmlPage page = new XhtmlPage(chapter.heading(), frame);
    page.body().attr("epub:type", ChapterType.matter(matter));
    Element section = add(page.body(), "section", "class", name, "epub:type", type.type());
    if (!type.role().isEmpty()) {
      section.attr("role", type.role()).attr("aria-label", chapter.heading());
    }
    return text(chapter, page, section);
  }

  /** Fills the section of a page with what is written, made fit for screens. */
  private Item text(EditionChapter chapter, XhtmlPage page, Element section) {
    Document body = Jsoup.parse(chapter.xhtml(), "", Parser.xmlParser());
    markers.mark(chapter.id(), chapter.href(), body);
    Footnotes.mark(body, content.labels());
    // What an aside is by itself, a landmark of the page, would be too much.
    body.select("aside.alert").attr("role", "note");
    TableWords.mark(body);
    TableRecords.prepare(body);
    WideContent.mark(body, frame, content.labels());
    pictures.show(body);
    LongWords.mark(body);
    section.appendChildren(body.childNodes());
    String xhtml = places.serialise("EPUB/" + chapter.href(), chapter.source(), page);
    return Item.page(chapter.id(), chapter.href(), xhtml);
  }
}
