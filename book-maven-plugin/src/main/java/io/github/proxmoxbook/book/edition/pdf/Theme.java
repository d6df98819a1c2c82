package io.github.proxmoxbook.book.edition.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The style sheets of the PDF edition: the plugin's, then the book's own. */
final class Theme {
  private Theme() {}

  static String load(List<Path> own) throws IOException {
    StringBuilder css = new StringBuilder();
    try (InputStream in = Theme.class.getResourceAsStream("theme.css")) {
      css.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    for (Path sheet : own) {
      css.append('\n').append(Files.readString(sheet));
    }
    return css.toString();
  }
}
