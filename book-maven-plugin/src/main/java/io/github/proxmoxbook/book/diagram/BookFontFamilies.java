package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.typography.FontRole;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.apache.batik.bridge.FontFace;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.gvt.font.GVTFontFamily;

/**
 * Maps every family that a diagram names to the book's own fonts, so that a diagram looks the same
 * on every machine and like the text around it.
 */
final class BookFontFamilies implements FontFamilyResolver {
  private static final List<String> CODE =
      List.of("mono", "code", "courier", "consolas", "menlo", "typewriter");

  private final GVTFontFamily text;
  private final GVTFontFamily code;

  BookFontFamilies(DiagramFonts fonts) {
    this.text = new BookFontFamily(FontRole.TEXT, fonts);
    this.code = new BookFontFamily(FontRole.CODE, fonts);
  }

  @Override
  public GVTFontFamily resolve(String familyName) {
    return role(familyName) == FontRole.CODE ? code : text;
  }

  /** Returns for which role of the book's fonts a family, or a list of families, stands. */
  static FontRole role(String families) {
    String name = families.toLowerCase(Locale.ROOT);
    return CODE.stream().anyMatch(name::contains) ? FontRole.CODE : FontRole.TEXT;
  }

  @Override
  public GVTFontFamily resolve(String familyName, FontFace fontFace) {
    return resolve(familyName);
  }

  @Override
  public GVTFontFamily loadFont(InputStream in, FontFace fontFace) {
    return text;
  }

  @Override
  public GVTFontFamily getDefault() {
    return text;
  }

  @Override
  public GVTFontFamily getFamilyThatCanDisplay(char c) {
    return text;
  }
}
