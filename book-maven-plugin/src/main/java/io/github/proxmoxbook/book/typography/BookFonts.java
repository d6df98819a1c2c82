package io.github.proxmoxbook.book.typography;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The fonts of one build: for each role its faces, regular weight first. */
public final class BookFonts {
  private final Map<FontRole, List<FontFace>> faces;

  /**
   * Creates the fonts of a build.
   *
   * @param faces the faces of each role; every role needs at least one
   * @throws IllegalArgumentException naming the role without a face
   */
  public BookFonts(Map<FontRole, List<FontFace>> faces) {
    this.faces = new EnumMap<>(FontRole.class);
    for (FontRole role : FontRole.values()) {
      List<FontFace> ofRole = faces.getOrDefault(role, List.of());
      if (ofRole.isEmpty()) {
        throw new IllegalArgumentException("no font for " + role);
      }
      this.faces.put(role, List.copyOf(ofRole));
    }
  }

  /**
   * Returns the faces of a role in the order in which they are tried.
   *
   * @param role the role
   * @return at least one face
   */
  public List<FontFace> faces(FontRole role) {
    return faces.get(role);
  }

  /** Returns all faces once, in a stable order. */
  public List<FontFace> all() {
    return faces.values().stream().flatMap(List::stream).distinct().toList();
  }

  /** Returns the names of the families for text and code, for the build's log. */
  public String describe() {
    return "text in "
        + faces(FontRole.TEXT).get(0).family()
        + ", code in "
        + faces(FontRole.CODE).get(0).family();
  }
}
