package io.github.proxmoxbook.book.problem;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The text of a source file with its name for reports.
 *
 * @param file the path from the book's root, with {@code /} between its parts
 * @param text the decoded text, without a byte order mark and with {@code \n} line ends
 */
public record SourceText(String file, String text) {
  /** A file with more of them is no text, and each report of it takes memory. */
  private static final int MOST_CONTROLS = 100;

  /** Checks the values and unifies the line ends. */
  public SourceText {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(text, "text");
    if (text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
  }

  /**
   * Reads a file as strict UTF-8.
   *
   * @param path the file
   * @param file its path from the book's root, for reports
   * @param problems receives a problem if the bytes are not UTF-8, and one for each control
   *     character, at most 100 of them; all are blanked
   * @return the text; empty if it could not be decoded, which has then been reported
   * @throws IOException if the file cannot be read
   */
  public static Optional<SourceText> read(Path path, String file, Consumer<Problem> problems)
      throws IOException {
    return decode(Files.readAllBytes(path), file, problems);
  }

  /**
   * Reads the content of a file as strict UTF-8, as {@link #read} does.
   *
   * @param bytes the content
   * @param file the path of the file from the book's root, for reports
   * @param problems receives a problem if the bytes are not UTF-8, and one for each control
   *     character, at most 100 of them; all are blanked
   * @return the text; empty if it could not be decoded, which has then been reported
   */
  public static Optional<SourceText> decode(byte[] bytes, String file, Consumer<Problem> problems) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
      return Optional.of(new SourceText(file, withoutControls(text, file, problems)));
    } catch (CharacterCodingException e) {
      problems.accept(
          Problem.of(
              SourceRule.NOT_UTF8,
              new Location(file, lineAt(bytes, buffer.position()), 0),
              "not valid UTF-8 from byte " + buffer.position() + " on",
              "save the file as UTF-8 (it may be in Shift_JIS or EUC-JP now)"));
      return Optional.empty();
    }
  }

  /** Reports and blanks what XML 1.0 (section 2.2) does not allow. */
  private static String withoutControls(String text, String file, Consumer<Problem> problems) {
    StringBuilder clean = new StringBuilder(text);
    int line = 1;
    int lineStart = 0;
    int found = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
        lineStart = i + 1;
      } else if (isForbidden(c)) {
        clean.setCharAt(i, ' ');
        if (++found <= MOST_CONTROLS) {
          problems.accept(control(c, new Location(file, line, i - lineStart + 1)));
        }
      }
    }
    return clean.toString();
  }

  private static Problem control(char c, Location location) {
    return Problem.of(
        SourceRule.CONTROL_CHARACTER,
        location,
        String.format(Locale.ROOT, "control character U+%04X", (int) c),
        "delete it; editors show it as an escape or not at all");
  }

  private static boolean isForbidden(char c) {
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFE || c == 0xFFFF;
  }

  private static int lineAt(byte[] bytes, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  /** Returns the lines of the text, without their ends. */
  public List<String> lines() {
    return List.of(text.split("\n", -1));
  }

  /**
   * Returns a place in this file.
   *
   * @param line the line, counted from 1, or 0
   * @param column the column, counted from 1, or 0
   * @return the location
   */
  public Location at(int line, int column) {
    return new Location(file, line, column);
  }
}
