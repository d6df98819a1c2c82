package io.github.proxmoxbook.book.typography;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The families in the font files that a book names, in the order of the files. */
final class NamedFiles {
  /** For each family whether it is monospaced. */
  private final Map<String, Boolean> families = new LinkedHashMap<>();

  private final List<FontFace> faces = new ArrayList<>();

  /**
   * Reads the files.
   *
   * @throws IOException if one is no font, naming it
   */
  NamedFiles(List<Path> files) throws IOException {
    for (Path file : files) {
      for (FoundFace found : read(file)) {
        faces.add(found.face());
        families.merge(found.face().family(), found.monospaced(), Boolean::logicalOr);
      }
    }
  }

  private static List<FoundFace> read(Path file) throws IOException {
    try {
      return FontFiles.faces(file);
    } catch (IOException e) {
      throw new IOException("cannot read the font " + file + ": " + e.getMessage(), e);
    }
  }

  /** Returns all faces. */
  List<FontFace> faces() {
    return faces;
  }

  /**
   * Returns the family for text: the first of those wanted, else the first that is not monospaced,
   * else the first.
   *
   * @param wanted families that the book names for text
   * @param claimed families that it names for code, which are not taken for text unasked
   */
  Optional<String> text(List<String> wanted, List<String> claimed) {
    List<String> free = families.keySet().stream().filter(name -> !claimed.contains(name)).toList();
    return first(wanted)
        .or(() -> free.stream().filter(name -> !families.get(name)).findFirst())
        .or(() -> free.stream().findFirst());
  }

  /**
   * Returns the family for code: the first of those wanted, else the first monospaced one, rather
   * another than that of the text.
   *
   * @param wanted families that the book names for code
   * @param text the family of the text
   */
  Optional<String> code(List<String> wanted, Optional<String> text) {
    List<String> monospaced = families.keySet().stream().filter(families::get).toList();
    return first(wanted)
        .or(() -> monospaced.stream().filter(name -> !text.equals(Optional.of(name))).findFirst())
        .or(() -> monospaced.stream().findFirst());
  }

  private Optional<String> first(List<String> wanted) {
    return wanted.stream().filter(families::containsKey).findFirst();
  }
}
