package io.github.proxmoxbook.book.manuscript.kept;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Writes the parts of which kept values are made. */
public final class KeptOutput {
  private final DataOutputStream out;

  /** Texts come again and again, above all the names of files; each is written once. */
  private final Map<String, Integer> written = new HashMap<>();

  KeptOutput(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  /**
   * Writes a number.
   *
   * @param value the number
   * @throws IOException if it cannot be written
   */
  public void number(int value) throws IOException {
    out.writeInt(value);
  }

  /**
   * Writes a text, whatever its characters are: its number among all texts and, the first time, its
   * length and its UTF-16 units.
   *
   * @param value the text
   * @throws IOException if it cannot be written
   */
  public void text(String value) throws IOException {
    Integer known = written.putIfAbsent(value, written.size());
    out.writeInt(known == null ? written.size() - 1 : known);
    if (known == null) {
      out.writeInt(value.length());
      // No charset: one would change half of a surrogate pair.
      byte[] units = new byte[value.length() * Character.BYTES];
      ByteBuffer.wrap(units).asCharBuffer().put(value);
      out.write(units);
    }
  }

  /**
   * Writes a constant by its name.
   *
   * @param value the constant
   * @throws IOException if it cannot be written
   */
  public void constant(Enum<?> value) throws IOException {
    text(value.name());
  }

  /**
   * Writes how many values there are, and each of them.
   *
   * @param values the values
   * @param codec how each is written
   * @param <T> what they are
   * @throws IOException if they cannot be written
   */
  public <T> void all(Collection<T> values, Codec<T> codec) throws IOException {
    number(values.size());
    for (T value : values) {
      codec.write(value, this);
    }
  }

  /**
   * Writes how many texts there are, and each of them.
   *
   * @param values the texts
   * @throws IOException if they cannot be written
   */
  public void texts(Collection<String> values) throws IOException {
    number(values.size());
    for (String value : values) {
      text(value);
    }
  }
}
