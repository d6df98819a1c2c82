package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.edition.Colophon;
import io.github.proxmoxbook.book.edition.EditionChapter;
import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.EditionMetadata;
import io.github.proxmoxbook.book.edition.EditionPart;
import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.manuscript.Matter;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The whole book as one document, in the order of a Japanese book: cover, half title, title page,
 * preface, contents, lists, parts and chapters, appendices, index, colophon; and an outline.
 */
final class PrintDocument {
  /** The scheme under which the typesetter asks for pictures: it can name nothing else. */
  static final String SCHEME = "book";

  /** The id of the cover. */
  static final String COVER = "cover";

  /** The id of the first page that is counted in Roman numerals. */
  static final String FRONT = "half-title";

  /** The attribute of the root that names the first element of the pages counted from 1. */
  static final String BODY = "data-body";

  /** The id of the index. */
  static final String INDEX = "index";

  /** The id of the colophon that is made of the metadata. */
  static final String COLOPHON = "colophon";

  private final EditionContent content;
  private final PrintSettings settings;
  private final Labels labels;
  private final Outline outline = new Outline();
  private final Contents contents;
  private final Element front = new Element("body");
  private final Element main = new Element("body");
  private String bodyStart = "";
  private boolean startsBody;
  private boolean hasContents;

  PrintDocument(EditionContent content, PrintSettings settings) {
    this.content = content;
    this.settings = settings;
    this.labels = content.labels();
    this.contents = new Contents(labels);
  }

  /**
   * Builds the document around a style sheet.
   *
   * @param cover the natural size of the book's own cover; not used if it has none
   */
  Document build(String css, PageSize cover) {
    Document document = empty();
    Element html = document.child(0);
    Element head = html.appendElement("head");
    Element body = html.appendElement("body");
    FrontPages pages = new FrontPages(content.metadata(), labels);
    addCover(pages, body, cover);
    pages.addTitles(body);
    outline.addPage(labels.get("title-page"), "title-page");
    addChapters();
    addBackPages();
    if (front.childrenSize() > 0) {
      body.appendChild(front.child(0));
    }
    addLists(body);
    body.appendChildren(front.childNodes());
    body.appendChildren(main.childNodes());
    html.attr(BODY, bodyStart);
    fillHead(head, css);
    return document;
  }

  /** Builds a document that ends with its cover; the parameters are those of {@link #build}. */
  Document buildCover(String css, PageSize cover) {
    Document document = empty();
    Element head = document.child(0).appendElement("head");
    Element body = document.child(0).appendElement("body");
    addCover(new FrontPages(content.metadata(), labels), body, cover);
    fillHead(head, css);
    return document;
  }

  private Document empty() {
    Document document = new Document("");
    document.parser(Parser.xmlParser());
    Element html = document.appendElement("html").attr("lang", content.metadata().language());
    html.addClass(settings.variant().id());
    return document;
  }

  private void addCover(FrontPages pages, Element body, PageSize cover) {
    if (settings.cover() instanceof Cover.None) {
      return;
    }
    if (settings.cover() instanceof Cover.Picture) {
      double bleed = 2 * settings.bleed().width();
      PageSize page =
          new PageSize(settings.pageSize().width() + bleed, settings.pageSize().height() + bleed);
      pages.addPicture(body, cover, page);
    } else {
      pages.addCover(body);
    }
    outline.addPage(labels.get("cover"), COVER);
  }

  private void addChapters() {
    boolean isFront = true;
    for (EditionPart part : content.parts()) {
      if (isFront && part.matter() != Matter.FRONT) {
        isFront = false;
        endFront();
      }
      outline.endPart();
      addPart(isFront ? front : main, part);
    }
    if (isFront) {
      endFront();
    }
  }

  private void endFront() {
    contents.beginBody();
    addContentsToOutline();
    startsBody = true;
  }

  /** The contents stand behind the preface, which is the first chapter of the front matter. */
  private void addContentsToOutline() {
    if (!hasContents) {
      hasContents = true;
      outline.addPage(labels.get("contents"), "contents");
    }
  }

