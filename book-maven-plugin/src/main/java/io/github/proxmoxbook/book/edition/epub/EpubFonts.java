package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.edition.sheet.MediaType;
import io.github.proxmoxbook.book.typography.BookFonts;
import io.github.proxmoxbook.book.typography.FontEmbeddingException;
import io.github.proxmoxbook.book.typography.FontRole;
import io.github.proxmoxbook.book.typography.FontSubset;
import io.github.proxmoxbook.book.typography.FontSubsets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fonts of the build, embedded: of each what the pages need, and a style sheet that names them
 * (CSS Fonts 4, section 4). The families are named one behind the other, so that each stands in for
 * what those before it lack, and behind all of them a font of the reading system.
 *
 * @param files the style sheet, then the fonts
 */
record EpubFonts(List<EpubFile> files) {
  /** The style sheet, to be linked behind the theme and before the book's own. */
  static final String SHEET = EpubStyles.FOLDER + EpubStyles.FONTS;

  private static final String FOLDER = "fonts/";

  EpubFonts {
    files = List.copyOf(files);
  }

  /**
   * Cuts the fonts down to what the pages need.
   *
   * @param fonts the fonts of the build
   * @param characters what occurs on the pages
   * @throws FontEmbeddingException if a font that is needed cannot or must not be embedded
   * @throws IOException if a font cannot be read
   */
  static EpubFonts of(BookFonts fonts, PageCharacters characters)
      throws IOException, FontEmbeddingException {
    List<FontSubset> subsets = FontSubsets.of(fonts, characters.text(), characters.code());
    List<EpubFile> files = new ArrayList<>();
    files.add(EpubFile.sheet(SHEET, css(subsets)));
    for (FontSubset subset : subsets) {
      files.add(EpubFile.of(FOLDER + name(subset), MediaType.TTF.text(), subset.bytes()));
    }
    return new EpubFonts(files);
  }

  private static String name(FontSubset subset) {
    String role = subset.role().name().toLowerCase(Locale.ROOT);
    return role + "-" + subset.weight() + "." + MediaType.TTF.ending();
  }

  private static String css(List<FontSubset> subsets) {
    StringBuilder css =
        new StringBuilder("/* The fonts of the book, as far as it needs them. */\n");
    Set<FontRole> roles = new LinkedHashSet<>();
    for (FontSubset subset : subsets) {
      roles.add(subset.role());
      css.append("@font-face {\n  font-family: \"").append(subset.role().cssFamily());
      css.append("\";\n  font-style: normal;\n  font-weight: ").append(subset.weight());
      css.append(";\n  src: url(\"../").append(FOLDER).append(name(subset));
      css.append("\") format(\"truetype\");\n}\n");
    }
    css.append("body { font-family: ").append(stack(roles, FontRole.TEXT, "sans-serif"));
    css.append("; }\n").append(PageCharacters.CODE).append(" { font-family: ");
    css.append(stack(roles, FontRole.CODE, "monospace")).append("; }\n");
    return css.toString();
  }

  /** The families with one of them first; the last one is of the reading system. */
  private static String stack(Set<FontRole> roles, FontRole first, String generic) {
    return Stream.concat(Stream.of(first), Stream.of(FontRole.values()).filter(r -> r != first))
            .filter(roles::contains)
            .map(role -> '"' + role.cssFamily() + '"')
            .collect(Collectors.joining(", "))
        + ", "
        + generic;
  }
}
