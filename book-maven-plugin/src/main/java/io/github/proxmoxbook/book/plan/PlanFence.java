package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Location;
import java.util.Objects;

/**
 * A fenced code block in a plan.
 *
 * @param language the first word behind the fence in lower case; empty if there is none
 * @param text the code
 * @param location where the fence opens
 */
public record PlanFence(String language, String text, Location location) {
  /** Checks the values. */
  public PlanFence {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(location, "location");
  }
}
