package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.IndexMark;
import io.github.proxmoxbook.book.manuscript.ProseBlock;
import io.github.proxmoxbook.book.manuscript.Reference;
import io.github.proxmoxbook.book.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks once through the marked HTML of a chapter, beside its sources, and gathers what can be
 * referred to, what refers, what belongs into the index, and the prose.
 */
final class ChapterWalk {
  private final SourceCursor cursor;
  private final ChapterIds ids;
  private final IndexTerms index;
  private final ProseGatherer prose;
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  ChapterWalk(Element body, Conversion conversion) {
    this.cursor = new SourceCursor(conversion.sources());
    this.ids = new ChapterIds(body, conversion);
    this.index = new IndexTerms(conversion);
    this.prose = new ProseGatherer(cursor);
    walk(body);
  }

  List<Anchor> anchors() {
    return List.copyOf(anchors);
  }

  List<Reference> references() {
    return List.copyOf(references);
  }

  List<IndexMark> index() {
    return index.all();
  }

  List<ProseBlock> prose() {
    return prose.all();
  }

  private void walk(Element parent) {
    for (Node node : List.copyOf(parent.childNodes())) {
      if (node instanceof TextNode text) {
        prose.text(text.getWholeText());
      } else if (node instanceof Element element) {
        if (Marks.isPlaced(element)) {
          cursor.moveTo(Marks.file(element), Marks.line(element));
        }
        if (element.is("caption, figcaption, p.block-title")) {
          cursor.moveToTitle();
        }
        anchor(element);
        reference(element);
        if (element.hasClass("index-term")) {
          Location place = cursor.macro(IndexTerms.first(element));
          index.add(element, () -> ids.automatic("idx-"), place);
        }
        if (prose.enter(element)) {
          walk(element);
        }
        prose.leave(element);
      }
    }
  }

  private void anchor(Element element) {
    Anchor.Kind kind = kind(element);
    if (kind == Anchor.Kind.PLACE && !element.hasAttr("id")) {
      return;
    }
    Location location =
        Marks.isPlaced(element) || element.id().isEmpty()
            ? lineHere()
            : cursor.pastMacro(element.id());
    boolean hasId = element.hasAttr("id") && ids.claim(element, location);
    if (kind == Anchor.Kind.PLACE && !hasId) {
      return;
    }
    if (!hasId) {
      element.attr("id", ids.automatic(stem(kind)));
    }
    int level = kind == Anchor.Kind.HEADING ? element.normalName().charAt(1) - '0' : 0;
    String words = element.attr(Html.WORDS);
    anchors.add(
        new Anchor(element.id(), kind, level, title(element, kind), words, List.of(), location));
  }

  private Location lineHere() {
    Location here = cursor.here();
    return new Location(here.file(), here.line(), 1);
  }

  private static String stem(Anchor.Kind kind) {
    return switch (kind) {
      case FIGURE -> "_figure-";
      case TABLE -> "_table-";
      case LISTING -> "_listing-";
      default -> "_title-";
    };
  }

  private static Anchor.Kind kind(Element element) {
    String name = element.normalName();
    if (!element.hasAttr(Html.AT)) {
      return Anchor.Kind.PLACE;
    }
    if (name.matches("h[1-6]") && !element.hasClass("discrete")) {
      return Anchor.Kind.HEADING;
    }
    boolean hasCaption = element.selectFirst("> caption, > figcaption") != null;
    if (name.equals("table") && hasCaption) {
      return Anchor.Kind.TABLE;
    }
    if (name.equals("figure") && element.hasClass("listing")) {
      return Anchor.Kind.LISTING;
    }
    boolean isFigure = name.equals("figure") && (hasCaption || element.hasAttr("id"));
    return isFigure ? Anchor.Kind.FIGURE : Anchor.Kind.PLACE;
  }

  /** The words by which readers know a place. */
  private static String title(Element element, Anchor.Kind kind) {
    if (kind != Anchor.Kind.PLACE) {
      Element words =
          kind == Anchor.Kind.HEADING ? element : element.selectFirst("> caption, > figcaption");
      return words == null ? "" : PlainWords.of(words);
    }
    Element named = element.closest("dt, h1, h2, h3, h4, h5, h6");
    Element before = element.previousElementSibling();
    if (named == null && before != null && before.hasClass("block-title")) {
      named = before;
    }
    if (named == null) {
      named = element.selectFirst("> p.block-title");
    }
    // As Asciidoctor has it where a place has neither title nor words.
    return named == null ? "[" + element.id() + "]" : PlainWords.of(named);
  }

  private void reference(Element element) {
    boolean isImage = element.normalName().equals("img");
    if (!isImage && !element.hasAttr("href")) {
      return;
    }
    String target = element.attr(isImage ? "src" : "href");
    String find = element.hasAttr(Html.FIND) ? element.attr(Html.FIND) : lastPart(target);
    boolean isBlock =
        element.parent() != null
            && element.parent().is("figure.figure, div." + MediaHtml.CLASS + " > p");
    boolean isAddress = element.hasClass("bare") || target.startsWith("mailto:");
    Location location =
        isBlock ? lineHere() : isAddress ? cursor.macro(find) : cursor.pastMacro(find);
    String text = isImage ? element.attr("alt") : words(element);
    Reference.Kind kind = isImage ? Reference.Kind.IMAGE : Reference.Kind.LINK;
    // HTML that an author passes through has no words that the editions fill in.
    boolean isRaw = !element.hasAttr(Html.AT) && !isImage;
    references.add(
        new Reference(kind, target, isRaw ? "(HTML)" : Objects.requireNonNull(text), location));
  }

  private static String words(Element link) {
    Element image = link.selectFirst("img");
    String words = PlainWords.of(link);
    return words.isEmpty() && image != null ? image.attr("alt") : words;
  }

  /** The folder of images is not in the macro, nor is what had to be encoded. */
  private static String lastPart(String target) {
    return target.contains(":") || target.contains("%")
        ? target.replaceFirst("%.*", "")
        : target.substring(target.lastIndexOf('/') + 1);
  }
}
