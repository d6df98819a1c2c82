package io.github.proxmoxbook.book.edition.accessibility;

/**
 * Counts the frames of a GIF (<a href="https://www.w3.org/Graphics/GIF/spec-gif89a.txt">GIF89a</a>,
 * section 17 onwards), without unpacking them.
 */
final class GifFrames {
  private static final int HEADER = 6;
  private static final int SCREEN = 7;
  private static final int DESCRIPTOR = 10;
  private static final int EXTENSION = 0x21;
  private static final int IMAGE = 0x2C;

  private final byte[] bytes;
  private int at;

  private GifFrames(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Returns the number of frames; those before the place where a damaged file ends. */
  static int count(byte[] bytes) {
    return new GifFrames(bytes).count();
  }

  private int count() {
    at = HEADER + SCREEN + colours(HEADER + 4);
    int frames = 0;
    while (at < bytes.length) {
      int block = unsigned(at);
      if (block == IMAGE) {
        frames++;
        at += DESCRIPTOR + colours(at + DESCRIPTOR - 1) + 1;
      } else if (block == EXTENSION) {
        at += 2;
      } else {
        return frames;
      }
      skipBlocks();
    }
    return frames;
  }

  /** Returns the size of the table of colours that a byte of flags announces. */
  private int colours(int flags) {
    int value = unsigned(flags);
    return (value & 0x80) == 0 ? 0 : 3 << ((value & 7) + 1);
  }

  private void skipBlocks() {
    int length = unsigned(at);
    while (length > 0) {
      at += length + 1;
      length = unsigned(at);
    }
    at++;
  }

  private int unsigned(int place) {
    return place < bytes.length ? bytes[place] & 0xFF : 0;
  }
}
