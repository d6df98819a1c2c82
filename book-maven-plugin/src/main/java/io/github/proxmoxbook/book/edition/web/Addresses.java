package io.github.proxmoxbook.book.edition.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the pages of the site are, and how one leads to another: by relative links only, so that
 * the site works in every folder, and without a server.
 *
 * @param paths the paths of the pages by the ids that the content of editions has for them
 */
record Addresses(Map<String, String> paths) {
  private static final String ENDING = ".xhtml";

  /** What stands for itself in a path (RFC 3986, section 3.3); a colon would look like a scheme. */
  private static final String UNRESERVED = "-._~!$&'()*+,;=@/";

  Addresses {
    paths = Map.copyOf(paths);
  }

  /**
   * Returns a link as it leads from a page.
   *
   * @param from the path of the page
   * @param href a link as the content of editions has it, for example {@code
   *     chapter-07.xhtml#quorum}
   * @return the link; empty if it leads to no page of the site
   */
  Optional<String> link(String from, String href) {
    int hash = href.indexOf('#');
    String name = hash < 0 ? href : href.substring(0, hash);
    if (!name.endsWith(ENDING)) {
      return Optional.empty();
    }
    String path = paths.get(name.substring(0, name.length() - ENDING.length()));
    String fragment = hash < 0 ? "" : href.substring(hash);
    return Optional.ofNullable(path).map(to -> relative(from, to) + fragment);
  }

  /** Returns a relative link between two files of the site. */
  static String relative(String from, String to) {
    int common = 0;
    for (int slash = to.indexOf('/'); slash >= 0; slash = to.indexOf('/', slash + 1)) {
      if (from.startsWith(to.substring(0, slash + 1))) {
        common = slash + 1;
      }
    }
    long up = from.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + encoded(to.substring(common));
  }

  /** Returns a path as addresses write it. */
  static String encoded(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean isPlain = c < 0x80 && Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0;
      out.append(isPlain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return out.toString();
  }
}
