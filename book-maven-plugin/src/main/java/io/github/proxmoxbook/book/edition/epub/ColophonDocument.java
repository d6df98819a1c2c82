package io.github.proxmoxbook.book.edition.epub;

import static io.github.proxmoxbook.book.edition.epub.XmlDocument.add;
import static io.github.proxmoxbook.book.edition.epub.XmlDocument.addText;

import io.github.proxmoxbook.book.edition.Colophon;
import io.github.proxmoxbook.book.edition.ColophonLine;
import io.github.proxmoxbook.book.edition.EditionChapter;
import io.github.proxmoxbook.book.edition.EditionContent;
import org.jsoup.nodes.Element;

/**
 * The colophon (奥付) of a book whose author wrote none, with the words that it has in the PDF
 * edition.
 */
final class ColophonDocument {
  private static final String HREF = "colophon.xhtml";

  /** The id that it has in the PDF edition. */
  private static final String SECTION = "colophon";

  private final EditionContent content;
  private final XhtmlPage.Frame frame;

  ColophonDocument(EditionContent content, XhtmlPage.Frame frame) {
    this.content = content;
    this.frame = frame;
  }

  /** Returns where the colophon of a book stands, whoever wrote it. */
  static String href(EditionContent content) {
    return content.colophon().map(EditionChapter::href).orElse(HREF);
  }

  /** Returns what the colophon of a book is called. */
  static String title(EditionContent content) {
    return content
        .colophon()
        .map(EditionChapter::heading)
        .orElseGet(() -> content.labels().get("colophon"));
  }

  Item build(PageMarkers markers) {
    String title = content.labels().get("colophon");
    XhtmlPage page = new XhtmlPage(title, frame);
    page.body().attr("epub:type", "backmatter");
    Element section = add(page.body(), "section", "class", "colophon", "epub:type", "colophon");
    section.attr("role", "doc-colophon").attr("aria-label", title);
    Colophon colophon = Colophon.of(content.metadata(), content.labels());
    addText(section, "h1", colophon.title());
    addText(section, "p", colophon.subtitle(), "class", "subtitle");
    addText(section, "p", colophon.description(), "class", "description");
    section.select("> p:empty").remove();
    Element lines = add(section, "dl");
    for (ColophonLine line : colophon.lines()) {
      addText(lines, "dt", line.label());
      addText(lines, "dd", line.value(), "class", line.name());
    }
    markers.mark(SECTION, HREF, section);
    return Item.page(SECTION, HREF, page.toString());
  }
}
