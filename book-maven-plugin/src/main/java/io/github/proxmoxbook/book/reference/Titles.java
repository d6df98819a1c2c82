package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.SpineEntry;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Titles as people compare them: without width, case and spaces. */
final class Titles {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u3000\\uFFFF]+");
  private static final Pattern SUBTITLE = Pattern.compile("[:：―—–]+");

  private Titles() {}

  static String fold(String title) {
    String folded = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SPACES.matcher(folded).replaceAll("");
  }

  /** The folded titles by which a chapter may be called: its own, with and without subtitle. */
  static Set<String> of(SpineEntry entry) {
    Set<String> titles = new HashSet<>();
    add(titles, entry.entry().title());
    entry.chapter().ifPresent(chapter -> add(titles, chapter.title()));
    return titles;
  }

  /** The folded titles of a chapter and of everything in it. */
  static Set<String> within(SpineEntry entry) {
    Set<String> titles = of(entry);
    entry
        .chapter()
        .ifPresent(
            chapter ->
                chapter.anchors().stream().map(Anchor::title).forEach(t -> titles.add(fold(t))));
    return titles;
  }

  private static void add(Set<String> titles, String title) {
    titles.add(fold(title));
    for (String part : SUBTITLE.split(title)) {
      titles.add(fold(part));
    }
  }
}
