package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.manuscript.IndexMark;
import io.github.proxmoxbook.book.typography.IndexOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the index of a book. */
final class BookIndex {
  private final Labels labels;
  private final Node root = new Node("");

  BookIndex(Labels labels) {
    this.labels = labels;
  }

  /** Adds a mark whose place is {@code place}; a mere reference has none. */
  void add(IndexMark mark, IndexPlace place) {
    Node node = at(mark);
    if (place != null) {
      node.places.add(place);
    }
    if (!mark.see().isEmpty()) {
      node.see.add(String.join(labels.get("index.level"), mark.see()));
    }
  }

  private Node at(IndexMark mark) {
    Node node = root;
    for (int i = 0; i < mark.terms().size(); i++) {
      node = node.below.computeIfAbsent(mark.terms().get(i), Node::new);
      if (node.reading.isEmpty()) {
        node.reading = mark.readings().get(i);
      }
    }
    return node;
  }

  /** Returns the groups in order. */
  List<IndexGroup> groups(String language) {
    if (root.below.isEmpty()) {
      return List.of();
    }
    IndexOrder order = IndexOrder.of(language);
    Map<String, List<IndexEntry>> byHeading = new LinkedHashMap<>();
    for (Node node : root.sorted(order)) {
      byHeading
          .computeIfAbsent(heading(order.heading(node.key())), heading -> new ArrayList<>())
          .add(node.entry(order));
    }
    return byHeading.entrySet().stream()
        .map(group -> new IndexGroup(group.getKey(), group.getValue()))
        .toList();
  }

  private String heading(IndexOrder.Heading heading) {
    return switch (heading.kind()) {
      case SIGNS -> labels.get("index.signs");
      case LETTER -> heading.letter();
      case OTHER -> labels.get("index.other");
    };
  }

  /** A term in the making. */
  private static final class Node {
    private final String term;
    private String reading = "";
    private final List<IndexPlace> places = new ArrayList<>();
    private final Map<String, Node> below = new LinkedHashMap<>();
    private final Set<String> see = new LinkedHashSet<>();

    Node(String term) {
      this.term = term;
    }

    String key() {
      return reading.isEmpty() ? term : reading;
    }

    List<Node> sorted(IndexOrder order) {
      List<Node> nodes = new ArrayList<>(below.values());
      nodes.sort(
          (a, b) -> {
            int byReading = order.compare(a.key(), b.key());
            return byReading == 0 ? order.compare(a.term, b.term) : byReading;
          });
      return nodes;
    }

    IndexEntry entry(IndexOrder order) {
      List<IndexEntry> subentries = sorted(order).stream().map(node -> node.entry(order)).toList();
      return new IndexEntry(term, reading, places, subentries, List.copyOf(see));
    }
  }
}
