package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.edition.EditionChapter;
import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.EditionMetadata;
import io.github.proxmoxbook.book.edition.EditionPart;
import io.github.proxmoxbook.book.edition.EditionSection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The whole book as one document: cover, table of contents, parts and chapters, and an outline. */
final class PrintDocument {
  /** The scheme under which the typesetter asks for pictures: it can name nothing else. */
  static final String SCHEME = "book";

  private static final Pattern CHAPTER_LINK =
      Pattern.compile("\\A([a-z0-9-]+)\\.xhtml(?:#(.+))?\\z");
  private static final int DEEPEST_CONTENTS_LEVEL = 2;

  private final EditionContent content;

  PrintDocument(EditionContent content) {
    this.content = content;
  }

  /** Builds the document around a style sheet. */
  Document build(String css) {
    Document document = new Document("");
    document.parser(Parser.xmlParser());
    Element html = document.appendElement("html").attr("lang", content.metadata().language());
    fillHead(html.appendElement("head"), css);
    Element body = html.appendElement("body");
    addCover(body);
    addContents(body);
    content.parts().forEach(part -> addPart(body, part));
    return document;
  }

  private void fillHead(Element head, String css) {
    EditionMetadata metadata = content.metadata();
    head.appendElement("title").text(metadata.title());
    meta(head, "title", metadata.title());
    meta(head, "author", String.join(", ", metadata.authors()));
    String description = metadata.description();
    meta(head, "subject", description.isEmpty() ? metadata.title() : description);
    head.appendElement("style").appendText(css);
    Element bookmarks = head.appendElement("bookmarks");
    bookmark(bookmarks, content.labels().get("contents"), "contents");
    for (EditionPart part : content.parts()) {
      Element parent = part.isTitled() ? bookmark(bookmarks, part.heading(), part.id()) : bookmarks;
      for (EditionChapter chapter : part.chapters()) {
        addChapterBookmarks(parent, chapter);
      }
    }
  }

  private static void meta(Element head, String name, String value) {
    if (!value.isEmpty()) {
      head.appendElement("meta").attr("name", name).attr("content", value);
    }
  }

  private static void addChapterBookmarks(Element parent, EditionChapter chapter) {
    Element ofChapter = bookmark(parent, chapter.heading(), chapter.id());
    Element last = ofChapter;
    for (EditionSection section : chapter.sections()) {
      Element above = section.level() == 2 ? ofChapter : last;
      Element made = bookmark(above, section.heading(), inner(chapter.id(), section.id()));
      last = section.level() == 2 ? made : last;
    }
  }

  private static Element bookmark(Element parent, String name, String id) {
    return parent.appendElement("bookmark").attr("name", name).attr("href", "#" + id);
  }

  private void addCover(Element body) {
    EditionMetadata metadata = content.metadata();
    Element cover = body.appendElement("section").addClass("cover").attr("data-source", "pom.xml");
    cover.appendElement("p").addClass("cover-title").text(metadata.title());
    cover.appendElement("p").addClass("cover-description").text(metadata.description());
    cover.appendElement("p").addClass("cover-authors").text(String.join("  ", metadata.authors()));
    cover
        .appendElement("p")
        .addClass("cover-version")
        .text(content.labels().get("version", metadata.version()));
    cover.appendElement("p").addClass("cover-publisher").text(metadata.publisher());
  }

  private void addContents(Element body) {
    Element contents = body.appendElement("section").addClass("contents").attr("id", "contents");
    contents.appendElement("h1").text(content.labels().get("contents"));
    Element list = contents.appendElement("ul");
    for (EditionPart part : content.parts()) {
      if (part.isTitled()) {
        entry(list, "part", part.label(), part.title(), part.id());
      }
      for (EditionChapter chapter : part.chapters()) {
        entry(list, "chapter", chapter.label(), chapter.title(), chapter.id());
        for (EditionSection section : chapter.sections()) {
          if (section.level() <= DEEPEST_CONTENTS_LEVEL) {
            String id = inner(chapter.id(), section.id());
            entry(list, "section", section.label(), section.title(), id);
          }
        }
      }
    }
  }

  private static void entry(Element list, String kind, String label, String title, String id) {
    Element link =
        list.appendElement("li").addClass(kind).appendElement("a").attr("href", "#" + id);
    if (!label.isEmpty()) {
      link.appendElement("span").addClass("label").text(label);
      link.appendText(" ");
    }
    // An element of its own, or the typesetter would draw it before the label.
    link.appendElement("span").text(title);
  }

  private static void addPart(Element body, EditionPart part) {
    if (part.isTitled()) {
      Element page = body.appendElement("section").addClass("part").attr("id", part.id());
      page.attr("data-source", part.location().file());
      page.attr("data-line", Integer.toString(part.location().line()));
      Element title = page.appendElement("h1");
      title.appendElement("span").addClass("label").text(part.label());
      title.appendText(" ");
      title.appendElement("span").text(part.title());
    }
    for (EditionChapter chapter : part.chapters()) {
      addChapter(body, chapter);
    }
  }

  private static void addChapter(Element body, EditionChapter chapter) {
    Element section = body.appendElement("section").addClass("chapter").attr("id", chapter.id());
    section.attr("data-source", chapter.source());
    section.attr("data-title", chapter.heading());
    Document parsed = Jsoup.parse(chapter.xhtml(), "", Parser.xmlParser());
    for (Element element : parsed.select("[id]")) {
      element.attr("id", inner(chapter.id(), element.id()));
    }
    for (Element link : parsed.select("a[href]")) {
      link.attr("href", printTarget(chapter, link.attr("href")));
    }
    for (Element image : parsed.select("img[src]")) {
      image.attr("src", SCHEME + ":" + image.attr("src"));
    }
    for (Element announced : parsed.select("figure, table, pre")) {
      Element before = announced.previousElementSibling();
      if (before != null && before.normalName().equals("p")) {
        // Stays on the page of what it announces.
        before.addClass("lead-in");
      }
    }
    section.appendChildren(parsed.childNodes());
  }

  /** Links name files and ids; on paper every id lies in one document. */
  private static String printTarget(EditionChapter chapter, String href) {
    if (href.startsWith("#")) {
      return "#" + inner(chapter.id(), href.substring(1));
    }
    Matcher matcher = CHAPTER_LINK.matcher(href);
    if (!matcher.matches()) {
      return href;
    }
    return matcher.group(2) == null
        ? "#" + matcher.group(1)
        : "#" + inner(matcher.group(1), matcher.group(2));
  }

  private static String inner(String chapterId, String id) {
    return chapterId + "." + id;
  }
}
