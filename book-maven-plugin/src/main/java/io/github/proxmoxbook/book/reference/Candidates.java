package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.problem.Nearest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the author of a reference that leads nowhere probably meant. */
final class Candidates {
  /** A comparison with every anchor of a long book takes milliseconds, so it is not done always. */
  private static final int MOST_SEARCHES = 200;

  private final Book book;
  private final Map<String, Optional<String>> inBook = new HashMap<>();

  /** The first place of each id, as {@code file#id}; made when it is needed. */
  private Map<String, String> places;

  Candidates(Book book) {
    this.book = book;
  }

  /** Offers an anchor: the nearest in that chapter, the same in another, the nearest of all. */
  Optional<String> anchor(Chapter chapter, String id) {
    List<String> known = chapter.anchors().stream().flatMap(Candidates::names).distinct().toList();
    return Nearest.to("#" + id, known.stream().map(name -> "#" + name).toList())
        .or(() -> elsewhere(id))
        .map(near -> "did you mean " + near + "?");
  }

  private Optional<String> elsewhere(String id) {
    if (places == null) {
      places = new LinkedHashMap<>();
      for (Chapter chapter : book.chapters()) {
        for (Anchor anchor : chapter.anchors()) {
          names(anchor).forEach(name -> places.putIfAbsent(name, chapter.file() + "#" + name));
        }
      }
    }
    String same = places.get(id);
    if (same != null || inBook.size() >= MOST_SEARCHES && !inBook.containsKey(id)) {
      return Optional.ofNullable(same);
    }
    return inBook.computeIfAbsent(id, key -> Nearest.to(key, places.keySet()).map(places::get));
  }

  private static Stream<String> names(Anchor anchor) {
    return Stream.concat(Stream.of(anchor.id()), anchor.aliases().stream());
  }

  /** Offers the chapter with the nearest name. */
  Optional<String> chapter(Path missing) {
    return file(missing, book.chapters().stream().map(Chapter::file).toList());
  }

  /** Offers a file: a slip is in the name of a file far more often than in its folders. */
  static Optional<String> file(Path missing, List<String> files) {
    List<String> names = files.stream().map(Candidates::lastPart).toList();
    return Nearest.to(missing.getFileName().toString(), names)
        .map(name -> "did you mean " + files.get(names.indexOf(name)) + "?");
  }

  private static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
