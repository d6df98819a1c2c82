package io.github.proxmoxbook.book.edition.sheet;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives files names that every system can store, each once, whatever its letter case (EPUB 3.3,
 * section 4.2.3).
 */
final class PlainNames {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,59}");

  private final Set<String> taken = new HashSet<>();

  /**
   * Returns a name for a file: its own, if that is plain, else that of its kind.
   *
   * @param file the file
   * @param kind how files are called whose own names are not plain
   * @param ending the ending, without the dot
   */
  String name(Path file, String kind, String ending) {
    String own = file.getFileName().toString().replaceFirst("\\.[^.]*\\z", "");
    String stem = PLAIN.matcher(own).matches() ? own : kind;
    String name = stem + "." + ending;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = stem + "-" + i + "." + ending;
    }
    return name;
  }
}
