package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.typography.FontRole;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.apache.batik.gvt.font.GVTFont;
import org.apache.batik.gvt.font.GVTFontFace;
import org.apache.batik.gvt.font.GVTFontFamily;

/** The family that a role of the book's fonts is to Batik, whatever the diagram called it. */
final class BookFontFamily implements GVTFontFamily {
  private static final float BOLD_FROM = TextAttribute.WEIGHT_MEDIUM;

  private final FontRole role;
  private final DiagramFonts fonts;

  BookFontFamily(FontRole role, DiagramFonts fonts) {
    this.role = role;
    this.fonts = fonts;
  }

  @Override
  public String getFamilyName() {
    return role.cssFamily();
  }

  @Override
  public GVTFontFace getFontFace() {
    return new GVTFontFace(role.cssFamily());
  }

  @Override
  public GVTFont deriveFont(float size, AttributedCharacterIterator text) {
    return font(size, isBold(text.getAttributes()), isItalic(text.getAttributes()));
  }

  @Override
  @SuppressWarnings("rawtypes") // as Batik declares it
  public GVTFont deriveFont(float size, Map attributes) {
    return font(size, isBold(attributes), isItalic(attributes));
  }

  private GVTFont font(float size, boolean bold, boolean italic) {
    DrawingFace face = fonts.first(role, bold);
    return BookGvtFont.of(role, RunStyle.of(face, size, bold, italic));
  }

  static boolean isBold(Map<?, ?> attributes) {
    return attributes.get(TextAttribute.WEIGHT) instanceof Number weight
        && weight.floatValue() >= BOLD_FROM;
  }

  static boolean isItalic(Map<?, ?> attributes) {
    return attributes.get(TextAttribute.POSTURE) instanceof Number posture
        && posture.floatValue() > 0;
  }

  @Override
  public boolean isComplex() {
    return false;
  }
}
