package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Location;
import java.util.Objects;

/**
 * A line of a plan's metadata, such as {@code Plan ID: plans/x.md}.
 *
 * @param key what stands before the colon, without markup
 * @param value what stands after it, without markup; may be empty
 * @param location where the value stands
 */
public record PlanField(String key, String value, Location location) {
  /** Checks the values. */
  public PlanField {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(location, "location");
  }
}
