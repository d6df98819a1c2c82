package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.diagram.Diagram;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Gathers the pictures that chapters show, and gives them names that every system can store. */
final class Pictures {
  private static final Set<String> RASTER = Set.of("png", "jpg", "jpeg", "gif");

  /** File systems take 255 bytes; a few of them are for endings and numbers. */
  private static final int LONGEST_NAME = 200;

  private final BookRoot root;
  private final Map<Path, Diagram> diagrams = new HashMap<>();
  private final Map<Path, Asset> added = new HashMap<>();
  private final Map<String, Asset> assets = new TreeMap<>();
  private final Set<String> hrefs = new HashSet<>();

  Pictures(BookRoot root, Collection<Diagram> diagrams) {
    this.root = root;
    diagrams.forEach(diagram -> this.diagrams.put(diagram.source(), diagram));
  }

  /** Returns the picture for a file; empty if it is neither a diagram nor a raster image. */
  Optional<Asset> add(Path file) {
    Diagram diagram = diagrams.get(file);
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean isRaster = RASTER.contains(name.substring(name.lastIndexOf('.') + 1));
    if (diagram == null && !(isRaster && Files.isRegularFile(file))) {
      return Optional.empty();
    }
    Asset known = added.get(file);
    if (known == null) {
      known = diagram == null ? raster(file) : drawn(diagram);
      added.put(file, known);
      assets.put(known.href(), known);
    }
    return Optional.of(known);
  }

  private Asset raster(Path file) {
    return new Asset(href(root.display(file)), file, file, Optional.empty());
  }

  private Asset drawn(Diagram diagram) {
    String name = root.display(diagram.source());
    String href = href(name);
    String png = href(name.replaceFirst("(?i)\\.svg\\z", "") + ".png");
    Asset.Pixels pixels = new Asset.Pixels(png, diagram.png(), diagram.width());
    return new Asset(href, diagram.svg(), diagram.pdf(), Optional.of(pixels));
  }

  List<Asset> all() {
    return List.copyOf(assets.values());
  }

  /**
   * EPUB 3.3 section 4.2.3 asks for portable names, each once whatever its letter case: anything
   * but plain ASCII is spelled out, and what has become too long for a file system is cut.
   */
  private String href(String path) {
    int dot = path.lastIndexOf('.');
    String ending = plain(path.substring(dot));
    StringBuilder folder = new StringBuilder("images");
    for (String part : path.substring(0, dot).split("/")) {
      // No name may end with a full stop.
      String name = plain(part).replaceFirst("\\.\\z", "_2e");
      folder.append('/').append(name, 0, Math.min(name.length(), LONGEST_NAME));
    }
    String href = folder + ending;
    for (int i = 2; !hrefs.add(href.toLowerCase(Locale.ROOT)); i++) {
      href = folder + "-" + i + ending;
    }
    return href;
  }

  private static String plain(String path) {
    StringBuilder name = new StringBuilder();
    path.codePoints()
        .forEach(
            c -> {
              boolean kept = c < 0x80 && (Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0);
              name.append(kept ? Character.toString(c) : "_" + Integer.toHexString(c));
            });
    return name.toString();
  }
}
