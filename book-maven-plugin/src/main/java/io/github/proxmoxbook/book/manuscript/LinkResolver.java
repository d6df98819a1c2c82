package io.github.proxmoxbook.book.manuscript;

import io.github.proxmoxbook.book.manuscript.FolderNames.Found;
import io.github.proxmoxbook.book.manuscript.FolderNames.Match;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out where the references of a book lead; the one place that knows. The file system is asked
 * once about each path: a resolver sees the book as it was at the first question.
 */
public final class LinkResolver {
  private static final Pattern SCHEME = Pattern.compile("\\A([A-Za-z][A-Za-z0-9+.-]+):");
  private static final Set<String> EXTERNAL = Set.of("http", "https", "mailto", "tel");

  /** What stands at a path, and how far that is what was written. */
  private record Place(LinkTarget target, Spelling spelling) {}

  private final Book book;
  private final BookRoot root;
  private final FolderNames names;
  private final Map<Path, Place> places = new HashMap<>();
  private final Map<Path, AnchorIndex> anchors = new HashMap<>();

  /**
   * Creates a resolver.
   *
   * @param book the book
   * @param root its root, which paths may not leave
   */
  public LinkResolver(Book book, BookRoot root) {
    this.book = book;
    this.root = root;
    this.names = new FolderNames(root);
  }

  /**
   * Resolves the target of a link or an image.
   *
   * @param from the chapter in which it is written
   * @param target the target as written; paths are relative to the chapter's file, or, if they
   *     begin with {@code /}, to the book's root or else to the folder of {@code SUMMARY.md}
   * @return where it leads
   * @throws IOException if the file system cannot tell
   */
  public LinkTarget resolve(Chapter from, String target) throws IOException {
    return trace(from, target).target();
  }

  /**
   * Resolves a target and says how far what it names is spelt as it is written there.
   *
   * @param from the chapter in which it is written
   * @param target the target as for {@link #resolve}
   * @return where it leads, and how
   * @throws IOException if the file system cannot tell
   */
  public Trace trace(Chapter from, String target) throws IOException {
    Matcher scheme = SCHEME.matcher(target);
    if (scheme.lookingAt()) {
      String name = scheme.group(1).toLowerCase(Locale.ROOT);
      return exact(
          EXTERNAL.contains(name)
              ? new LinkTarget.External(target)
              : new LinkTarget.SchemeRefused(name));
    }
    if (target.startsWith("//")) {
      return exact(new LinkTarget.SchemeRefused("//"));
    }
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    String id = hash < 0 ? "" : target.substring(hash + 1);
    try {
      // A query says nothing about a file; one whose name has a question mark is written %3F.
      return resolve(from, decode(path.replaceFirst("\\?.*", "")), id);
    } catch (IllegalArgumentException e) {
      return exact(new LinkTarget.Malformed("its percent encoding is broken"));
    }
  }

  private Trace resolve(Chapter from, String path, String id) throws IOException {
    if (path.isEmpty()) {
      return id.isEmpty()
          ? exact(new LinkTarget.Malformed("it is empty"))
          : inChapter(from, id, Spelling.EXACT);
    }
    Place place = find(from.document().getParent(), path);
    return place.target() instanceof LinkTarget.InBook inBook && !id.isEmpty()
        ? inChapter(inBook.chapter(), id, place.spelling())
        : new Trace(place.target(), place.spelling());
  }

  private Place find(Path folder, String written) throws IOException {
    Optional<Path> path = root.normalise(folder, written);
    if (path.isEmpty()) {
      return new Place(new LinkTarget.OutsideBook(written), Spelling.EXACT);
    }
    Place place = at(path.get());
    if (place.target() instanceof LinkTarget.FileUnknown && written.startsWith("/")) {
      // mdBook knows no root above the folder of SUMMARY.md.
      Path inSource = book.directory().resolve(written.replaceFirst("^/+", "")).normalize();
      Place other = inSource.startsWith(root.path()) ? at(inSource) : place;
      return other.target() instanceof LinkTarget.FileUnknown ? place : other;
    }
    return place;
  }

