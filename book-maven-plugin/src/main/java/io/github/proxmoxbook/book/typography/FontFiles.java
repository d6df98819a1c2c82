package io.github.proxmoxbook.book.typography;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Font files in folders: which faces they hold, and where the operating system keeps them. */
final class FontFiles {
  private static final int DEEPEST_FOLDER = 6;

  private FontFiles() {}

  /** Returns the folders in which Linux, macOS and Windows keep fonts, existing ones only. */
  static List<Path> systemFolders() {
    Path home = Path.of(System.getProperty("user.home"));
    List<Path> folders = new ArrayList<>();
    folders.add(home.resolve(".local/share/fonts"));
    folders.add(home.resolve(".fonts"));
    folders.add(home.resolve("Library/Fonts"));
    folders.add(home.resolve("AppData/Local/Microsoft/Windows/Fonts"));
    folders.add(Path.of("/usr/local/share/fonts"));
    folders.add(Path.of("/usr/share/fonts"));
    folders.add(Path.of("/Library/Fonts"));
    folders.add(Path.of("/System/Library/Fonts"));
    String windows = System.getenv("WINDIR");
    if (windows != null) {
      folders.add(Path.of(windows, "Fonts"));
    }
    return folders.stream().filter(Files::isDirectory).toList();
  }

  /** Returns the TrueType files below a folder, in a stable order. */
  static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.find(folder, DEEPEST_FOLDER, (path, a) -> isTrueType(path))) {
      return files.sorted().toList();
    }
  }

  /** Returns whether the file's name is that of a TrueType font. CFF outlines cannot be subset. */
  static boolean isTrueType(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ttf") || name.endsWith(".ttc");
  }

  static boolean isCollection(Path path) {
    return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".ttc");
  }

  /**
   * Returns whether a file's name could be that of a family, so that only a few files are opened:
   * {@code BIZUDPGothic-Bold.ttf} and Windows' {@code BIZ-UDGothicR.ttc} for {@code BIZ UDPGothic}.
   */
  static boolean mayHold(Path path, String family) {
    String name = letters(path.getFileName().toString());
    String wanted = letters(family);
    return name.startsWith(wanted)
        || (isCollection(path) && name.startsWith(wanted.replace("udp", "ud")));
  }

  /** Returns the faces in a file. */
  static List<FontFace> faces(Path path) throws IOException {
    List<FontFace> faces = new ArrayList<>();
    if (isCollection(path)) {
      try (TrueTypeCollection collection = new TrueTypeCollection(path.toFile())) {
        collection.processAllFonts(font -> faces.add(face(font, path)));
      }
    } else {
      try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(path))) {
        faces.add(face(font, path));
      }
    }
    return faces;
  }

  private static FontFace face(TrueTypeFont font, Path path) throws IOException {
    int weight = font.getOS2Windows() == null ? 400 : font.getOS2Windows().getWeightClass();
    String family = font.getNaming() == null ? "" : font.getNaming().getFontFamily();
    return new FontFace(family == null ? "" : family, Math.max(1, Math.min(1000, weight)), path);
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
