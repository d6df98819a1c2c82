package io.github.proxmoxbook.book.edition.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The sheets and scripts that come with the plugin, the same in every site. */
final class SiteResources {
  /** The folder of everything that is neither page nor picture. */
  static final String FOLDER = "assets/";

  /** The sheets, in their order. */
  static final List<String> SHEETS = inFolder("theme.css", "text.css", "code.css", "print.css");

  /** The script that runs before a page is shown. */
  static final String FIRST_SCRIPT = FOLDER + "appearance.js";

  /** The other scripts, in their order; {@link SiteWords} and the search index are made. */
  static final List<String> SCRIPTS = inFolder("words.js", "tools.js");

  private static final List<String> FILES =
      List.of("theme.css", "text.css", "code.css", "print.css", "appearance.js", "tools.js");

  private SiteResources() {}

  private static List<String> inFolder(String... names) {
    return List.of(names).stream().map(name -> FOLDER + name).toList();
  }

  /** Returns the files. */
  static List<WebFile> files() throws IOException {
    List<WebFile> files = new ArrayList<>();
    for (String name : FILES) {
      String path = FOLDER + name;
      String text = read(name);
      files.add(name.endsWith(".css") ? WebFile.sheet(path, text) : WebFile.script(path, text));
    }
    return files;
  }

  private static String read(String name) throws IOException {
    try (InputStream in = SiteResources.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
