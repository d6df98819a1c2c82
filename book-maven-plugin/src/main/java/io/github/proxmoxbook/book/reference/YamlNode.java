package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.problem.Location;
import java.util.List;
import java.util.Map;

/** A piece of a YAML file with its place. All scalars are texts. */
sealed interface YamlNode {
  /** Returns where it begins. */
  Location location();

  /**
   * A text, number or whatever else stands alone.
   *
   * @param text it as a text
   */
  record Scalar(Location location, String text) implements YamlNode {}

  /**
   * A list.
   *
   * @param items its items in order
   */
  record Sequence(Location location, List<YamlNode> items) implements YamlNode {}

  /**
   * Keys and values.
   *
   * @param entries in order
   */
  record Mapping(Location location, Map<String, YamlNode> entries) implements YamlNode {}
}
