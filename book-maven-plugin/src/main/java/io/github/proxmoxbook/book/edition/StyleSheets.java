package io.github.proxmoxbook.book.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The style sheets of an edition: the theme of the plugin, then the book's own. */
public final class StyleSheets {
  private StyleSheets() {}

  /**
   * Joins style sheets.
   *
   * @param theme a class beside whose class file {@code theme.css} lies
   * @param own the book's own style sheets
   * @return the text of all
   * @throws IOException if one cannot be read or is not UTF-8, naming it
   */
  public static String load(Class<?> theme, List<Path> own) throws IOException {
    StringBuilder css = new StringBuilder();
    try (InputStream in = theme.getResourceAsStream("theme.css")) {
      css.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    for (Path sheet : own) {
      try {
        css.append('\n').append(Files.readString(sheet));
      } catch (CharacterCodingException e) {
        throw new IOException("the style sheet " + sheet + " is not UTF-8", e);
      }
    }
    return css.toString();
  }
}