  private Place at(Path path) throws IOException {
    Place known = places.get(path);
    if (known == null) {
      known = look(path);
      places.put(path, known);
    }
    return known;
  }

  private Place look(Path path) throws IOException {
    if (root.leadsOut(path)) {
      return new Place(new LinkTarget.OutsideBook(root.display(path)), Spelling.EXACT);
    }
    Optional<Found> found = names.find(path);
    if (found.isEmpty()) {
      return sourceOf(path)
          .map(chapter -> new Place(whole(chapter), Spelling.HTML))
          .orElse(new Place(new LinkTarget.FileUnknown(path), Spelling.EXACT));
    }
    Path real = found.get().path();
    if (found.get().match() == Match.LETTER_CASE) {
      return new Place(new LinkTarget.OtherCase(path, real), Spelling.EXACT);
    }
    Spelling spelling =
        found.get().match() == Match.EXACT ? Spelling.EXACT : Spelling.OTHER_NORMAL_FORM;
    LinkTarget target =
        book.chapter(real).map(LinkResolver::whole).orElse(new LinkTarget.InFile(real));
    return new Place(target, spelling);
  }

  private static LinkTarget whole(Chapter chapter) {
    return new LinkTarget.InBook(chapter, Optional.empty());
  }

  /** The chapter of which mdBook makes an HTML page. */
  private Optional<Chapter> sourceOf(Path page) {
    String name = page.getFileName().toString();
    if (!name.endsWith(".html")) {
      return Optional.empty();
    }
    String stem = name.substring(0, name.length() - ".html".length());
    List<String> sources =
        stem.equals("index") ? List.of("index.md", "README.md") : List.of(stem + ".md");
    return sources.stream()
        .flatMap(source -> book.chapter(page.resolveSibling(source)).stream())
        .findFirst()
        .or(() -> page.equals(book.directory().resolve("index.html")) ? first() : Optional.empty());
  }

  /** mdBook makes its first page of the first chapter, whatever that is called. */
  private Optional<Chapter> first() {
    return book.chapters().stream().findFirst();
  }

  private Trace inChapter(Chapter chapter, String written, Spelling spelling) {
    AnchorIndex index =
        anchors.computeIfAbsent(chapter.document(), d -> new AnchorIndex(book.document(chapter)));
    // Browsers look for the id as it is written first: HTML, "find a potential indicated element".
    Optional<LinkTarget.InBook> raw = index.exactly(chapter, written);
    if (raw.isPresent()) {
      return new Trace(raw.get(), spelling);
    }
    String id = decode(written);
    Optional<LinkTarget.InBook> exact = index.exactly(chapter, id);
    if (exact.isPresent()) {
      return new Trace(exact.get(), spelling);
    }
    Optional<LinkTarget.InBook> alike = index.inNormalForm(chapter, id);
    return alike.isPresent()
        ? new Trace(alike.get(), Spelling.OTHER_NORMAL_FORM)
        : exact(new LinkTarget.AnchorUnknown(chapter, id));
  }

  private static Trace exact(LinkTarget target) {
    return new Trace(target, Spelling.EXACT);
  }

  /**
   * Decodes percent encoding; {@code +} is no space in paths.
   *
   * @throws IllegalArgumentException if the encoding is broken
   */
  static String decode(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** How far a reference spells what it names. */
  public enum Spelling {
    /** As it is. */
    EXACT,
    /** In another Unicode normal form of the same text, which only some file systems find. */
    OTHER_NORMAL_FORM,
    /** As the HTML page that mdBook makes of a chapter. */
    HTML
  }

  /**
   * Where a reference leads, and how.
   *
   * @param target where it leads
   * @param spelling how far it spells what it names
   */
  public record Trace(LinkTarget target, Spelling spelling) {}
}
