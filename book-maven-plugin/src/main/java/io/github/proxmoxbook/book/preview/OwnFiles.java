package io.github.proxmoxbook.book.preview;

import io.github.proxmoxbook.book.edition.web.WebFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The scripts and sheets of the preview itself, which no site on disk has. */
final class OwnFiles {
  private static final String HEAD_END = "</head>";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final Map<String, String> TYPES =
      Map.of(
          "preview.js", SCRIPT,
          "patch.js", SCRIPT,
          "place.js", SCRIPT,
          "places.js", SCRIPT,
          "refresh.js", SCRIPT,
          "overlay.js", SCRIPT,
          "overlay.css", "text/css; charset=utf-8",
          "page.css", "text/css; charset=utf-8");

  private OwnFiles() {}

  /** Finds a file of the preview by its path in the site. */
  static Optional<WebFile> find(String path) {
    if (!path.startsWith(PreviewServer.OWN)) {
      return Optional.empty();
    }
    String name = path.substring(PreviewServer.OWN.length());
    return Optional.ofNullable(TYPES.get(name))
        .map(type -> new WebFile(path, type, new WebFile.Text(read(name))));
  }

  /** Returns what is shown while nothing could be built. */
  static WebFile empty() {
    return page(
        "Preview",
        "<p>There is no book to show yet. What is missing stands below; this page changes as soon"
            + " as the book can be built.</p>");
  }

  /**
   * Returns a page of the preview's own.
   *
   * @param title its title, escaped
   * @param body what stands below the title, as HTML
   */
  static WebFile page(String title, String body) {
    String html =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
            + title
            + "</title>\n<link rel=\"stylesheet\" href=\"/_book/page.css\">\n"
            + "</head>\n<body>\n<main>\n<h1>"
            + title
            + "</h1>\n"
            + body
            + "\n</main>\n</body>\n</html>\n";
    return new WebFile("", "text/html; charset=utf-8", new WebFile.Text(html));
  }

  /**
   * Adds to a page what keeps it up to date.
   *
   * @param page its HTML
   * @param build the build that it is of
   * @return its HTML with the script of the preview
   */
  static String inject(String page, String build) {
    int end = page.indexOf(HEAD_END);
    String added =
        "<meta name=\"book-build\" content=\""
            + build
            + "\">\n<script type=\"module\" src=\"/_book/preview.js\"></script>\n";
    return end < 0 ? page : page.substring(0, end) + added + page.substring(end);
  }

  /** Escapes text for HTML. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String read(String name) {
    try (InputStream in = OwnFiles.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " of the plugin", e);
    }
  }
}