  private void addPart(Element body, EditionPart part) {
    String matter = part.matter().name().toLowerCase(Locale.ROOT);
    if (part.isTitled()) {
      Element page = start(body, "part", part.id()).addClass(matter);
      page.attr("data-source", part.location().file());
      page.attr("data-line", Integer.toString(part.location().line()));
      Element title = page.appendElement("h1");
      if (!part.label().isEmpty()) {
        title.appendElement("span").addClass("label").text(part.label());
        title.appendText(" ");
      }
      title.appendElement("span").text(part.title());
      outline.addPart(part.heading(), part.id());
      contents.addPart(part.label(), part.title(), part.id());
      part.introduction().ifPresent(text -> addIntroduction(page, text));
    }
    for (EditionChapter chapter : part.chapters()) {
      addChapter(start(body, "chapter", chapter.id()).addClass(matter), chapter);
      if (part.matter() == Matter.FRONT) {
        addContentsToOutline();
      }
    }
  }

  private void addIntroduction(Element page, EditionChapter text) {
    if (!text.xhtml().isBlank()) {
      Document body = new ChapterBody(text, labels, settings.variant()).build();
      page.addClass("introduced").attr("data-source", text.source());
      Element introduction = page.appendElement("div").addClass("introduction");
      introduction.appendChildren(body.childNodes());
    }
  }

  /** Adds a section that begins a page; the first one of the body begins to count anew. */
  private Element start(Element body, String name, String id) {
    Element section = body.appendElement("section").addClass(name).attr("id", id);
    if (startsBody) {
      startsBody = false;
      bodyStart = id;
      section.addClass("body-start");
    }
    return section;
  }

  private void addChapter(Element section, EditionChapter chapter) {
    section.attr("data-source", chapter.source());
    section.attr("data-title", chapter.heading());
    Document body = new ChapterBody(chapter, labels, settings.variant()).build();
    outline.addChapter(chapter.heading(), chapter.id(), body);
    contents.addChapter(chapter.label(), chapter.title(), chapter.id(), body);
    body.select("h1").stream().limit(1).forEach(RunningHeads::open);
    RunningHeads.addSections(body);
    section.appendChildren(body.childNodes());
  }

  private void addBackPages() {
    outline.endPart();
    if (!content.index().isEmpty()) {
      new IndexPages(labels).addTo(main, content.index());
      contents.addPage(labels.get("index"), INDEX);
      outline.addPage(labels.get("index"), INDEX);
    }
    if (content.colophon().isPresent()) {
      addColophon(content.colophon().get());
    } else {
      new ColophonPage(Colophon.of(content.metadata(), labels)).addTo(main);
      outline.addPage(labels.get("colophon"), COLOPHON);
    }
  }

  /** Sets the author's own colophon where the other one would stand. */
  private void addColophon(EditionChapter chapter) {
    Document body = new ChapterBody(chapter, labels, settings.variant()).build();
    Element page = main.appendElement("section").addClass("colophon").attr("id", chapter.id());
    page.attr("data-source", chapter.source()).attr("data-title", chapter.heading());
    page.appendElement("div").addClass("colophon-box own").appendChildren(body.childNodes());
    outline.addChapter(chapter.heading(), chapter.id(), body);
  }

  private void addLists(Element body) {
    body.appendChild(contents.contents());
    if (settings.lists()) {
      for (Element list : new Element[] {contents.figures(), contents.tables()}) {
        if (!Contents.isEmpty(list)) {
          body.appendChild(list);
        }
      }
    }
  }

  private void fillHead(Element head, String css) {
    EditionMetadata metadata = content.metadata();
    head.appendElement("title").text(metadata.title().text());
    meta(head, "title", metadata.title().text());
    meta(head, "author", String.join(", ", metadata.creatorNames()));
    String description = metadata.description();
    meta(head, "subject", description.isEmpty() ? metadata.title().text() : description);
    meta(head, "keywords", String.join(", ", metadata.keywords()));
    head.appendElement("style").appendText(css);
    head.appendChild(outline.element());
  }

  private static void meta(Element head, String name, String value) {
    if (!value.isEmpty()) {
      head.appendElement("meta").attr("name", name).attr("content", value);
    }
  }
}
