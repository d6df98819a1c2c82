package io.github.proxmoxbook.book.preview;

import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ChapterNumber;
import io.github.proxmoxbook.book.manuscript.ChapterReader;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Remembers the chapters of the last build, so that only those with another text are read again.
 */
final class ChapterMemory {
  private record Key(Class<?> format, Path source, SourceText text) {}

  private record Remembered(Chapter chapter, List<Problem> problems) {}

  private Map<Key, Remembered> before = new HashMap<>();
  private Map<Key, Remembered> now = new HashMap<>();

  /** Says that a build begins; what the one before the last has read is forgotten. */
  synchronized void begin() {
    before = now;
    now = new HashMap<>();
  }

  /** Returns readers that remember, as far as what they read depends on nothing but the text. */
  List<ChapterReader> around(List<ChapterReader> readers) {
    return readers.stream()
        .map(reader -> reader.readsTextAlone() ? new Remembering(reader) : reader)
        .toList();
  }

  private final class Remembering implements ChapterReader {
    private final ChapterReader reader;

    Remembering(ChapterReader reader) {
      this.reader = reader;
    }

    @Override
    public boolean accepts(String path) {
      return reader.accepts(path);
    }

    @Override
    public boolean readsTextAlone() {
      return true;
    }

    @Override
    public Chapter read(
        SourceText text, Path source, ChapterNumber number, Consumer<Problem> problems)
        throws IOException {
      Remembered read = remembered(new Key(reader.getClass(), source, text), number);
      read.problems().forEach(problems);
      return read.chapter().withNumber(number);
    }

    private Remembered remembered(Key key, ChapterNumber number) throws IOException {
      synchronized (ChapterMemory.this) {
        Remembered known = now.getOrDefault(key, before.get(key));
        if (known == null) {
          List<Problem> problems = new ArrayList<>();
          Chapter chapter = reader.read(key.text(), key.source(), number, problems::add);
          known = new Remembered(chapter, List.copyOf(problems));
        }
        now.put(key, known);
        return known;
      }
    }
  }
}
