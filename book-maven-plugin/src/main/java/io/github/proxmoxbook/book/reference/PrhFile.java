package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.problem.Location;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The terms of a book, from {@code prh.yml} and what it imports.
 *
 * @param rules the rules in order
 * @param targets which parts of which files are looked at; empty for all of all
 */
record PrhFile(List<TermRule> rules, List<Target> targets) {
  PrhFile {
    rules = List.copyOf(rules);
    targets = List.copyOf(targets);
  }

  /**
   * Parts of files.
   *
   * @param file which files: found in their path from the book's root
   * @param includes only what these find is looked at; empty for everything
   * @param excludes what these find is left out
   * @param location where it stands
   */
  record Target(Pattern file, List<Pattern> includes, List<Pattern> excludes, Location location) {}

  /** Returns the first target for a file; prh looks at all of a file that has none. */
  Optional<Target> target(String path) {
    return targets.stream().filter(t -> t.file().matcher(path).find()).findFirst();
  }
}
