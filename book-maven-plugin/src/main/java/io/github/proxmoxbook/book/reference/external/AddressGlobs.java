package io.github.proxmoxbook.book.reference.external;

import java.util.List;

/** Patterns of addresses in which {@code *} stands for any characters, also for none. */
final class AddressGlobs {
  private final List<String> globs;

  AddressGlobs(List<String> globs) {
    this.globs = List.copyOf(globs);
  }

  boolean isEmpty() {
    return globs.isEmpty();
  }

  /** Returns whether one of the patterns stands for the whole address. */
  boolean match(String address) {
    return globs.stream().anyMatch(glob -> matches(glob, address));
  }

  /** Goes back to the last star only, so the time is length by length at most. */
  private static boolean matches(String glob, String text) {
    int g = 0;
    int t = 0;
    int star = -1;
    int mark = 0;
    while (t < text.length()) {
      if (g < glob.length() && glob.charAt(g) == '*') {
        star = g++;
        mark = t;
      } else if (g < glob.length() && glob.charAt(g) == text.charAt(t)) {
        g++;
        t++;
      } else if (star >= 0) {
        g = star + 1;
        t = ++mark;
      } else {
        return false;
      }
    }
    while (g < glob.length() && glob.charAt(g) == '*') {
      g++;
    }
    return g == glob.length();
  }
}
