package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.typography.FontRole;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.text.CharacterIterator;
import java.util.List;
import java.util.Map;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.bridge.StrokingTextPainter;

/**
 * Lays out text in the book's fonts. Batik would choose fonts for each UTF-16 unit, which breaks
 * characters beyond the basic plane.
 */
final class BookTextPainter extends StrokingTextPainter {
  private static final float DEFAULT_SIZE = 12;

  private final DiagramFonts fonts;
  private final FontFamilyResolver families;

  BookTextPainter(DiagramFonts fonts, FontFamilyResolver families) {
    this.fonts = fonts;
    this.families = families;
  }

  @Override
  protected FontFamilyResolver getFontFamilyResolver() {
    return families;
  }

  @Override
  protected AttributedCharacterIterator createModifiedACIForFontMatching(
      AttributedCharacterIterator text) {
    AttributedString matched = new AttributedString(text);
    int begin = text.getBeginIndex();
    int index = begin;
    while (index < text.getEndIndex()) {
      int limit = runLimit(text, index);
      text.setIndex(index);
      Map<AttributedCharacterIterator.Attribute, Object> attributes = text.getAttributes();
      matchRun(text, index, limit, attributes, matched);
      index = limit;
    }
    text.setIndex(begin);
    return matched.getIterator();
  }

  private static int runLimit(AttributedCharacterIterator text, int index) {
    text.setIndex(index);
    return text.getRunLimit(TEXT_COMPOUND_ID);
  }

  private void matchRun(
      AttributedCharacterIterator text,
      int start,
      int end,
      Map<AttributedCharacterIterator.Attribute, Object> attributes,
      AttributedString matched) {
    boolean bold = BookFontFamily.isBold(attributes);
    boolean italic = BookFontFamily.isItalic(attributes);
    float size =
        attributes.get(TextAttribute.SIZE) instanceof Number n ? n.floatValue() : DEFAULT_SIZE;
    FontRole role = role(attributes.get(GVT_FONTS));
    int offset = text.getBeginIndex();
    DrawingFace current = null;
    int runStart = start;
    for (int i = start; i < end; ) {
      int codePoint = codePoint(text, i, end);
      DrawingFace face =
          current != null && DiagramFonts.isInvisible(codePoint) && current.has(codePoint)
              ? current
              : fonts.forCharacter(codePoint, role, bold);
      if (face != current && current != null) {
        RunStyle style = RunStyle.of(current, size, bold, italic);
        matched.addAttribute(GVT_FONT, BookGvtFont.of(role, style), runStart - offset, i - offset);
        runStart = i;
      }
      current = face;
      i += Character.charCount(codePoint);
    }
    if (current != null) {
      RunStyle style = RunStyle.of(current, size, bold, italic);
      matched.addAttribute(GVT_FONT, BookGvtFont.of(role, style), runStart - offset, end - offset);
    }
  }

  /** Text is code if any of the families that it names is one for code. */
  private static FontRole role(Object resolved) {
    boolean isCode =
        resolved instanceof List<?> list
            && list.stream()
                .anyMatch(font -> font instanceof BookGvtFont f && f.role() == FontRole.CODE);
    return isCode ? FontRole.CODE : FontRole.TEXT;
  }

  private static int codePoint(CharacterIterator text, int index, int end) {
    char first = text.setIndex(index);
    if (Character.isHighSurrogate(first) && index + 1 < end) {
      char second = text.setIndex(index + 1);
      if (Character.isLowSurrogate(second)) {
        return Character.toCodePoint(first, second);
      }
    }
    return first;
  }
}
