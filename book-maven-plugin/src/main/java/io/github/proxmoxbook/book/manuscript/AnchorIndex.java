package io.github.proxmoxbook.book.manuscript;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The anchors of a document by all the names that references may give them. */
final class AnchorIndex {
  /** By the chapter in which a reference stands: its own anchors come first. */
  private final Map<Chapter, Names> own = new IdentityHashMap<>();

  private final Names all = new Names();

  /**
   * Indexes a document; ids win over aliases, and the first of two aliases wins.
   *
   * @param chapters its chapters in order
   */
  AnchorIndex(List<Chapter> chapters) {
    for (Chapter chapter : chapters) {
      Names names = own.computeIfAbsent(chapter, c -> new Names());
      for (Anchor anchor : chapter.anchors()) {
        names.add(anchor.id(), chapter, anchor);
        all.add(anchor.id(), chapter, anchor);
      }
    }
    for (Chapter chapter : chapters) {
      for (Anchor anchor : chapter.anchors()) {
        for (String alias : anchor.aliases()) {
          own.get(chapter).add(alias, chapter, anchor);
          all.add(alias, chapter, anchor);
        }
      }
    }
  }

  /** Finds an anchor by one of its names, character by character. */
  Optional<LinkTarget.InBook> exactly(Chapter from, String name) {
    return own.get(from).exactly(name).or(() -> all.exactly(name));
  }

  /** Finds an anchor by what Unicode says is the same text as one of its names. */
  Optional<LinkTarget.InBook> inNormalForm(Chapter from, String name) {
    return own.get(from).inNormalForm(name).or(() -> all.inNormalForm(name));
  }

  private static String normal(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private static final class Names {
    private final Map<String, LinkTarget.InBook> byName = new HashMap<>();
    private final Map<String, LinkTarget.InBook> byNormalForm = new HashMap<>();

    void add(String name, Chapter chapter, Anchor anchor) {
      LinkTarget.InBook place = new LinkTarget.InBook(chapter, Optional.of(anchor));
      byName.putIfAbsent(name, place);
      byNormalForm.putIfAbsent(normal(name), place);
    }

    Optional<LinkTarget.InBook> exactly(String name) {
      return Optional.ofNullable(byName.get(name));
    }

    Optional<LinkTarget.InBook> inNormalForm(String name) {
      return Optional.ofNullable(byNormalForm.get(normal(name)));
    }
  }
}
