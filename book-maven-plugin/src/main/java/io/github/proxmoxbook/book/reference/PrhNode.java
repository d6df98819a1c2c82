package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Nearest;
import io.github.proxmoxbook.book.reference.YamlReader.YamlException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A piece of a prh file, asked for what the format says must be there. */
final class PrhNode {
  private final YamlNode node;

  PrhNode(YamlNode node) {
    this.node = node;
  }

  Location location() {
    return node.location();
  }

  boolean isText() {
    return node instanceof YamlNode.Scalar;
  }

  String text() throws YamlException {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.text();
    }
    throw new YamlException(location(), "a text is expected here", null);
  }

  /** Refuses keys that the format does not know, most often slips. */
  void allow(Set<String> keys) throws YamlException {
    for (String key : mapping().entries().keySet()) {
      if (!keys.contains(key)) {
        Location at = mapping().entries().get(key).location();
        throw new YamlException(
            at, "unknown key " + key + ", " + Nearest.hint(key, keys, "known are " + keys), null);
      }
    }
  }

  Optional<PrhNode> child(String key) throws YamlException {
    return Optional.ofNullable(mapping().entries().get(key)).map(PrhNode::new);
  }

  Optional<String> text(String key) throws YamlException {
    Optional<PrhNode> child = child(key);
    return child.isPresent() ? Optional.of(child.get().text()) : Optional.empty();
  }

  boolean flag(String key) throws YamlException {
    return text(key).filter("true"::equals).isPresent();
  }

  /** The items of a list under a key; what stands there alone is a list of one. */
  List<PrhNode> items(String key) throws YamlException {
    Optional<PrhNode> child = child(key);
    if (child.isEmpty() || isNothing(child.get().node)) {
      return List.of();
    }
    if (child.get().node instanceof YamlNode.Sequence sequence) {
      List<PrhNode> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(new PrhNode(item)));
      return items;
    }
    return List.of(child.get());
  }

  private static boolean isNothing(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar
        && (scalar.text().isEmpty() || scalar.text().equals("null") || scalar.text().equals("~"));
  }

  private YamlNode.Mapping mapping() throws YamlException {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping;
    }
    throw new YamlException(location(), "keys and values are expected here", null);
  }
}
