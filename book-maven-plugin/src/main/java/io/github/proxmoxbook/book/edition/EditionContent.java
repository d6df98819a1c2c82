package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.output.Fingerprint;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that an edition holds, before it takes the form of a PDF or an EPUB.
 *
 * @param metadata what it says about itself
 * @param labels the words of its language
 * @param parts its parts in order
 * @param colophon the author's own colophon, which stands behind everything else in place of the
 *     one that is put together from the metadata; it is in no part
 * @param assets its pictures, each once, in order of their names
 * @param lists what is gathered from all chapters
 */
public record EditionContent(
    EditionMetadata metadata,
    Labels labels,
    List<EditionPart> parts,
    Optional<EditionChapter> colophon,
    List<Asset> assets,
    EditionLists lists) {
  /** Checks the values. */
  public EditionContent {
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(labels, "labels");
    parts = List.copyOf(parts);
    Objects.requireNonNull(colophon, "colophon");
    assets = List.copyOf(assets);
    Objects.requireNonNull(lists, "lists");
  }

  /** Returns all chapters in order, the author's colophon as the last one. */
  public List<EditionChapter> chapters() {
    return Stream.concat(
            parts.stream().flatMap(part -> part.chapters().stream()), colophon.stream())
        .toList();
  }

  /** Returns what tells the text of this edition from every other one. */
  public String digest() {
    Fingerprint digest = new Fingerprint();
    for (EditionPart part : parts) {
      digest.add(part.id(), part.heading());
      part.texts().forEach(chapter -> digest.add(chapter.id(), chapter.xhtml()));
    }
    colophon.ifPresent(chapter -> digest.add("colophon " + chapter.id(), chapter.xhtml()));
    return digest.value();
  }

  /** Returns the index: its groups in order; empty if no chapter marks a term. */
  public List<IndexGroup> index() {
    return lists.index();
  }

  /** Returns the figures with captions, in the order of the book. */
  public List<ListedItem> figures() {
    return lists.figures();
  }

  /** Returns the tables with captions, in the order of the book. */
  public List<ListedItem> tables() {
    return lists.tables();
  }

  /** Returns the listings with titles, in the order of the book. */
  public List<ListedItem> listings() {
    return lists.listings();
  }
}
