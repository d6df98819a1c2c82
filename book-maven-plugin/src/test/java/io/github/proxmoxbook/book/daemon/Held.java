package io.github.proxmoxbook.book.daemon;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process holds between two builds.
 *
 * @param heap kilobytes in use after garbage collection
 * @param classes loaded classes
 * @param realms class loaders of Maven: its own, and those of plugins and extensions
 * @param threads threads
 * @param files open files; 0 where the system does not tell
 * @param temporary files in the folder for temporary ones
 */
record Held(long heap, long classes, long realms, long threads, long files, long temporary) {
  private static final Pattern TEXT =
      Pattern.compile(
          "heap=(\\d+), classes=(\\d+), realms=(\\d+), threads=(\\d+), files=(\\d+),"
              + " temporary=(\\d+)");

  /** Reads what {@link #toString} wrote. */
  static Held read(String line) {
    Matcher found = TEXT.matcher(line);
    if (!found.find()) {
      throw new IllegalArgumentException("not what a process holds: " + line);
    }
    return new Held(
        Long.parseLong(found.group(1)),
        Long.parseLong(found.group(2)),
        Long.parseLong(found.group(3)),
        Long.parseLong(found.group(4)),
        Long.parseLong(found.group(5)),
        Long.parseLong(found.group(6)));
  }
}
