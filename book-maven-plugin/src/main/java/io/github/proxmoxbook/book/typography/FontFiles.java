package io.github.proxmoxbook.book.typography;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Font files in folders: which faces they hold, and where the operating system keeps them. */
final class FontFiles {
  private static final int DEEPEST_FOLDER = 6;

  /** Bit 0 of fsSelection in the table OS/2 of OpenType. */
  private static final int SELECTION_ITALIC = 1;

  /** PANOSE's first digit for Latin text; only there the fourth is the proportion. */
  private static final int PANOSE_LATIN = 2;

  private static final int PANOSE_MONOSPACED = 9;

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

  /** Returns the TrueType files below a folder that can be reached, in a stable order. */
  static List<Path> below(Path folder) throws IOException {
    SortedSet<Path> files = new TreeSet<>();
    Files.walkFileTree(
        folder,
        Set.of(),
        DEEPEST_FOLDER,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isTrueType(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            // These folders are the machine's: one that is closed to us, or vanishes while we look,
            // holds no font for this book. A family that is missing then is reported as missing.
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    return List.copyOf(files);
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

  /** Returns the upright faces in a file: the book slants nothing, and regular means upright. */
  static List<FoundFace> faces(Path path) throws IOException {
    List<FoundFace> faces = new ArrayList<>();
    if (isCollection(path)) {
      try (TrueTypeCollection collection = new TrueTypeCollection(path.toFile())) {
        collection.processAllFonts(font -> face(font, path).ifPresent(faces::add));
      }
    } else {
      try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(path))) {
        face(font, path).ifPresent(faces::add);
      }
    }
    return faces;
  }

  /** Returns the face that an open font is; empty if it is oblique or italic. */
  static Optional<FoundFace> face(TrueTypeFont font, Path path) throws IOException {
    if (isSlanted(font)) {
      return Optional.empty();
    }
    int weight = font.getOS2Windows() == null ? 400 : font.getOS2Windows().getWeightClass();
    String name = font.getNaming() == null ? null : font.getNaming().getFontFamily();
    String family = name == null ? "" : name;
    FontFace face = new FontFace(family, Math.max(1, Math.min(1000, weight)), path);
    return Optional.of(new FoundFace(face, isMonospaced(font, family)));
  }

  private static boolean isSlanted(TrueTypeFont font) throws IOException {
    HeaderTable head = font.getHeader();
    OS2WindowsMetricsTable os2 = font.getOS2Windows();
    return (head != null && (head.getMacStyle() & HeaderTable.MAC_STYLE_ITALIC) != 0)
        || (os2 != null && (os2.getFsSelection() & SELECTION_ITALIC) != 0);
  }

  private static boolean isMonospaced(TrueTypeFont font, String family) throws IOException {
    PostScriptTable post = font.getPostScript();
    OS2WindowsMetricsTable os2 = font.getOS2Windows();
    byte[] panose = os2 == null ? new byte[0] : os2.getPanose();
    return family.toLowerCase(Locale.ROOT).contains("mono")
        || (post != null && post.getIsFixedPitch() != 0)
        || (panose.length > 3 && panose[0] == PANOSE_LATIN && panose[3] == PANOSE_MONOSPACED);
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
