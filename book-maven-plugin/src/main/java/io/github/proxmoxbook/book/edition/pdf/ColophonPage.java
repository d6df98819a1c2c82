package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.edition.Colophon;
import io.github.proxmoxbook.book.edition.ColophonLine;
import org.jsoup.nodes.Element;

/** The colophon as the last page. */
final class ColophonPage {
  private final Colophon colophon;

  ColophonPage(Colophon colophon) {
    this.colophon = colophon;
  }

  void addTo(Element body) {
    Element page = body.appendElement("section").addClass("colophon");
    page.attr("id", PrintDocument.COLOPHON).attr("data-source", "pom.xml");
    Element box = page.appendElement("div").addClass("colophon-box");
    paragraph(box, "title", colophon.title());
    paragraph(box, "subtitle", colophon.subtitle());
    paragraph(box, "description", colophon.description());
    Element lines = box.appendElement("table").appendElement("tbody");
    for (ColophonLine line : colophon.lines()) {
      Element row = lines.appendElement("tr");
      row.appendElement("th").attr("scope", "row").text(line.label());
      row.appendElement("td").addClass(line.name()).text(line.value());
    }
  }

  private static void paragraph(Element box, String name, String text) {
    if (!text.isBlank()) {
      box.appendElement("p").addClass(name).text(text);
    }
  }
}
