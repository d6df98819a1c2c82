package io.github.proxmoxbook.book.reference;

import java.util.Locale;

/** How hints write things, in the format of the file that they are about. */
final class SourceSyntax {
  private SourceSyntax() {}

  /** Returns a reference without words to a place in the same file. */
  static String reference(String file, String id) {
    return isMarkdown(file) ? "[](#" + id + ")" : "<<" + id + ">>";
  }

  /** Returns how a place gets an id. */
  static String place(String file, String id) {
    return isMarkdown(file) ? "## Title {#" + id + "}" : "[[" + id + "]]";
  }

  /** Returns an image with an alternative text. */
  static String image(String file, String target) {
    return isMarkdown(file) ? "![text](" + target + ")" : "image:" + target + "[text]";
  }

  private static boolean isMarkdown(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".md");
  }
}
