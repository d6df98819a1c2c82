package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Location;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A heading of a plan.
 *
 * @param level 1 to 6
 * @param number the number before the title; empty if there is none
 * @param title the title without number and markup
 * @param kind the section of the plan's profile that the title names; empty if none
 * @param location the line of the heading
 */
public record PlanHeading(
    int level, OptionalInt number, String title, Optional<SectionKind> kind, Location location) {
  /** Checks the values. */
  public PlanHeading {
    if (level < 1 || level > 6) {
      throw new IllegalArgumentException("level must be 1 to 6: " + level);
    }
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(location, "location");
  }

  /** Returns the heading with the section that was recognised by other means than its title. */
  PlanHeading withKind(SectionKind recognised) {
    return new PlanHeading(level, number, title, Optional.of(recognised), location);
  }
}
