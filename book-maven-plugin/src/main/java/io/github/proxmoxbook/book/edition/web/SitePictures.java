package io.github.proxmoxbook.book.edition.web;

import io.github.proxmoxbook.book.edition.Asset;
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

  static WebFile file(Asset asset) {
    String name = asset.href().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    String type = TYPES.getOrDefault(ending, "application/octet-stream");
    return new WebFile(asset.href(), type, new WebFile.Copy(asset.web()));
  }
}
