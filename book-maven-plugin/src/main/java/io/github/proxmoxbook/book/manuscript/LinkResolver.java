package io.github.proxmoxbook.book.manuscript;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out where the references of a book lead; the one place that knows. */
public final class LinkResolver {
  private static final Pattern SCHEME = Pattern.compile("\\A([A-Za-z][A-Za-z0-9+.-]+):");
  private static final Set<String> EXTERNAL = Set.of("http", "https", "mailto", "tel");

  private final Book book;
  private final BookRoot root;

  /**
   * Creates a resolver.
   *
   * @param book the book
   * @param root its root, which paths may not leave
   */
  public LinkResolver(Book book, BookRoot root) {
    this.book = book;
    this.root = root;
  }

  /**
   * Resolves the target of a link or an image.
   *
   * @param from the chapter in which it is written
   * @param target the target as written; paths are relative to the chapter's file, or to the book's
   *     root if they begin with {@code /}
   * @return where it leads
   * @throws IOException if the file system cannot tell
   */
  public LinkTarget resolve(Chapter from, String target) throws IOException {
    Matcher scheme = SCHEME.matcher(target);
    if (scheme.lookingAt()) {
      String name = scheme.group(1).toLowerCase(Locale.ROOT);
      return EXTERNAL.contains(name)
          ? new LinkTarget.External(target)
          : new LinkTarget.SchemeRefused(name);
    }
    if (target.startsWith("//")) {
      return new LinkTarget.SchemeRefused("//");
    }
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    String id = hash < 0 ? "" : target.substring(hash + 1);
    try {
      return resolve(from, decode(path), decode(id));
    } catch (IllegalArgumentException e) {
      return new LinkTarget.Malformed("its percent encoding is broken");
    }
  }

  private LinkTarget resolve(Chapter from, String path, String id) throws IOException {
    if (path.isEmpty()) {
      return id.isEmpty() ? new LinkTarget.Malformed("it is empty") : inChapter(from, id);
    }
    Optional<Path> file = root.resolve(from.source().getParent(), path);
    if (file.isEmpty()) {
      return new LinkTarget.OutsideBook(path);
    }
    Optional<Chapter> chapter = book.chapter(file.get());
    if (chapter.isPresent()) {
      return id.isEmpty()
          ? new LinkTarget.InBook(chapter.get(), Optional.empty())
          : inChapter(chapter.get(), id);
    }
    return Files.exists(file.get())
        ? new LinkTarget.InFile(file.get())
        : new LinkTarget.FileUnknown(file.get());
  }

  private static LinkTarget inChapter(Chapter chapter, String id) {
    Optional<Anchor> anchor = chapter.anchor(id);
    return anchor.isPresent()
        ? new LinkTarget.InBook(chapter, anchor)
        : new LinkTarget.AnchorUnknown(chapter, id);
  }

  /**
   * Decodes percent encoding; {@code +} is no space in paths.
   *
   * @throws IllegalArgumentException if the encoding is broken
   */
  static String decode(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
