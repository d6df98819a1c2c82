package io.github.proxmoxbook.book.edition.accessibility;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Collects what is found, each with its place in the EPUB. */
final class Findings {
  private final List<AccessibilityFinding> all = new ArrayList<>();

  void add(AccessibilityRule rule, Place place, String message, String hint) {
    all.add(
        new AccessibilityFinding(rule, place.entry(), place.line(), place.column(), message, hint));
  }

  void add(AccessibilityRule rule, String entry, Element element, String message, String hint) {
    add(rule, Place.of(entry, element), message, hint);
  }

  boolean has(AccessibilityRule rule) {
    return all.stream().anyMatch(finding -> finding.rule() == rule);
  }

  List<AccessibilityFinding> all() {
    return all;
  }
}
