package io.github.proxmoxbook.book.edition.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * A picture in the format that suits it: flat colours and letters as PNG, which keeps them sharp,
 * photographs as JPEG.
 *
 * @param ending the ending of its file's name, without the dot
 * @param bytes the file
 */
record PictureFile(String ending, byte[] bytes) {
  /** A larger PNG holds a photograph, or shades like those of one. */
  private static final int GREATEST_PNG = 600_000;

  /** Where the losses are not seen even in letters; a step of 0.05 more doubles the size. */
  private static final float QUALITY = 0.9f;

  /** Encodes an opaque picture. */
  static PictureFile of(BufferedImage image) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.size() <= GREATEST_PNG
        ? new PictureFile("png", png.toByteArray())
        : new PictureFile("jpg", jpeg(image));
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
