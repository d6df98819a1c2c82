package io.github.proxmoxbook.book.manuscript;

import io.github.proxmoxbook.book.problem.Location;
import java.util.List;
import java.util.Objects;

/**
 * A place inside a chapter that references can name.
 *
 * @param id the id that the editions carry
 * @param kind what stands there
 * @param level the level of a heading, 1 to 6; 0 for anything else
 * @param title the text of the heading or the caption; empty if there is none
 * @param words what an empty reference to the place reads, as its author says ({@code reftext} in
 *     AsciiDoc), whatever number and title it has; empty if nothing is said
 * @param aliases other ids by which authors may refer to it: the automatic ids that GitHub and
 *     mdBook make of a heading
 * @param location where it is defined
 */
public record Anchor(
    String id,
    Kind kind,
    int level,
    String title,
    String words,
    List<String> aliases,
    Location location) {
  /** What an anchor marks. */
  public enum Kind {
    /** A heading. */
    HEADING,
    /** An image with a caption. */
    FIGURE,
    /** A table with a caption. */
    TABLE,
    /** Code with a title. */
    LISTING,
    /** Any other place with an explicit id. */
    PLACE
  }

  /** Checks the values. */
  public Anchor {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(words, "words");
    aliases = List.copyOf(aliases);
    Objects.requireNonNull(location, "location");
  }
}
