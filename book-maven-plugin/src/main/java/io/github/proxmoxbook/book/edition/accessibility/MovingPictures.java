package io.github.proxmoxbook.book.edition.accessibility;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds pictures that may flash: more than one frame, or an animation. */
public final class MovingPictures {
  /** Before the pixels of an animated PNG stands an {@code acTL} chunk (PNG 3, 11.3.6.1). */
  private static final String ANIMATED_PNG = "acTL";

  private static final Pattern ANIMATED_SVG =
      Pattern.compile("<(\\w+:)?(animate\\w*|set|script)\\b|@(-\\w+-)?keyframes");

  private MovingPictures() {}

  /**
   * Returns whether a picture may move.
   *
   * @param file an SVG, PNG, JPEG or GIF; what it is, its name says
   * @return whether it has frames or animations
   * @throws IOException if it cannot be read
   */
  public static boolean isMoving(Path file) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".gif")) {
      return GifFrames.count(Files.readAllBytes(file)) > 1;
    }
    if (name.endsWith(".png")) {
      return isAnimatedPng(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    }
    return name.endsWith(".svg") && ANIMATED_SVG.matcher(Files.readString(file)).find();
  }

  private static boolean isAnimatedPng(String bytes) {
    int mark = bytes.indexOf(ANIMATED_PNG);
    int pixels = bytes.indexOf("IDAT");
    return mark > 0 && (pixels < 0 || mark < pixels);
  }
}
