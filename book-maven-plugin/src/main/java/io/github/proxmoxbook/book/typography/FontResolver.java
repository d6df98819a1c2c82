package io.github.proxmoxbook.book.typography;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the fonts of a book: those that the book names, else installed families, else the default
 * font on the plugin's class path, so that a bare machine builds a readable Japanese book and a
 * release can demand exact fonts.
 */
public final class FontResolver {
  private static final int REGULAR = 400;

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
    NamedFiles named = new NamedFiles(options.files());
    List<String> wantedText = wanted(options.textFamilies(), FontOptions.DEFAULT_TEXT);
    List<String> wantedCode = wanted(options.codeFamilies(), FontOptions.DEFAULT_CODE);
    List<String> claimed = without(options.codeFamilies(), FontOptions.DEFAULT_CODE);
    Optional<String> namedText = named.text(wantedText, claimed);
    Optional<String> namedCode = named.code(wantedCode, namedText);
    List<FontFace> text = find(namedText, options.textFamilies(), named);
    boolean isExact = namedText.isPresent() || isFamily(text, options.textFamilies());
    if (options.required() && !isExact) {
      throw new FontMissingException(missing());
    }
    List<FontFace> code = find(namedCode, options.codeFamilies(), named);
    Map<FontRole, List<FontFace>> faces = new EnumMap<>(FontRole.class);
    faces.put(FontRole.TEXT, text.isEmpty() ? defaults.text() : text);
    faces.put(FontRole.CODE, code.isEmpty() ? defaults.code() : code);
    faces.put(FontRole.SYMBOL, defaults.symbols());
    return new BookFonts(faces);
  }

  /**
   * Families that the book itself asks for. The first one always counts: it is the most wanted,
   * whoever put it there.
   */
  private static List<String> wanted(List<String> families, List<String> defaults) {
    List<String> wanted = new ArrayList<>(families.subList(0, Math.min(1, families.size())));
    wanted.addAll(without(families, defaults));
    return wanted;
  }

  private static List<String> without(List<String> families, List<String> defaults) {
    return families.stream().filter(family -> !defaults.contains(family)).toList();
  }

  private static boolean isFamily(List<FontFace> faces, List<String> families) {
    return !faces.isEmpty() && faces.get(0).family().equals(families.get(0));
  }

  private String missing() {
    return "the font "
        + options.textFamilies().get(0)
        + " is required (book.requireFonts) and was not found in "
        + options.systemFolders()
        + "; install it (Debian: fonts-morisawa-bizud-gothic) or name its file in <fonts>";
  }

  /** Faces of the named family, else of the first that is installed, one for each weight. */
  private List<FontFace> find(Optional<String> inFiles, List<String> families, NamedFiles named)
      throws IOException {
    if (inFiles.isPresent()) {
      return family(inFiles.get(), named.faces());
    }
    for (String family : families) {
      List<FontFace> faces = family(family, named.faces());
      if (faces.isEmpty()) {
        faces = installed(family);
      }
      if (!faces.isEmpty()) {
        return faces;
      }
    }
    return List.of();
  }

  private List<FontFace> installed(String family) throws IOException {
    List<Path> likely =
        installed().stream().filter(path -> FontFiles.mayHold(path, family)).toList();
    List<FontFace> found = family(family, read(likely));
    boolean isDefault =
        FontOptions.DEFAULT_TEXT.contains(family) || FontOptions.DEFAULT_CODE.contains(family);
    // The files of the default families bear their names; of others every font must be opened.
    return found.isEmpty() && !isDefault ? family(family, read(installed())) : found;
  }

  /** The faces of one family, regular weight first. */
  private static List<FontFace> family(String family, List<FontFace> all) {
    List<FontFace> faces = new ArrayList<>();
    Set<Integer> weights = new HashSet<>();
    for (FontFace face : all) {
      if (face.family().equals(family) && weights.add(face.weight())) {
        faces.add(face);
      }
    }
    faces.sort(
        Comparator.<FontFace>comparingInt(face -> Math.abs(face.weight() - REGULAR))
            .thenComparing(FontFace::weight));
    return faces;
  }

  private static List<FontFace> read(List<Path> files) {
    List<FontFace> faces = new ArrayList<>();
    for (Path file : files) {
      try {
        FontFiles.faces(file).forEach(found -> faces.add(found.face()));
      } catch (IOException e) {
        // A damaged font that happens to be installed is not the book's business.
        continue;
      }
    }
    return faces;
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
