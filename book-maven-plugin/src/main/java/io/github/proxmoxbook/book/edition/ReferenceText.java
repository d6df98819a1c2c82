package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ReferenceStyle;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The words of references that have none of their own. What the author of a place says ({@link
 * Anchor#words()}) comes before number and title, as in Asciidoctor.
 */
final class ReferenceText {
  private final Labels labels;
  private final Numbering numbering;

  ReferenceText(Labels labels, Numbering numbering) {
    this.labels = labels;
    this.numbering = numbering;
  }

  /** Fills in what a link reads, if it is empty. */
  void fill(Element link, Chapter chapter, Optional<Anchor> anchor) {
    String style = link.attr(ReferenceStyle.ATTRIBUTE);
    if (link.childNodeSize() == 0) {
      Anchor place = anchor.or(() -> title(chapter)).orElse(null);
      link.text(
          place == null
              ? of(numbering.label(chapter), chapter.title(), true, style)
              : of(chapter, place, style));
      ReferenceSpaces.close(link);
    }
  }

  /** The heading that is the title of a chapter. */
  private static Optional<Anchor> title(Chapter chapter) {
    return chapter.anchors().stream().filter(ReferenceText::isTitle).findFirst();
  }

  private static boolean isTitle(Anchor anchor) {
    return anchor.kind() == Anchor.Kind.HEADING && anchor.level() == 1;
  }

  private String of(Chapter chapter, Anchor place, String style) {
    if (!place.words().isEmpty()) {
      return place.words();
    }
    boolean isWhole = isTitle(place);
    return of(
        isWhole ? numbering.label(chapter) : numbering.label(chapter, place),
        isWhole ? chapter.title() : place.title(),
        place.kind() == Anchor.Kind.HEADING,
        style);
  }

  private String of(String label, String title, boolean isHeading, String style) {
    if (label.isEmpty() || title.isEmpty()) {
      return label + title;
    }
    if (style.isEmpty()) {
      return isHeading ? labels.get("reference", label, title) : label;
    }
    return switch (ReferenceStyle.of(style)) {
      case FULL -> labels.get("reference.full", label, title);
      case SHORT -> label;
      case BASIC -> title;
    };
  }
}
