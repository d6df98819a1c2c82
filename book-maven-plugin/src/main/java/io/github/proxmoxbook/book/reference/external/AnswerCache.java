package io.github.proxmoxbook.book.reference.external;

import io.github.proxmoxbook.book.output.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Good answers of earlier builds, one a line: the time, the address, and where it moved if it did,
 * with tabs between. Bad answers are not kept: what was mended shall count at once.
 */
final class AnswerCache {
  private static final String HEAD = "# Good answers about external links; may be deleted.\n";

  private record Entry(Instant time, Optional<String> movedTo) {}

  private final Path file;
  private final Instant now;
  private final Duration maxAge;
  private final Map<String, Entry> entries = new TreeMap<>();

  AnswerCache(Path file, Duration maxAge, Clock clock) throws IOException {
    this.file = file;
    this.maxAge = maxAge;
    this.now = clock.instant();
    if (Files.isRegularFile(file)) {
      Files.readString(file).lines().forEach(this::read);
    }
  }

  /** A line that cannot be read, or is too old, is asked again. */
  private void read(String line) {
    String[] cells = line.split("\t", -1);
    if (line.startsWith("#") || cells.length != 3) {
      return;
    }
    try {
      Instant time = Instant.parse(cells[0]);
      if (!time.isAfter(now) && time.plus(maxAge).isAfter(now)) {
        entries.put(cells[1], new Entry(time, Optional.of(cells[2]).filter(to -> !to.isEmpty())));
      }
    } catch (DateTimeParseException e) {
      entries.remove(cells[1]);
    }
  }

  Optional<Answer> get(String address) {
    return Optional.ofNullable(entries.get(address)).map(e -> new Answer.Found(e.movedTo()));
  }

  void put(String address, Answer answer) {
    if (answer instanceof Answer.Found found) {
      entries.put(address, new Entry(now, found.movedTo()));
    }
  }

  void write() throws IOException {
    String lines =
        entries.entrySet().stream()
            .map(e -> e.getValue().time() + "\t" + e.getKey() + "\t" + movedTo(e.getValue()))
            .collect(Collectors.joining("\n", HEAD, "\n"));
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    OutputFile.write(file, out -> out.write(bytes));
  }

  private static String movedTo(Entry entry) {
    return entry.movedTo().orElse("");
  }
}
