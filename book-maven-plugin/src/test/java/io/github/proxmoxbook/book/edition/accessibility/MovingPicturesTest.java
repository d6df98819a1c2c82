package io.github.proxmoxbook.book.edition.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovingPicturesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"1, false", "2, true", "5, true"})
  void countsTheFramesOfGifs(int frames, boolean isMoving) throws IOException {
    Path file = Files.write(folder.resolve("a.GIF"), gif(frames));

    assertThat(MovingPictures.isMoving(file)).isEqualTo(isMoving);
  }

  @Test
  void aGifThatIsCutOffHasTheFramesBeforeTheCut() throws IOException {
    byte[] whole = gif(2);
    List<Integer> counts =
        IntStream.rangeClosed(0, whole.length)
            .map(length -> GifFrames.count(Arrays.copyOf(whole, length)))
            .boxed()
            .toList();

    assertThat(counts).isSorted().startsWith(0).contains(1).endsWith(2);
  }

  @Test
  void anAnimatedPngHasItsMarkBeforeThePixels() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB), "png", out);
    byte[] still = out.toByteArray();
    String bytes = new String(still, StandardCharsets.ISO_8859_1);
    int pixels = bytes.indexOf("IDAT") - 4;
    String moving =
        bytes.substring(0, pixels) + "\0\0\0\10acTL\0\0\0\2\0\0\0\0CRC_" + bytes.substring(pixels);
    String comment = bytes + "tEXtacTL";

    assertThat(isMoving("a.png", still)).isFalse();
    assertThat(isMoving("b.png", moving.getBytes(StandardCharsets.ISO_8859_1))).isTrue();
    assertThat(isMoving("c.png", comment.getBytes(StandardCharsets.ISO_8859_1))).isFalse();
  }

  @Test
  void drawingsMoveByAnimationsOnly() throws IOException {
    String still = "<svg><rect class=\"set\"/><text>animate</text></svg>";
    String moving = "<svg><rect><animateTransform type=\"rotate\"/></rect></svg>";
    String styled = "<svg><style>@keyframes a { to { opacity: 0 } }</style></svg>";

    assertThat(isMoving("a.svg", still.getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(isMoving("b.svg", moving.getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(isMoving("c.svg", styled.getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(isMoving("d.jpg", moving.getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  private boolean isMoving(String name, byte[] bytes) throws IOException {
    return MovingPictures.isMoving(Files.write(folder.resolve(name), bytes));
  }

  private static byte[] gif(int frames) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(null);
      for (int i = 0; i < frames; i++) {
        BufferedImage frame = new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_INDEXED);
        frame.setRGB(i, i, 0xFFFFFF);
        writer.writeToSequence(new IIOImage(frame, null, null), null);
      }
      writer.endWriteSequence();
    }
    writer.dispose();
    return out.toByteArray();
  }
}
