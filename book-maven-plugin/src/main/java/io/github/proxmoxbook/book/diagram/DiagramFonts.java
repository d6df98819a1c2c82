package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.typography.BookFonts;
import io.github.proxmoxbook.book.typography.FontFace;
import io.github.proxmoxbook.book.typography.FontRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fonts for text in diagrams: for each character the first of the book's faces that has it. */
final class DiagramFonts {
  private final Map<FontRole, List<DrawingFace>> faces = new EnumMap<>(FontRole.class);

  /**
   * Opens the fonts of a book.
   *
   * @throws IOException if one cannot be read, naming the file
   */
  DiagramFonts(BookFonts fonts) throws IOException {
    Map<FontFace, DrawingFace> opened = new HashMap<>();
    for (FontRole role : FontRole.values()) {
      List<DrawingFace> ofRole = new ArrayList<>();
      for (FontFace face : fonts.faces(role)) {
        DrawingFace drawing = opened.get(face);
        if (drawing == null) {
          drawing = DrawingFace.open(face);
          opened.put(face, drawing);
        }
        ofRole.add(drawing);
      }
      faces.put(role, ofRole);
    }
  }

  /** Returns the face with which text of a role begins. */
  DrawingFace first(FontRole role, boolean bold) {
    return chain(role, bold).get(0);
  }

  /** Returns the face for a character; the first of the role if no face has it. */
  DrawingFace forCharacter(int codePoint, FontRole role, boolean bold) {
    List<DrawingFace> chain = chain(role, bold);
    for (DrawingFace face : chain) {
      if (face.has(codePoint)) {
        return face;
      }
    }
    return chain.get(0);
  }

  /** Returns whether a character can be drawn, or needs no drawing. */
  boolean covers(int codePoint) {
    return isInvisible(codePoint)
        || faces.values().stream()
            .anyMatch(ofRole -> ofRole.stream().anyMatch(face -> face.has(codePoint)));
  }

  /** Returns whether a character only separates or selects and leaves no mark. */
  static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isWhitespace(codePoint)
        || type == Character.FORMAT
        || type == Character.CONTROL
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  /** The faces of the role, those of the wanted weight first, then the same of the other roles. */
  private List<DrawingFace> chain(FontRole role, boolean bold) {
    Comparator<DrawingFace> wantedFirst = Comparator.comparing(face -> face.isBold() != bold);
    Set<DrawingFace> chain = new LinkedHashSet<>();
    faces.get(role).stream().sorted(wantedFirst).forEach(chain::add);
    for (FontRole other : FontRole.values()) {
      faces.get(other).stream().sorted(wantedFirst).forEach(chain::add);
    }
    return List.copyOf(chain);
  }
}
