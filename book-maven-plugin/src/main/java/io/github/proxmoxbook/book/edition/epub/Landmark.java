package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.EditionPart;
import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.manuscript.Matter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place of note in the book (EPUB 3.3 section 7.4.4).
 *
 * @param type its structural semantics
 * @param href where it is
 * @param text what it is called
 */
record Landmark(String type, String href, String text) {
  static List<Landmark> of(EditionContent content, boolean hasCover) {
    Labels labels = content.labels();
    List<Landmark> landmarks = new ArrayList<>();
    if (hasCover) {
      landmarks.add(new Landmark("cover", CoverDocument.HREF, labels.get("cover")));
    }
    String titlePage = ContentDocuments.TITLE_PAGE + ".xhtml";
    landmarks.add(new Landmark("titlepage", titlePage, labels.get("title-page")));
    landmarks.add(inNavigation("toc", labels.get("contents")));
    bodyStart(content).ifPresent(landmarks::add);
    if (!content.figures().isEmpty()) {
      landmarks.add(inNavigation("loi", labels.get("figures")));
    }
    if (!content.tables().isEmpty()) {
      landmarks.add(inNavigation("lot", labels.get("tables")));
    }
    if (!content.index().isEmpty()) {
      landmarks.add(new Landmark("index", IndexDocument.HREF, labels.get("index")));
    }
    landmarks.add(
        new Landmark("colophon", ColophonDocument.href(content), ColophonDocument.title(content)));
    return landmarks;
  }

  private static Landmark inNavigation(String type, String text) {
    return new Landmark(type, NavigationDocument.HREF + "#" + type, text);
  }

  /** Where reading systems open a new book: the first part or chapter of the main matter. */
  private static Optional<Landmark> bodyStart(EditionContent content) {
    return content.parts().stream()
        .filter(part -> part.matter() == Matter.MAIN)
        .findFirst()
        .map(Landmark::start);
  }

  private static Landmark start(EditionPart part) {
    return part.isTitled()
        ? new Landmark("bodymatter", part.id() + ".xhtml", part.heading())
        : new Landmark(
            "bodymatter", part.chapters().get(0).href(), part.chapters().get(0).heading());
  }
}
