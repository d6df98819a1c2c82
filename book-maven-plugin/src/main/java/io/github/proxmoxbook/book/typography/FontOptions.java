package io.github.proxmoxbook.book.typography;

import java.nio.file.Path;
import java.util.List;

/**
 * Which fonts a book wants.
 *
 * @param files fonts named by the book, tried before anything installed; may be empty. Without a
 *     family named for a role, the first family in them that is not monospaced is for text and the
 *     first monospaced one for code
 * @param textFamilies families for text, the most wanted first
 * @param codeFamilies families for code, the most wanted first
 * @param systemFolders folders in which installed fonts are looked for
 * @param required whether the first text family must be found, unless the text's font is among the
 *     files; without it the default font in the plugin's class path is taken where none is
 * @param workDirectory where the default font is unpacked
 */
public record FontOptions(
    List<Path> files,
    List<String> textFamilies,
    List<String> codeFamilies,
    List<Path> systemFolders,
    boolean required,
    Path workDirectory) {
  /** Families that are tried where the book names none. */
  public static final List<String> DEFAULT_TEXT = List.of("BIZ UDPGothic", "BIZ UDGothic");

  /** Families for code that are tried where the book names none. */
  public static final List<String> DEFAULT_CODE = List.of("BIZ UDGothic");

  /** Copies the lists. */
  public FontOptions {
    files = List.copyOf(files);
    textFamilies = List.copyOf(textFamilies);
    codeFamilies = List.copyOf(codeFamilies);
    systemFolders = List.copyOf(systemFolders);
  }

  /**
   * Returns the options of a book that asks for nothing.
   *
   * @param workDirectory where the default font is unpacked
   * @return the options
   */
  public static FontOptions defaults(Path workDirectory) {
    return new FontOptions(
        List.of(), DEFAULT_TEXT, DEFAULT_CODE, FontFiles.systemFolders(), false, workDirectory);
  }
}
