package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.repository.LastChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The date of the editions: stated in the POM, else told by Git, else by the files. */
final class BookDate {
  /** What Maven's own POM states from 3.10 on, so that nobody has stated it. */
  private static final Instant MAVENS_OWN = Instant.parse("1980-02-01T00:00:00Z");

  /**
   * The dates that a ZIP can hold without an extra field, which EPUB forbids for the first entry.
   */
  private static final Instant FIRST = Instant.parse("1980-01-01T00:00:02Z");

  private static final Instant LAST = Instant.parse("2099-12-31T23:59:59Z");

  private final Path root;
  private final String written;
  private final Consumer<String> warnings;

  BookDate(Path root, String written, Consumer<String> warnings) {
    this.root = root;
    this.written = written == null ? "" : written.strip();
    this.warnings = warnings;
  }

  /**
   * Returns what the POM states, read as Maven's own plugins read it: ISO 8601 with an offset, or
   * seconds since 1970; one character states nothing.
   */
  Optional<Instant> stated() {
    if (written.length() < 2) {
      return Optional.empty();
    }
    Instant time;
    try {
      time =
          written.matches("\\d+")
              ? Instant.ofEpochSecond(Long.parseLong(written))
              : OffsetDateTime.parse(written).toInstant();
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException(
          wrong(": expected a time such as 2026-11-22T00:00:00Z, or seconds since 1970"), e);
    }
    if (time.isBefore(FIRST) || time.isAfter(LAST)) {
      throw new IllegalArgumentException(wrong(": expected a time from 1980 to 2099"));
    }
    return time.equals(MAVENS_OWN) ? Optional.empty() : Optional.of(time);
  }

  private String wrong(String expected) {
    return "project.build.outputTimestamp is '" + written + "'" + expected;
  }

  /**
   * Returns when what the editions are made from was last changed.
   *
   * @param folders the folders of manuscript and diagrams, whose newest file dates a book without a
   *     history
   * @param others what dates it besides, where there is a history
   */
  Instant lastChange(List<Path> folders, List<Path> others) throws IOException {
    List<Path> all = Stream.concat(folders.stream(), others.stream()).toList();
    Optional<LastChange> change = LastChange.of(root, all);
    if (change.isEmpty()) {
      return newest(folders);
    }
    if (!change.get().isCertain()) {
      warnings.accept(
          "the history of this clone is cut off, so the date of the editions may be later than in a"
              + " whole clone: fetch all commits (git fetch --unshallow; fetch-depth: 0 with"
              + " actions/checkout), or set project.build.outputTimestamp");
    }
    return change.get().time();
  }

  /** Files whose names begin with a dot are those of systems and editors, not of the book. */
  private static Instant newest(List<Path> folders) throws IOException {
    Instant newest = FIRST;
    for (Path folder : folders) {
      try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Instant time = Files.getLastModifiedTime(file).toInstant();
          boolean isOfBook = !file.getFileName().toString().startsWith(".");
          newest = isOfBook && time.isAfter(newest) ? time : newest;
        }
      }
    }
    return newest;
  }
}
