package io.github.proxmoxbook.book.manuscript;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A chapter in the one neutral form in which both source formats end.
 *
 * @param number its number as in {@link SummaryEntry#number()}
 * @param title the text of its title
 * @param source its file, absolute
 * @param file its path from the book's root, for reports
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
    List<Integer> number,
    String title,
    Path source,
    String file,
    List<Anchor> anchors,
    List<Reference> references,
    List<ProseBlock> prose,
    List<IndexMark> index,
    String body) {
  /** Checks the values. */
  public Chapter {
    number = List.copyOf(number);
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(file, "file");
    anchors = List.copyOf(anchors);
    references = List.copyOf(references);
    prose = List.copyOf(prose);
    index = List.copyOf(index);
    Objects.requireNonNull(body, "body");
  }

  /**
   * Returns this chapter at another place of the book, which changes nothing else of it.
   *
   * @param other its number there
   * @return the chapter
   */
  public Chapter withNumber(List<Integer> other) {
    return new Chapter(other, title, source, file, anchors, references, prose, index, body);
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
