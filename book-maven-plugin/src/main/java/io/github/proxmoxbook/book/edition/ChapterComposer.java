package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.LinkResolver;
import io.github.proxmoxbook.book.manuscript.LinkTarget;
import io.github.proxmoxbook.book.manuscript.Part;
import io.github.proxmoxbook.book.manuscript.ReferenceStyle;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Finishes the XHTML of one chapter at a time: what the author left to the tool is filled in. */
final class ChapterComposer {
  private static final Pattern FOOTNOTE = Pattern.compile("#fn(?:ref)?(?:-|[0-9]+\\z)");

  private final Labels labels;
  private final ReferenceText texts;
  private final Numbering numbering;
  private final Map<Chapter, String> chapterIds;
  private final Pictures pictures;
  private final LinkResolver links;
  private final Optional<MentionLinks> mentions;

  ChapterComposer(
      Labels labels,
      Numbering numbering,
      Map<Chapter, String> chapterIds,
      Pictures pictures,
      LinkResolver links,
      Optional<MentionLinks> mentions) {
    this.labels = labels;
    this.texts = new ReferenceText(labels, numbering);
    this.numbering = numbering;
    this.chapterIds = chapterIds;
    this.pictures = pictures;
    this.links = links;
    this.mentions = mentions;
  }

  String compose(Chapter chapter) throws IOException {
    Document body = Jsoup.parse(chapter.body(), "", Parser.xmlParser());
    body.outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .prettyPrint(false);
    // Before anything is added to the author's words.
    mentions.ifPresent(made -> made.link(chapter, body));
    labelPlaces(chapter, body);
    for (Element link : body.select("a[href]:not(.mention)")) {
      resolveLink(chapter, link);
    }
    body.select("[" + ReferenceStyle.ATTRIBUTE + "]").removeAttr(ReferenceStyle.ATTRIBUTE);
    for (Element image : body.select("img")) {
      resolveImage(chapter, image);
    }
    for (Element alert : body.select("aside.alert")) {
      String kind = alert.classNames().stream().filter(c -> !c.equals("alert")).findFirst().get();
      Element title = alert.prependElement("p").addClass("alert-title");
      title.text(labels.get("alert." + kind));
    }
    Listings.mark(body);
    for (Element box : body.select("span.task-box")) {
      String state = box.hasClass("done") ? "task.done" : "task.open";
      box.attr("role", "img").attr("aria-label", labels.get(state));
    }
    return body.html();
  }

  private void labelPlaces(Chapter chapter, Document body) {
    for (Anchor anchor : chapter.anchors()) {
      Element element =
          anchor.kind() == Anchor.Kind.PLACE ? null : body.getElementById(anchor.id());
      if (element == null) {
        continue;
      }
      boolean isTitle = anchor.kind() == Anchor.Kind.HEADING && anchor.level() == 1;
      String label = isTitle ? numbering.label(chapter) : numbering.label(chapter, anchor);
      if (label.isEmpty()) {
        continue;
      }
      Element labelled =
          anchor.kind() == Anchor.Kind.HEADING
              ? element
              : element.selectFirst(anchor.kind() == Anchor.Kind.TABLE ? "caption" : "figcaption");
      labelled.prependText(" ");
      labelled.prependElement("span").addClass("label").text(label);
    }
  }

  private void resolveLink(Chapter chapter, Element link) throws IOException {
    String href = link.attr("href");
    if (FOOTNOTE.matcher(href).lookingAt()) {
      // Footnotes lead to and fro within the chapter; those written in the text have numbers.
      return;
    }
    LinkTarget target = links.resolve(chapter, href);
    if (target instanceof LinkTarget.InBook inBook) {
      String fragment = inBook.anchor().map(anchor -> fragment(inBook, anchor)).orElse("");
      link.attr("href", chapterIds.get(inBook.chapter()) + ".xhtml" + fragment);
      link.addClass("xref");
      texts.fill(link, inBook.chapter(), inBook.anchor());
    } else if (!(target instanceof LinkTarget.External)) {
      // A broken reference has been reported with its place; its words stay.
      link.unwrap();
    }
  }

  /** The title of a part is no element of its introduction. */
  private static String fragment(LinkTarget.InBook place, Anchor anchor) {
    boolean isPart = place.chapter().kind().equals(Part.KIND);
    return anchor.level() == 1 && isPart ? "" : "#" + anchor.id();
  }

  private void resolveImage(Chapter chapter, Element image) throws IOException {
    Optional<Asset> asset = Optional.empty();
    if (links.resolve(chapter, image.attr("src")) instanceof LinkTarget.InFile file) {
      asset = pictures.add(file.file());
    }
    if (asset.isPresent()) {
      image.attr("src", asset.get().href());
    } else {
      // A missing image has been reported with its place; its description stays.
      image.replaceWith(new Element("span").addClass("missing-image").text(image.attr("alt")));
    }
  }
}
