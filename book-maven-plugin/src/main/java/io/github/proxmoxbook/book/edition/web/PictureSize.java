package io.github.proxmoxbook.book.edition.web;

import io.github.proxmoxbook.book.edition.Asset;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How large a picture is, so that a page keeps room for it and nothing moves when it comes.
 *
 * @param width its width in CSS pixels
 * @param height its height in CSS pixels
 */
record PictureSize(int width, int height) {
  private static final int JPEG_START = 0xffd8;
  private static final int GIF_START = 0x4749;
  private static final int PNG_START = 0x8950;

  /** Where a PNG tells its width (W3C PNG, 11.2.1), counted from behind its first two bytes. */
  private static final int PNG_WIDTH = 14;

  /** Where a GIF tells its width (GIF89a, 18), counted from behind its first two bytes. */
  private static final int GIF_WIDTH = 4;

  /** Where a segment of a JPEG tells the height (ITU-T T.81, B.2.2), behind its length. */
  private static final int JPEG_HEIGHT = 1;

  /** Returns the size of a picture; empty if its file does not tell it. */
  static Optional<PictureSize> of(Asset asset) throws IOException {
    if (asset.pixels().isEmpty()) {
      return of(asset.web());
    }
    // A diagram has the proportions of its pixels.
    Asset.Pixels pixels = asset.pixels().get();
    return of(pixels.file())
        .map(
            size -> {
              double height = pixels.width() * size.height() / size.width();
              return new PictureSize(
                  (int) Math.round(pixels.width()), (int) Math.max(1, Math.round(height)));
            });
  }

  private static Optional<PictureSize> of(Path file) throws IOException {
    long length = Files.size(file);
    if (length < PNG_WIDTH + 2 + 2 * Integer.BYTES) {
      return Optional.empty();
    }
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      return switch (in.readUnsignedShort()) {
        case PNG_START -> {
          in.skipNBytes(PNG_WIDTH);
          yield size(in.readInt(), in.readInt());
        }
        case GIF_START -> {
          in.skipNBytes(GIF_WIDTH);
          ByteBuffer sides = ByteBuffer.wrap(in.readNBytes(2 * Short.BYTES));
          sides.order(ByteOrder.LITTLE_ENDIAN);
          yield size(sides.getShort() & 0xffff, sides.getShort() & 0xffff);
        }
        case JPEG_START -> jpeg(in, length);
        default -> Optional.empty();
      };
    }
  }

  /** Goes through the segments up to the one that begins the frame. */
  private static Optional<PictureSize> jpeg(DataInputStream in, long fileLength)
      throws IOException {
    long left = fileLength - Short.BYTES;
    while (left > 2 * Short.BYTES + JPEG_HEIGHT + 2 * Short.BYTES) {
      int marker = in.readUnsignedShort();
      int length = in.readUnsignedShort();
      left -= Short.BYTES + length;
      if (isFrame(marker)) {
        in.skipNBytes(JPEG_HEIGHT);
        int height = in.readUnsignedShort();
        return size(in.readUnsignedShort(), height);
      }
      if (marker < 0xff00 || length < Short.BYTES || left < 0) {
        return Optional.empty();
      }
      in.skipNBytes(length - Short.BYTES);
    }
    return Optional.empty();
  }

  /** SOF0 to SOF15, but for the three that are something else (DHT, JPG, DAC). */
  private static boolean isFrame(int marker) {
    return marker >= 0xffc0
        && marker <= 0xffcf
        && marker != 0xffc4
        && marker != 0xffc8
        && marker != 0xffcc;
  }

  private static Optional<PictureSize> size(int width, int height) {
    return width > 0 && height > 0 ? Optional.of(new PictureSize(width, height)) : Optional.empty();
  }
}
