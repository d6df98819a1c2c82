package io.github.proxmoxbook.book.repository;

/**
 * A glob as authors write it: {@code *} within a part of a path, {@code **} across parts, {@code ?}
 * for one character.
 *
 * <p>Neither Java's globs are used ({@code a/**}{@code /b} does not match {@code a/b} there) nor
 * regular expressions (their time grows without bound with the number of stars): all positions in
 * the glob that are possible so far are followed at once, so the time is length by length.
 */
final class Glob {
  private static final char STAR = '\uE000';
  private static final char STARS = '\uE001';
  private static final char FOLDERS = '\uE002';

  private final String steps;

  private Glob(String steps) {
    this.steps = steps;
  }

  /**
   * Reads a glob that matches from the first part of a path on.
   *
   * @param glob the pattern, without a slash at its end
   * @return the glob
   */
  static Glob whole(String glob) {
    return new Glob(
        glob.replaceAll("(?<=^|/)(?:\\*{2,}/)+", String.valueOf(FOLDERS))
            .replaceAll("\\*{2,}", String.valueOf(STARS))
            .replace('*', STAR));
  }

  /**
   * Reads a glob before which any folders may stand.
   *
   * @param glob the pattern, without a slash at its end
   * @return the glob
   */
  static Glob ending(String glob) {
    return new Glob(FOLDERS + whole(glob).steps);
  }

  /**
   * Matches a whole path.
   *
   * @param path the path, with {@code /} between its parts
   * @return true if it matches
   */
  boolean matches(String path) {
    boolean[] possible = new boolean[steps.length() + 1];
    possible[0] = true;
    skip(possible, true);
    for (int i = 0; i < path.length(); i++) {
      possible = read(possible, path.charAt(i));
      skip(possible, path.charAt(i) == '/');
    }
    return possible[steps.length()];
  }

  private boolean[] read(boolean[] possible, char c) {
    boolean[] next = new boolean[possible.length];
    for (int i = 0; i < steps.length(); i++) {
      char step = steps.charAt(i);
      if (!possible[i]) {
        continue;
      }
      if (step == STARS || step == FOLDERS || step == STAR && c != '/') {
        next[i] = true;
      } else if (step == c || step == '?' && c != '/') {
        next[i + 1] = true;
      }
    }
    return next;
  }

  /** A star may stand for nothing; folders end only where a part of the path begins. */
  private void skip(boolean[] possible, boolean partBegins) {
    for (int i = 0; i < steps.length(); i++) {
      char step = steps.charAt(i);
      if (possible[i] && (step == STAR || step == STARS || step == FOLDERS && partBegins)) {
        possible[i + 1] = true;
      }
    }
  }
}
