package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.edition.Credits;
import io.github.proxmoxbook.book.edition.EditionMetadata;
import io.github.proxmoxbook.book.edition.Labels;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The pages before the text: cover, half title, title page (JLReq 2.1.2, publishers' custom). */
final class FrontPages {
  private final EditionMetadata metadata;
  private final Labels labels;

  FrontPages(EditionMetadata metadata, Labels labels) {
    this.metadata = metadata;
    this.labels = labels;
  }

  /** Adds a cover that is set from the metadata. */
  void addCover(Element body) {
    Element cover = cover(body).appendElement("div").addClass("cover-ground");
    line(cover, "cover-title", metadata.title().text());
    line(cover, "cover-description", metadata.tagline());
    lines(cover, "cover-authors", Credits.lines(metadata, labels));
    line(cover, "cover-version", version());
    line(cover, "cover-publisher", metadata.publisher().text());
  }

  /**
   * Adds a cover of the book's own.
   *
   * @param size its natural size in any unit
   * @param page the size of the page with its bleed, in millimetres
   */
  void addPicture(Element body, PageSize size, PageSize page) {
    Element cover = cover(body).addClass("picture");
    double scale = Math.max(page.width() / size.width(), page.height() / size.height());
    cover
        .appendElement("div")
        .addClass("cover-ground")
        .appendElement("img")
        .attr("src", AssetStreams.COVER)
        .attr("alt", metadata.title().text())
        .attr(
            "style",
            String.format(
                Locale.ROOT,
                "width: %.3fmm; height: %.3fmm; margin-left: %.3fmm",
                size.width() * scale,
                size.height() * scale,
                (page.width() - size.width() * scale) / 2));
  }

  /** Adds half title and title page. */
  void addTitles(Element body) {
    Element half = page(body, "half-title").attr("id", PrintDocument.FRONT);
    line(half, "title", metadata.title().text());
    Element title = page(body, "title-page").attr("id", "title-page");
    line(title, "title", metadata.title().text());
    line(title, "description", metadata.tagline());
    lines(title, "authors", Credits.lines(metadata, labels));
    line(title, "version", version());
    line(title, "publisher", metadata.publisher().text());
  }

  private static Element cover(Element body) {
    return page(body, "cover").attr("id", PrintDocument.COVER);
  }

  private String version() {
    return labels.get("version", metadata.version());
  }

  private static Element page(Element body, String name) {
    return body.appendElement("section").addClass(name).attr("data-source", "pom.xml");
  }

  private static void lines(Element page, String name, List<String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    Element paragraph = page.appendElement("p").addClass(name).text(texts.get(0));
    for (String text : texts.subList(1, texts.size())) {
      paragraph.appendElement("br");
      paragraph.appendText(text);
    }
  }

  private static void line(Element page, String name, String text) {
    if (!text.isBlank()) {
      page.appendElement("p").addClass(name).text(text);
    }
  }
}
