package io.github.proxmoxbook.book.edition.web;

import io.github.proxmoxbook.book.edition.Asset;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pictures of the chapters. */
final class SitePictures {
  private static final Map<String, String> TYPES =
      Map.of(
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "gif", "image/gif");

  private SitePictures() {}

  /** Returns the sizes of those that tell it, by their paths. */
  static Map<String, PictureSize> sizes(List<Asset> assets) throws IOException {
    Map<String, PictureSize> sizes = new HashMap<>();
    for (Asset asset : assets) {
      PictureSize.of(asset).ifPresent(size -> sizes.put(asset.href(), size));
    }
    return sizes;
  }

  static WebFile file(Asset asset) {
    String name = asset.href().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    String type = TYPES.getOrDefault(ending, "application/octet-stream");
    return new WebFile(asset.href(), type, new WebFile.Copy(asset.web()));
  }
}
