package io.github.proxmoxbook.book.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The header of a raster image: enough to know what it is without decoding it. */
final class ImageHeader {
  /** More would take the typesetter half a minute and more memory than a build has. */
  private static final long MOST_PIXELS = 50_000_000;

  private ImageHeader() {}

  /** Returns what is wrong with an image file; empty if it is what its name says. */
  static Optional<String> complaint(Path file) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.of("is no image, whatever its name says");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        return complaint(file, reader);
      } catch (IOException e) {
        return Optional.of("is damaged: " + e.getMessage());
      } finally {
        reader.dispose();
      }
    }
  }

  private static Optional<String> complaint(Path file, ImageReader reader) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1).replace("jpg", "jpeg");
    String format = reader.getFormatName().toLowerCase(Locale.ROOT);
    if (!format.equals(ending)) {
      return Optional.of("holds " + format + ", whatever its name says");
    }
    long width = reader.getWidth(0);
    long height = reader.getHeight(0);
    return width * height > MOST_PIXELS
        ? Optional.of("has " + width + " × " + height + " pixels, far more than paper can show")
        : Optional.empty();
  }
}
