package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Location;
import java.util.Objects;
import java.util.Optional;

/**
 * An item of a list in a plan.
 *
 * @param box whether it has a box and whether that is ticked
 * @param text its first paragraph, without markup and box; line breaks are {@code \n}
 * @param withdrawn whether the whole of that is struck out
 * @param section the section it stands in, as far as the profile knows that; empty otherwise
 * @param location where the item begins
 */
public record PlanItem(
    Box box, String text, boolean withdrawn, Optional<SectionKind> section, Location location) {
  /** The box of an item. */
  public enum Box {
    /** {@code - [x]}. */
    TICKED,
    /** {@code - [ ]}. */
    OPEN,
    /** A plain item. */
    NONE
  }

  /** Checks the values. */
  public PlanItem {
    Objects.requireNonNull(box, "box");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(location, "location");
  }
}
