package io.github.proxmoxbook.book.diagram;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A raster image inside a diagram, as a {@code data:} address.
 *
 * @param width its width in its own pixels
 * @param height its height in its own pixels
 */
record EmbeddedImage(int width, int height) {
  private static final Pattern DATA =
      Pattern.compile("(?i)data:image/(png|jpe?g)(;[-a-z0-9]{1,40}=[^;,]{0,80}){0,9};base64,");

  /** Returns whether an address is that of a PNG or JPEG image inside the file. */
  static boolean isAllowed(String address) {
    return DATA.matcher(address).lookingAt();
  }

  /**
   * Reads the size from the head of an image, without decoding its pixels.
   *
   * @param address an allowed address
   * @return the image; empty if the bytes are not what the address says
   */
  static Optional<EmbeddedImage> of(String address) {
    Matcher matcher = DATA.matcher(address);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String format = matcher.group(1).toLowerCase(Locale.ROOT);
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(address.substring(matcher.end()));
      return size(bytes, format);
    } catch (IllegalArgumentException | IOException e) {
      // Not base64, or not an image: the caller reports that, with the place.
      return Optional.empty();
    }
  }

  private static Optional<EmbeddedImage> size(byte[] bytes, String format) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    ImageReader reader = readers.next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      if (!reader.getOriginatingProvider().canDecodeInput(in)) {
        return Optional.empty();
      }
      reader.setInput(in, true, true);
      return Optional.of(new EmbeddedImage(reader.getWidth(0), reader.getHeight(0)));
    } finally {
      reader.dispose();
    }
  }

  /** Returns how many pixels it has. */
  long pixels() {
    return (long) width * height;
  }
}
