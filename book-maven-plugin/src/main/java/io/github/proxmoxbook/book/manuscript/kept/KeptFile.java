package io.github.proxmoxbook.book.manuscript.kept;

import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.output.Fingerprint;
import io.github.proxmoxbook.book.output.OutputFile;
import io.github.proxmoxbook.book.output.TargetBusyException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The file of one kept result: a line with the name and the version of the format and a digest of
 * what follows, then the key, the answers on which the result depends, and the result. The line
 * tells what is whole; a file that is damaged or of another kind counts as none and is written
 * anew.
 *
 * @param file the file
 * @param key what the result depends on, but for files
 * @param codec how it is written
 * @param <T> what the result is
 */
record KeptFile<T>(Path file, String key, Codec<T> codec) {
  private static final String FORMAT = "book-kept 1 ";

  /** The digest has 64 digits, and a line feed ends the line. */
  private static final int HEAD = FORMAT.length() + 65;

  /** Returns the result, if it is kept and nothing has changed on which it depends. */
  Optional<Kept<T>> read(BookRoot root) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    byte[] all = Files.readAllBytes(file);
    if (all.length < HEAD) {
      return Optional.empty();
    }
    byte[] body = Arrays.copyOfRange(all, HEAD, all.length);
    if (!Arrays.equals(head(body), Arrays.copyOf(all, HEAD))) {
      return Optional.empty();
    }
    KeptInput in = new KeptInput(new ByteArrayInputStream(body));
    if (!in.text().equals(key)) {
      return Optional.empty();
    }
    List<FileAnswer> answers = in.all(FileAnswer.CODEC);
    return answers.stream().allMatch(answer -> answer.holds(root))
        ? Optional.of(new Kept<>(codec.read(in), answers))
        : Optional.empty();
  }

  void write(Kept<T> kept) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    KeptOutput out = new KeptOutput(bytes);
    out.text(key);
    out.all(kept.answers(), FileAnswer.CODEC);
    codec.write(kept.result(), out);
    byte[] body = bytes.toByteArray();
    try {
      OutputFile.write(
          file,
          to -> {
            to.write(head(body));
            to.write(body);
          });
    } catch (TargetBusyException e) {
      // Another build keeps its result at this moment, and ours need not be kept: whoever does not
      // find it makes it again.
      return;
    }
  }

  private static byte[] head(byte[] body) {
    String digest = new Fingerprint().addBytes("body", body).value();
    return (FORMAT + digest + "\n").getBytes(StandardCharsets.US_ASCII);
  }
}
