package io.github.proxmoxbook.book.manuscript;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The anchors of a chapter by all the names that references may give them. */
final class AnchorIndex {
  private final Map<String, Anchor> byName = new HashMap<>();
  private final Map<String, Anchor> byNormalForm = new HashMap<>();

  /** Indexes a chapter; ids win over aliases, and the first of two aliases wins. */
  AnchorIndex(Chapter chapter) {
    chapter.anchors().forEach(anchor -> byName.putIfAbsent(anchor.id(), anchor));
    for (Anchor anchor : chapter.anchors()) {
      anchor.aliases().forEach(alias -> byName.putIfAbsent(alias, anchor));
    }
    byName.forEach((name, anchor) -> byNormalForm.putIfAbsent(normal(name), anchor));
  }

  /** Finds an anchor by one of its names, character by character. */
  Optional<Anchor> exactly(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Finds an anchor by what Unicode says is the same text as one of its names. */
  Optional<Anchor> inNormalForm(String name) {
    return Optional.ofNullable(byNormalForm.get(normal(name)));
  }

  private static String normal(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }
}
