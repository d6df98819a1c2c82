package io.github.proxmoxbook.book.manuscript.kept;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads the parts of kept values, in the order in which {@link KeptOutput} wrote them. */
public final class KeptInput {
  private final DataInputStream in;
  private final List<String> known = new ArrayList<>();

  KeptInput(InputStream in) {
    this.in = new DataInputStream(in);
  }

  /**
   * Reads a number.
   *
   * @return the number
   * @throws IOException if there is none
   */
  public int number() throws IOException {
    return in.readInt();
  }

  /**
   * Reads a text.
   *
   * @return the text
   * @throws IOException if there is none
   */
  public String text() throws IOException {
    int which = in.readInt();
    if (which == known.size()) {
      byte[] units = new byte[in.readInt() * Character.BYTES];
      in.readFully(units);
      known.add(ByteBuffer.wrap(units).asCharBuffer().toString());
    }
    return known.get(which);
  }

  /**
   * Reads a constant.
   *
   * @param kind its enum
   * @return the constant
   * @param <T> its enum
   * @throws IOException if there is none
   */
  public <T extends Enum<T>> T constant(Class<T> kind) throws IOException {
    return Enum.valueOf(kind, text());
  }

  /**
   * Reads values.
   *
   * @param codec how each is read
   * @return the values in their order
   * @param <T> what they are
   * @throws IOException if there are none
   */
  public <T> List<T> all(Codec<T> codec) throws IOException {
    int count = number();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(codec.read(this));
    }
    return values;
  }

  /**
   * Reads texts.
   *
   * @return the texts in their order
   * @throws IOException if there are none
   */
  public List<String> texts() throws IOException {
    int count = number();
    List<String> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(text());
    }
    return values;
  }
}
