package io.github.proxmoxbook.book.manuscript;

import io.github.proxmoxbook.book.problem.Location;
import java.util.Objects;

/**
 * A link or an image in a chapter.
 *
 * @param kind whether it is followed or shown
 * @param target the target as it is written
 * @param text the text of the link, or the alternative text of the image; empty if the editions
 *     shall fill it in
 * @param location where the link or image begins
 */
public record Reference(Kind kind, String target, String text, Location location) {
  /** What a reference does. */
  public enum Kind {
    /** Leads somewhere. */
    LINK,
    /** Shows a picture. */
    IMAGE
  }

  /** Checks the values. */
  public Reference {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(location, "location");
  }
}
