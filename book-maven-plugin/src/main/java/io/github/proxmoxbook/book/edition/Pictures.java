package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.diagram.Diagram;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Gathers the pictures that chapters show, and gives them names that every system can store. */
final class Pictures {
  private static final Set<String> RASTER = Set.of("png", "jpg", "jpeg", "gif");

  private final BookRoot root;
  private final Map<Path, Diagram> diagrams = new HashMap<>();
  private final Map<String, Asset> assets = new TreeMap<>();

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
    String href = "images/" + plain(root.display(file));
    Asset asset =
        diagram == null
            ? new Asset(href, file, file)
            : new Asset(href, diagram.svg(), diagram.pdf());
    assets.put(href, asset);
    return Optional.of(asset);
  }

  List<Asset> all() {
    return List.copyOf(assets.values());
  }

  /** EPUB 3.3 section 4.2.3 asks for portable names: anything but plain ASCII is spelled out. */
  private static String plain(String path) {
    StringBuilder name = new StringBuilder();
    path.codePoints()
        .forEach(
            c -> {
              boolean kept = c < 0x80 && (Character.isLetterOrDigit(c) || "._-/".indexOf(c) >= 0);
              name.append(kept ? Character.toString(c) : "_" + Integer.toHexString(c));
            });
    return name.toString();
  }
}
