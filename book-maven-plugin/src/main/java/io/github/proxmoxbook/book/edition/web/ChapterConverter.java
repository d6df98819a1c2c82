package io.github.proxmoxbook.book.edition.web;

import io.github.proxmoxbook.book.edition.EditionChapter;
import io.github.proxmoxbook.book.edition.Labels;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Makes pages of chapters. */
final class ChapterConverter {
  private static final String DATA = "data-";
  private static final String LINE = "data-line";
  private static final int LONGEST_DESCRIPTION = 120;

  private final Addresses addresses;
  private final Labels labels;
  private final boolean keepsLines;

  ChapterConverter(Addresses addresses, Labels labels, boolean keepsLines) {
    this.addresses = addresses;
    this.labels = labels;
    this.keepsLines = keepsLines;
  }

  /** Converts a chapter whose page has a path. */
  WebChapter convert(EditionChapter chapter, String path) {
    Document body = Jsoup.parse(chapter.xhtml(), "", Parser.xmlParser());
    body.outputSettings()
        .syntax(Document.OutputSettings.Syntax.html)
        .escapeMode(Entities.EscapeMode.base)
        .prettyPrint(false);
    List<SearchText> texts = SearchTexts.of(body, chapter.heading());
    String description = description(body);
    for (Element link : body.select("a[href]")) {
      addresses.link(path, link.attr("href")).ifPresent(href -> link.attr("href", href));
    }
    for (Element image : body.select("img[src]")) {
      image.attr("src", Addresses.relative(path, image.attr("src")));
    }
    WebNotes.mark(body, labels);
    for (Element element : body.getAllElements()) {
      removeSourceData(element);
    }
    return new WebChapter(body.html(), description, texts);
  }

  private static String description(Document body) {
    Element first = body.selectFirst("p");
    String text = first == null ? "" : first.text();
    return text.length() <= LONGEST_DESCRIPTION
        ? text
        : text.substring(
                0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_DESCRIPTION - 1)))
            + "…";
  }

  private void removeSourceData(Element element) {
    if (element.attributesSize() > 0) {
      for (Attribute attribute : List.copyOf(element.attributes().asList())) {
        String name = attribute.getKey();
        if (name.startsWith(DATA) && !(keepsLines && name.equals(LINE))) {
          element.removeAttr(name);
        }
      }
    }
  }
}
