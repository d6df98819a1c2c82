package io.github.proxmoxbook.book.edition.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import io.github.proxmoxbook.book.edition.Asset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Serves the pictures of the edition to the typesetter, and nothing else. */
final class AssetStreams implements FSStreamFactory {
  /** The address of the book's own cover; no asset has a name without a folder. */
  static final String COVER = PrintDocument.SCHEME + ":cover.pdf";

  private final Map<String, Path> files = new HashMap<>();

  AssetStreams(List<Asset> assets, Cover cover) {
    assets.forEach(asset -> files.put(printUri(asset), asset.print()));
    if (cover instanceof Cover.Picture picture) {
      files.put(COVER, picture.pdf());
    }
  }

  /** The address of a picture; its ending tells the typesetter what it is. */
  static String printUri(Asset asset) {
    boolean isDiagram = !asset.print().equals(asset.web());
    return PrintDocument.SCHEME + ":" + asset.href() + (isDiagram ? ".pdf" : "");
  }

  boolean serves(String uri) {
    return files.containsKey(uri);
  }

  @Override
  public FSStream getUrl(String uri) {
    Path file = files.get(uri);
    return new FSStream() {
      @Override
      public InputStream getStream() {
        try {
          return uri.equals(COVER)
              ? new ByteArrayInputStream(CoverFile.withoutTags(file))
              : Files.newInputStream(file);
        } catch (IOException e) {
          throw new UncheckedIOException("cannot read " + file, e);
        }
      }

      @Override
      public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
      }
    };
  }
}
