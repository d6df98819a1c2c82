package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.edition.Asset;
import io.github.proxmoxbook.book.edition.sheet.MediaType;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The pictures of the chapters, as an EPUB shows them. */
final class EpubPictures {
  /** Where a PNG tells its width (W3C PNG, 11.2.1). */
  private static final int PNG_WIDTH = 16;

  private final DiagramFormat format;
  private final Map<String, Asset> diagrams = new HashMap<>();
  private final Map<String, String> densities = new HashMap<>();
  private final Map<String, String> renamed = new HashMap<>();
  private final List<EpubFile> files = new ArrayList<>();

  /**
   * Looks at the pictures.
   *
   * @param assets the pictures of the book
   * @param format how diagrams are shown
   * @throws IOException if a picture cannot be read
   */
  EpubPictures(List<Asset> assets, DiagramFormat format) throws IOException {
    this.format = format;
    for (Asset asset : assets) {
      if (asset.pixels().isPresent()) {
        addDiagram(asset, asset.pixels().get());
      } else {
        addRaster(asset);
      }
    }
  }

  private void addDiagram(Asset asset, Asset.Pixels pixels) throws IOException {
    diagrams.put(asset.href(), asset);
    if (format != DiagramFormat.PNG) {
      files.add(EpubFile.of(asset.href(), MediaType.SVG.text(), asset.web()));
    }
    if (format != DiagramFormat.SVG) {
      densities.put(asset.href(), density(pixels));
      files.add(EpubFile.of(pixels.href(), MediaType.PNG.text(), pixels.file()));
    }
  }

  /** What the file holds counts, not what its name says: reading systems refuse contradictions. */
  private void addRaster(Asset asset) throws IOException {
    Optional<MediaType> type = MediaType.of(asset.web()).filter(MediaType::isPicture);
    MediaType named = named(asset.href());
    String href = asset.href();
    if (type.isPresent() && type.get() != named) {
      href = href + "." + type.get().ending();
      renamed.put(asset.href(), href);
    }
    // A file that is no picture at all is the business of check-references.
    files.add(EpubFile.of(href, type.orElse(named).text(), asset.web()));
  }

  private static MediaType named(String href) {
    String name = href.toLowerCase(Locale.ROOT);
    if (name.endsWith(".png")) {
      return MediaType.PNG;
    }
    return name.endsWith(".gif") ? MediaType.GIF : MediaType.JPEG;
  }

  /** Returns the files, in the order of the pictures. */
  List<EpubFile> files() {
    return files;
  }

  /**
   * Makes the pictures of a page show these files.
   *
   * @param page the page, or a part of it, with pictures as {@link
   *     io.github.proxmoxbook.book.edition.EditionContent} names them
   */
  void show(Element page) {
    for (Element image : page.select("img[src]")) {
      String src = image.attr("src");
      image.attr("src", renamed.getOrDefault(src, src));
      Asset diagram = diagrams.get(src);
      if (diagram != null && format != DiagramFormat.SVG) {
        showPixels(image, diagram, diagram.pixels().orElseThrow());
      }
    }
  }

  /**
   * Says how many pixels there are for each of the screen, or a PNG of two for each would be shown
   * twice as large. That takes a source of its own: {@code src} counts as one for each. Systems
   * that know no sources get a width; the height has to follow when a screen is narrower.
   *
   * @see <a href="https://html.spec.whatwg.org/multipage/images.html#update-the-source-set">HTML,
   *     update the source set</a>
   * @see <a href="https://www.w3.org/TR/epub-33/#sec-foreign-restrictions">EPUB 3.3, 3.3: fallbacks
   *     by {@code picture}</a>
   */
  private void showPixels(Element image, Asset diagram, Asset.Pixels pixels) {
    Element picture = new Element("picture");
    image.replaceWith(picture);
    if (format == DiagramFormat.BOTH) {
      addSource(picture, MediaType.SVG, diagram.href());
    }
    String density = densities.get(diagram.href());
    addSource(picture, MediaType.PNG, pixels.href() + " " + density + "x");
    picture.appendChild(image);
    image.attr("src", pixels.href());
    if (!image.hasAttr("width")) {
      image.attr("width", Long.toString(Math.max(1, Math.round(pixels.width()))));
    }
  }

  private static void addSource(Element picture, MediaType type, String sources) {
    picture.appendElement("source").attr("type", type.text()).attr("srcset", sources);
  }

  private static String density(Asset.Pixels pixels) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(pixels.file()))) {
      in.readNBytes(PNG_WIDTH);
      String density = String.format(Locale.ROOT, "%.3f", in.readInt() / pixels.width());
      return density.replaceFirst("\\.?0+\\z", "");
    }
  }
}
