package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.edition.EditionMetadata;
import io.github.proxmoxbook.book.edition.Labels;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jsoup.nodes.Element;

/** The colophon (奥付), the last page: what the book is, by whom, under which licence. */
final class Colophon {
  private static final String ISBN = "urn:isbn:";

  private final EditionMetadata metadata;
  private final Labels labels;
  private final String commit;

  Colophon(EditionMetadata metadata, Labels labels, String commit) {
    this.metadata = metadata;
    this.labels = labels;
    this.commit = commit;
  }

  void addTo(Element body) {
    Element page = body.appendElement("section").addClass("colophon");
    page.attr("id", PrintDocument.COLOPHON).attr("data-source", "pom.xml");
    Element box = page.appendElement("div").addClass("colophon-box");
    box.appendElement("p").addClass("title").text(metadata.title());
    if (!metadata.description().isBlank()) {
      box.appendElement("p").addClass("description").text(metadata.description());
    }
    Element lines = box.appendElement("table").appendElement("tbody");
    line(lines, "date", date());
    line(lines, "edition", metadata.version());
    line(lines, "authors", String.join(labels.get("colophon.join"), metadata.authors()));
    line(lines, "publisher", metadata.publisher());
    line(lines, "licence", String.join(labels.get("colophon.join"), metadata.rights()));
    line(lines, "isbn", isbn());
    line(lines, "commit", commit);
  }

  private void line(Element lines, String name, String value) {
    if (!value.isBlank()) {
      Element line = lines.appendElement("tr");
      line.appendElement("th").attr("scope", "row").text(labels.get("colophon." + name));
      line.appendElement("td").addClass(name).text(value);
    }
  }

  private String date() {
    ZonedDateTime date = metadata.modified().atZone(ZoneOffset.UTC);
    String month = labels.get("month." + date.getMonthValue());
    return labels.get("date", date.getYear(), month, date.getDayOfMonth());
  }

  private String isbn() {
    return metadata.identifier().startsWith(ISBN)
        ? metadata.identifier().substring(ISBN.length())
        : "";
  }
}
