package io.github.proxmoxbook.book.edition.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sheets and scripts that come with the plugin, the same in every site. */
final class SiteResources {
  /** The folder of everything that is neither page nor picture. */
  static final String FOLDER = "assets/";

  /** The sheets, in their order. */
  static final List<String> SHEETS =
      inFolder("theme.css", "text.css", "code.css", "search.css", "print.css");

  /** The script that runs before a page is shown. */
  static final String FIRST_SCRIPT = FOLDER + "appearance.js";

  /** The words that the other scripts show, which are those of the book. */
  static final String WORDS = FOLDER + "words.js";

  /** The other scripts, in their order. */
  private static final List<String> SCRIPTS =
      inFolder(
          "bar.js",
          "code.js",
          "notes.js",
          "words-in-text.js",
          "search.js",
          "search-box.js",
          "found.js",
          "contents.js");

  private SiteResources() {}

  private static List<String> inFolder(String... names) {
    return List.of(names).stream().map(name -> FOLDER + name).toList();
  }

  /** Returns the scripts that run when a page has been read, in their order. */
  static List<String> scripts() {
    return Stream.concat(Stream.of(WORDS), SCRIPTS.stream()).toList();
  }

  /** Returns the files. */
  static List<WebFile> files() throws IOException {
    List<WebFile> files = new ArrayList<>();
    for (String path : SHEETS) {
      files.add(WebFile.sheet(path, read(path)));
    }
    files.add(WebFile.script(FIRST_SCRIPT, read(FIRST_SCRIPT)));
    for (String path : SCRIPTS) {
      files.add(WebFile.script(path, read(path)));
    }
    return files;
  }

  private static String read(String path) throws IOException {
    String name = path.substring(FOLDER.length());
    try (InputStream in = SiteResources.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
