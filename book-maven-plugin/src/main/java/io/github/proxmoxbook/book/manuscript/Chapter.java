package io.github.proxmoxbook.book.manuscript;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A chapter in the one neutral form in which both source formats end.
 *
 * @param number its number
 * @param kind what its author calls it, in the words of EPUB's structural semantics ({@code
 *     preface}, {@code glossary}, {@code colophon} …); empty for a usual chapter, or where only its
 *     title tells
 * @param title the text of its title
 * @param source the file in which it begins, absolute
 * @param document the file that was read for it, absolute: links and images are relative to it, and
 *     chapters of one document share their ids; mostly the same as {@code source}
 * @param file the path of {@code source} from the book's root, for reports
 * @param anchors the places that references can name, in order
 * @param references its links and images, in order
 * @param prose its running text, in order, for checks of what the prose says
 * @param index what it says for the index of the book, in order
 * @param body its content as the children of an XHTML {@code body}: headings, figures ({@code
 *     figure.figure}), tables with {@code caption}, listings ({@code figure.listing}), alerts
 *     ({@code aside.alert}), places of the index ({@code span.index-term}); links and images as
 *     written; block elements carry their source line in {@code data-line}
 */
public record Chapter(
    ChapterNumber number,
    String kind,
    String title,
    Path source,
    Path document,
    String file,
    List<Anchor> anchors,
    List<Reference> references,
    List<ProseBlock> prose,
    List<IndexMark> index,
    String body) {
  /** Checks the values. */
  public Chapter {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(file, "file");
    anchors = List.copyOf(anchors);
    references = List.copyOf(references);
    prose = List.copyOf(prose);
    index = List.copyOf(index);
    Objects.requireNonNull(body, "body");
  }

  /** Returns this chapter with another body. */
  public Chapter withBody(String other) {
    return new Chapter(
        number, kind, title, source, document, file, anchors, references, prose, index, other);
  }

  /**
   * Returns this chapter at another place of the book, which changes nothing else of it.
   *
   * @param other its number there
   * @return the chapter
   */
  public Chapter withNumber(ChapterNumber other) {
    return new Chapter(
        other, kind, title, source, document, file, anchors, references, prose, index, body);
  }

  /**
   * Finds an anchor by its id or one of its aliases; ids win over aliases.
   *
   * @param id the id as a reference names it
   * @return the anchor
   */
  public Optional<Anchor> anchor(String id) {
    Optional<Anchor> byId = anchors.stream().filter(a -> a.id().equals(id)).findFirst();
    return byId.isPresent()
        ? byId
        : anchors.stream().filter(a -> a.aliases().contains(id)).findFirst();
  }
}
