package io.github.proxmoxbook.book.edition.web;

import io.github.proxmoxbook.book.edition.EditionChapter;
import io.github.proxmoxbook.book.edition.LongWords;
import io.github.proxmoxbook.book.edition.TableWords;
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
  private static final int LONG_CODE = 24;
  private static final int LONGEST_DESCRIPTION = 120;

  private final Surroundings around;

  ChapterConverter(Surroundings around) {
    this.around = around;
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
    addressLinks(body, path);
    showPictures(body, path);
    WebNotes.mark(body, around.words());
    WideTables.mark(body);
    LongWords.mark(body);
    markLongCode(body);
    TableWords.mark(body);
    addPermalinks(body);
    // What an aside is by itself, a landmark of the page, would be too much.
    body.select("aside").attr("role", "note");
    body.getAllElements().forEach(this::removeSourceData);
    return new WebChapter(body.html(), description, texts);
  }

  private void addressLinks(Document body, String path) {
    for (Element link : body.select("a[href]")) {
      around.addresses().link(path, link.attr("href")).ifPresent(href -> link.attr("href", href));
    }
  }

  private void showPictures(Document body, String path) {
    for (Element image : body.select("img[src]")) {
      PictureSize size = around.pictures().get(image.attr("src"));
      image.attr("src", Addresses.relative(path, image.attr("src")));
      if (size != null && !image.hasAttr("width") && !image.hasAttr("height")) {
        image.attr("width", String.valueOf(size.width()));
        image.attr("height", String.valueOf(size.height()));
        // Only where the page keeps room for it: what comes late must not move what is read.
        image.attr("loading", "lazy");
      }
    }
  }

  /** What is longer than half a line would leave the line before it with wide gaps. */
  private static void markLongCode(Document body) {
    for (Element code : body.select("p code, li code, dd code")) {
      if (code.text().length() >= LONG_CODE && code.closest("pre") == null) {
        code.addClass("long");
      }
    }
  }

  /** For those who cite: hidden from others, since contents lead to all headings as well. */
  private static void addPermalinks(Document body) {
    for (Element heading : body.select("h2[id], h3[id], h4[id], h5[id], h6[id]")) {
      Element link = heading.appendElement("a").addClass("permalink").text("#");
      link.attr("href", "#" + heading.id()).attr("aria-hidden", "true").attr("tabindex", "-1");
    }
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
        if (name.startsWith(DATA) && !(around.keepsLines() && name.equals(LINE))) {
          element.removeAttr(name);
        }
      }
    }
  }
}
