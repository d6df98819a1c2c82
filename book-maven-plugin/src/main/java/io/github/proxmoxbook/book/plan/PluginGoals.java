package io.github.proxmoxbook.book.plan;

import java.util.List;
import java.util.Objects;

/**
 * The goals of the plugin that validates the plans, so that a plan that names one that does not
 * exist can be told so.
 *
 * @param prefix the prefix of its goals, for example {@code book}
 * @param coordinates its group and artifact, for example {@code
 *     io.github.proxmoxbook:book-maven-plugin}
 * @param names the goals without the prefix; if there are none, nothing is said about goals
 */
public record PluginGoals(String prefix, String coordinates, List<String> names) {
  /** No goals are known. */
  public static final PluginGoals UNKNOWN = new PluginGoals("", "", List.of());

  /** Checks the values. */
  public PluginGoals {
    Objects.requireNonNull(prefix, "prefix");
    Objects.requireNonNull(coordinates, "coordinates");
    names = names.stream().sorted().toList();
  }
}
