package io.github.proxmoxbook.book.edition;

import java.util.List;
import java.util.Objects;

/**
 * Everything that an edition holds, before it takes the form of a PDF or an EPUB.
 *
 * @param metadata what it says about itself
 * @param labels the words of its language
 * @param parts its parts in order
 * @param assets its pictures, each once, in order of their names
 */
public record EditionContent(
    EditionMetadata metadata, Labels labels, List<EditionPart> parts, List<Asset> assets) {
  /** Checks the values. */
  public EditionContent {
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(labels, "labels");
    parts = List.copyOf(parts);
    assets = List.copyOf(assets);
  }

  /** Returns all chapters in order. */
  public List<EditionChapter> chapters() {
    return parts.stream().flatMap(part -> part.chapters().stream()).toList();
  }
}
