package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.edition.EditionChapter;
import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.edition.PageBreaks;
import io.github.proxmoxbook.book.edition.pdf.tag.TagMark;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Makes the body of one chapter fit for pages: ids, links, notes, ruby, what stays together. */
final class ChapterBody {
  private static final Pattern CHAPTER_LINK =
      Pattern.compile("\\A([a-z0-9-]+)\\.xhtml(?:#(.+))?\\z");

  private final EditionChapter chapter;
  private final Labels labels;
  private final Variant variant;

  ChapterBody(EditionChapter chapter, Labels labels, Variant variant) {
    this.chapter = chapter;
    this.labels = labels;
    this.variant = variant;
  }

  /** Returns the body; its ids are unique in the whole book. */
  Document build() {
    Document body = Jsoup.parse(chapter.xhtml(), "", Parser.xmlParser());
    List<Element> blocks = PageBreaks.blocks(body);
    for (int i = 0; i < blocks.size(); i++) {
      blocks.get(i).attr(PageBreakFinder.BLOCK, Integer.toString(i));
    }
    for (Element element : body.select("[id]")) {
      element.attr("id", inner(chapter.id(), element.id()));
    }
    for (Element link : body.select("a[href]")) {
      link.attr("href", printTarget(link.attr("href")));
    }
    for (Element image : body.select("img[src]")) {
      describe(image);
      image.attr("src", PrintDocument.SCHEME + ":" + image.attr("src"));
    }
    markTags(body);
    Footnotes.moveToTheirReferences(body);
    if (variant == Variant.PRINT) {
      addPageReferences(body);
    }
    AboveText.set(body);
    KeptTogether.mark(body);
    for (Element item : body.select("li:has(> .task-box), li:has(> p:first-child > .task-box)")) {
      item.addClass("task");
    }
    body.select("ol").forEach(ChapterBody::makeRoomForNumbers);
    // It is set where it stands, and HTML allows it before the rows.
    body.select("table > tfoot").forEach(foot -> foot.parent().appendChild(foot));
    body.select("tfoot").forEach(TagMark.FOOT::put);
    keepLanguages(body);
    return body;
  }

  /**
   * PDF/UA-1 clause 7.3 asks for words for every picture. One that nobody has described yet, of
   * which the checks of the manuscript warn, has those of its caption or else the name of its file.
   */
  private static void describe(Element image) {
    if (image.attr("alt").isBlank()) {
      Element figure = image.closest("figure");
      Element caption = figure == null ? null : figure.selectFirst("figcaption");
      String file = image.attr("src").replaceFirst(".*/", "").replaceFirst("\\.[^.]*\\z", "");
      image.attr("alt", caption == null ? file : caption.text());
    }
  }

  /** Says what the typesetter would take for boxes, and for links that lead nowhere. */
  private static void markTags(Document body) {
    body.select("a:not([href])").tagName("span");
    body.select("figure > figcaption").forEach(TagMark.CAPTION::put);
    body.select("dl").forEach(TagMark.LIST::put);
    body.select("dl > dt").forEach(TagMark.TERM::put);
    body.select("dl > dd").forEach(TagMark.DESCRIPTION::put);
  }

  /** A link on paper says where it leads; those in headings and captions would be in the way. */
  private void addPageReferences(Document body) {
    for (Element link : body.select("a.xref[href^=#]")) {
      if (link.closest("h1, h2, h3, h4, h5, h6, caption, figcaption, .footnote-mark") == null) {
        Element words = new Element("span").addClass("page-reference");
        String[] around = labels.get("page-reference", "\0").split("\0", -1);
        TagMark.REFERENCE.put(words);
        words.appendText(around[0]);
        words
            .appendElement("span")
            .addClass(PageNumbers.REFERENCE)
            .attr("data-for", link.attr("href"));
        words.appendText(around[1]);
        link.after(words);
      }
    }
  }

  /** Numbers stand left of the text: those of more than one digit need more room there. */
  private static void makeRoomForNumbers(Element list) {
    String start = list.attr("start");
    int first = start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1;
    int digits = Integer.toString(first + list.childrenSize() - 1).length();
    if (digits > 1) {
      list.attr("style", String.format(Locale.ROOT, "padding-left: %.1fem", digits * 0.65 + 1.2));
    }
  }

  /** The typesetter drops the tag, and the language with it, of an element with text alone. */
  private static void keepLanguages(Document body) {
    for (Element element :
        body.select("span[lang], em[lang], strong[lang], code[lang], cite[lang]")) {
      Element kept = new Element("span").attr("lang", element.attr("lang"));
      element.childNodesCopy().forEach(kept::appendChild);
      element.empty().removeAttr("lang").appendChild(kept);
    }
  }

  /** Links name files and ids; on paper every id lies in one document. */
  private String printTarget(String href) {
    if (href.startsWith("#")) {
      return "#" + inner(chapter.id(), href.substring(1));
    }
    return printHref(href);
  }

  /** Returns where a link between chapters leads within the one document. */
  static String printHref(String href) {
    Matcher matcher = CHAPTER_LINK.matcher(href);
    if (!matcher.matches()) {
      return href;
    }
    return matcher.group(2) == null
        ? "#" + matcher.group(1)
        : "#" + inner(matcher.group(1), matcher.group(2));
  }

  static String inner(String chapterId, String id) {
    return chapterId + "." + id;
  }
}
