package io.github.proxmoxbook.book.typography;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Cuts the fonts of a build down to the characters that occur. The fonts of text and of code stand
 * in for one another, and those of symbols for both, in the order in which style sheets name them:
 * each gets what those before it lack.
 */
public final class FontSubsets {
  /** From here on a face counts as bold: the semi-bold one of a family without bold. */
  private static final int LEAST_BOLD = 600;

  private static final int BOLD = 700;

  private final BookFonts fonts;
  private final Map<FontRole, SortedSet<Integer>> wanted = new EnumMap<>(FontRole.class);

  private FontSubsets(BookFonts fonts) {
    this.fonts = fonts;
  }

  /**
   * Cuts the fonts down.
   *
   * @param fonts the fonts of the build; of each family the regular face and the bold one count
   * @param text the characters that occur in text, as code points
   * @param code the characters that occur in code
   * @return the faces that are needed, those of text first; the same bytes for the same input
   * @throws FontEmbeddingException if a font forbids it or is of a kind that cannot be cut down
   * @throws IOException if a font cannot be read
   */
  public static List<FontSubset> of(
      BookFonts fonts, SortedSet<Integer> text, SortedSet<Integer> code)
      throws IOException, FontEmbeddingException {
    FontSubsets subsets = new FontSubsets(fonts);
    subsets.share(text, FontRole.TEXT, FontRole.CODE, FontRole.SYMBOL);
    subsets.share(code, FontRole.CODE, FontRole.TEXT, FontRole.SYMBOL);
    List<FontSubset> made = new ArrayList<>();
    for (FontRole role : FontRole.values()) {
      for (FontFace face : faces(fonts.faces(role))) {
        try (TrueTypeFont font = face.open()) {
          byte[] bytes = SubsetFont.of(face, font, subsets.wanted.getOrDefault(role, none()));
          if (bytes.length > 0) {
            made.add(new FontSubset(role, face.weight(), bytes));
          }
        }
      }
    }
    return made;
  }

  private static SortedSet<Integer> none() {
    return new TreeSet<>();
  }

  /** Gives each family the characters that those before it lack. */
  private void share(SortedSet<Integer> characters, FontRole... chain) throws IOException {
    SortedSet<Integer> left = new TreeSet<>(characters);
    for (FontRole role : chain) {
      wanted.computeIfAbsent(role, r -> new TreeSet<>()).addAll(left);
      try (TrueTypeFont font = fonts.faces(role).get(0).open()) {
        CmapLookup map = font.getUnicodeCmapLookup();
        left.removeIf(character -> map.getGlyphId(character) != 0);
      }
    }
  }

  /** The regular face and, if there is one, the bold one: the theme uses no other weights. */
  private static List<FontFace> faces(List<FontFace> family) {
    List<FontFace> faces = new ArrayList<>(family.subList(0, 1));
    family.stream()
        .skip(1)
        .filter(face -> face.weight() >= LEAST_BOLD)
        .min(
            Comparator.<FontFace>comparingInt(face -> Math.abs(face.weight() - BOLD))
                .thenComparing(FontFace::weight))
        .ifPresent(faces::add);
    return faces;
  }
}
