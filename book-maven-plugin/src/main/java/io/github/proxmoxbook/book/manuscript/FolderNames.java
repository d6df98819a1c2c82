package io.github.proxmoxbook.book.manuscript;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names that the folders below a root really hold. Asking a file system whether a file exists
 * is not enough: some of them do not tell {@code Ha.md} from {@code ha.md}, others hold {@code が}
 * in two spellings (<a href="https://unicode.org/reports/tr15/">UAX 15</a>), and a book must be the
 * same on all of them. Each folder is read once.
 */
final class FolderNames {
  /** How a written path and a real one agree, the best first. */
  enum Match {
    /** Character by character. */
    EXACT,
    /** Only as Unicode says that texts are the same: in normal form C. */
    NORMAL_FORM,
    /** Only without regard to letter case. */
    LETTER_CASE
  }

  /**
   * A file or folder that is there.
   *
   * @param path its path with the names that its folders really hold
   * @param match how these agree with what was asked for
   */
  record Found(Path path, Match match) {}

  /** The names of a folder as they are, by normal form and without regard to letter case. */
  private record Names(
      Map<String, String> exact, Map<String, String> normal, Map<String, String> folded) {
    Names() {
      this(new HashMap<>(), new HashMap<>(), new HashMap<>());
    }
  }

  private final BookRoot root;
  private final Map<Path, Names> folders = new HashMap<>();

  FolderNames(BookRoot root) {
    this.root = root;
  }

  /**
   * Finds a file or folder, part by part.
   *
   * @param path an absolute, normalised path below the root
   * @return what is there; empty if nothing is, under any spelling
   */
  Optional<Found> find(Path path) throws IOException {
    if (path.equals(root.path())) {
      return Optional.of(new Found(path, Match.EXACT));
    }
    Path at = root.path();
    Match worst = Match.EXACT;
    for (Path part : at.relativize(path)) {
      Names names = names(at);
      String written = part.toString();
      String normal = Normalizer.normalize(written, Normalizer.Form.NFC);
      String real = names.exact.get(written);
      Match match = Match.EXACT;
      if (real == null) {
        real = names.normal.get(normal);
        match = Match.NORMAL_FORM;
      }
      if (real == null) {
        real = names.folded.get(fold(normal));
        match = Match.LETTER_CASE;
      }
      if (real == null) {
        return Optional.empty();
      }
      at = at.resolve(real);
      worst = match.compareTo(worst) > 0 ? match : worst;
    }
    return Optional.of(new Found(at, worst));
  }

  private Names names(Path folder) throws IOException {
    Names known = folders.get(folder);
    if (known == null) {
      known = Files.isDirectory(folder) && !root.leadsOut(folder) ? read(folder) : new Names();
      folders.put(folder, known);
    }
    return known;
  }

  private static Names read(Path folder) throws IOException {
    Names names = new Names();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
        names.exact.put(name, name);
        // Where two names differ in spelling alone, the choice must not depend on the file system.
        names.normal.merge(normal, name, FolderNames::first);
        names.folded.merge(fold(normal), name, FolderNames::first);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return names;
  }

  private static String first(String a, String b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static String fold(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
