package io.github.proxmoxbook.book.typography;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the fonts of a book: those that the book names, else installed families, else the default
 * font on the plugin's class path, so that a bare machine builds a readable Japanese book and a
 * release can demand exact fonts.
 */
public final class FontResolver {
  private final FontOptions options;
  private List<Path> installed;

  /**
   * Creates a resolver.
   *
   * @param options which fonts the book wants
   */
  public FontResolver(FontOptions options) {
    this.options = options;
  }

  /**
   * Resolves the fonts of every role.
   *
   * @return the fonts
   * @throws FontMissingException if the book requires a family that is nowhere
   * @throws IOException if a font cannot be read
   */
  public BookFonts resolve() throws FontMissingException, IOException {
    DefaultFonts defaults = new DefaultFonts(options.workDirectory());
    Map<FontRole, List<FontFace>> faces = new EnumMap<>(FontRole.class);
    List<FontFace> text = find(options.textFamilies());
    if (options.required() && !isFamily(text, options.textFamilies().get(0))) {
      throw new FontMissingException(missing());
    }
    List<FontFace> code = find(options.codeFamilies());
    faces.put(FontRole.TEXT, text.isEmpty() ? defaults.text() : text);
    faces.put(FontRole.CODE, code.isEmpty() ? defaults.code() : code);
    faces.put(FontRole.SYMBOL, defaults.symbols());
    return new BookFonts(faces);
  }

  private static boolean isFamily(List<FontFace> faces, String family) {
    return !faces.isEmpty() && faces.get(0).family().equals(family);
  }

  private String missing() {
    return "the font "
        + options.textFamilies().get(0)
        + " is required (book.requireFonts) and was not found in "
        + options.systemFolders()
        + "; install it (Debian: fonts-morisawa-bizud-gothic) or name its file in <fonts>";
  }

  /** Faces of the first family that has any, one for each weight. */
  private List<FontFace> find(List<String> families) throws IOException {
    for (String family : families) {
      List<FontFace> faces = find(family);
      if (!faces.isEmpty()) {
        return faces;
      }
    }
    return List.of();
  }

  private List<FontFace> find(String family) throws IOException {
    List<FontFace> named = faces(family, options.files(), true);
    if (!named.isEmpty()) {
      return named;
    }
    List<Path> likely =
        installed().stream().filter(path -> FontFiles.mayHold(path, family)).toList();
    List<FontFace> found = faces(family, likely, false);
    boolean isDefault =
        FontOptions.DEFAULT_TEXT.contains(family) || FontOptions.DEFAULT_CODE.contains(family);
    // The files of the default families bear their names; of others every font must be opened.
    return found.isEmpty() && !isDefault ? faces(family, installed(), false) : found;
  }

  private static List<FontFace> faces(String family, List<Path> files, boolean mustBeReadable)
      throws IOException {
    List<FontFace> faces = new ArrayList<>();
    Set<Integer> weights = new LinkedHashSet<>();
    for (Path file : files) {
      for (FontFace face : read(file, mustBeReadable)) {
        if (face.family().equals(family) && weights.add(face.weight())) {
          faces.add(face);
        }
      }
    }
    faces.sort(Comparator.comparingInt(FontFace::weight));
    return faces;
  }

  private static List<FontFace> read(Path file, boolean mustBeReadable) throws IOException {
    try {
      return FontFiles.faces(file);
    } catch (IOException e) {
      if (mustBeReadable) {
        throw new IOException("cannot read the font " + file + ": " + e.getMessage(), e);
      }
      // A damaged font that happens to be installed is not the book's business.
      return List.of();
    }
  }

  private List<Path> installed() throws IOException {
    if (installed == null) {
      installed = new ArrayList<>();
      for (Path folder : options.systemFolders()) {
        installed.addAll(FontFiles.below(folder));
      }
    }
    return installed;
  }
}
