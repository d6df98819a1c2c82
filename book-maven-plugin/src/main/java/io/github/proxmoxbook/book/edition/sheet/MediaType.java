package io.github.proxmoxbook.book.edition.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * The core media types of pictures and fonts (EPUB 3.3, section 3.2), told by what a file holds:
 * its name may lie, and then reading systems refuse it.
 */
public enum MediaType {
  /** Portable Network Graphics. */
  PNG("image/png", "png", "89504e47"),
  /** JPEG. */
  JPEG("image/jpeg", "jpg", "ffd8ff"),
  /** GIF, also with frames. */
  GIF("image/gif", "gif", "47494638"),
  /** In a RIFF container, whose first eight bytes do not tell what is in it. */
  WEBP("image/webp", "webp", "57454250"),
  /** SVG, told by its name as well. */
  SVG("image/svg+xml", "svg", ""),
  /** TrueType. */
  TTF("font/ttf", "ttf", "00010000"),
  /** TrueType as Apple marks it. */
  APPLE_TTF("font/ttf", "ttf", "74727565"),
  /** OpenType with PostScript outlines. */
  OTF("font/otf", "otf", "4f54544f"),
  /** WOFF 1. */
  WOFF("font/woff", "woff", "774f4646"),
  /** WOFF 2. */
  WOFF2("font/woff2", "woff2", "774f4632");

  private static final int HEAD = 1024;
  private static final String RIFF = "52494646";
  private static final int RIFF_HEAD = 16;

  private final String text;
  private final String ending;
  private final String magic;

  MediaType(String text, String ending, String magic) {
    this.text = text;
    this.ending = ending;
    this.magic = magic;
  }

  /** Returns the media type as manifests name it. */
  public String text() {
    return text;
  }

  /** Returns the usual ending of file names, without the dot. */
  public String ending() {
    return ending;
  }

  /** Returns whether it is a picture; else it is a font. */
  public boolean isPicture() {
    return text.startsWith("image/");
  }

  /**
   * Returns the type of a file.
   *
   * @param file the file
   * @return its type; empty if it is none of these
   * @throws IOException if the file cannot be read
   */
  public static Optional<MediaType> of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    String hex = HexFormat.of().formatHex(head);
    String start = hex.startsWith(RIFF) ? hex.substring(Math.min(hex.length(), RIFF_HEAD)) : hex;
    for (MediaType type : values()) {
      if (type != SVG && start.startsWith(type.magic)) {
        return Optional.of(type);
      }
    }
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String xml = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
    return name.endsWith(".svg") && xml.startsWith("<") ? Optional.of(SVG) : Optional.empty();
  }
}
