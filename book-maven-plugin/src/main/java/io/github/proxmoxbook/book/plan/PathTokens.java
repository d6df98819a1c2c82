package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.repository.RepositoryFiles;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides which code spans are paths of the repository. Plans are full of spans that merely look
 * like paths ({@code /etc/pve/storage.cfg}, {@code qemu-server/100.conf}, {@code book.skip}), so a
 * span has to give good reason: its first part is a real top-level folder, or its extension is one
 * of those that manuscripts and figures have.
 */
final class PathTokens {
  /** Extensions that are written for the book and hardly ever name a file of some other system. */
  private static final Set<String> CONTENT =
      Set.of(
          "md",
          "markdown",
          "adoc",
          "asciidoc",
          "svg",
          "png",
          "jpg",
          "jpeg",
          "gif",
          "webp",
          "drawio",
          "puml");

  /** Folders that a machine has at its root. */
  private static final Set<String> SYSTEM =
      Set.of(
          "bin", "boot", "dev", "etc", "home", "lib", "lib64", "media", "mnt", "opt", "proc",
          "root", "run", "sbin", "srv", "sys", "tmp", "usr", "var");

  /**
   * Letters and digits of any script; no spaces, {@code =}, colons, braces, tildes, dots in rows.
   */
  private static final Pattern SHAPE =
      Pattern.compile("(?!-)(?:\\.{0,2}/)*[\\p{L}\\p{M}\\p{N}._+*?/-]+");

  private static final Pattern ELLIPSIS = Pattern.compile("\\.{3}|//|(?:^|/)path/to/");

  /** {@code chapterN-title.md}, {@code partX/}, {@code chXX.md}, {@code log-YYYY-MM-DD.md}. */
  private static final Pattern VARIABLE =
      Pattern.compile("(?:^|[-_./]|(?<=[a-z]))(?:N+|X+|[MYZK]|YYYY|MM|DD)(?=[-_./]|$)");

  private static final Pattern PLACE = Pattern.compile("(?::\\d+){1,2}$|#.*$");
  private static final Pattern EXTENSION = Pattern.compile("[^/]\\.([A-Za-z][A-Za-z0-9]{0,9})$");

  private final RepositoryFiles files;

  /**
   * Creates a reader of code spans.
   *
   * @param files the repository
   */
  PathTokens(RepositoryFiles files) {
    this.files = files;
  }

  /**
   * Reads a code span.
   *
   * @param span what stands between the backticks
   * @param folder the folder of the plan, from the root, from which {@code ../} counts
   * @return the path; empty if the span is none, or if nothing can be said about it
   */
  Optional<PathToken> read(String span, String folder) {
    String text = Normalizer.normalize(span.strip(), Normalizer.Form.NFC);
    text = PLACE.matcher(text).replaceFirst("");
    text = fromRoot(text);
    if (!SHAPE.matcher(text).matches()
        || text.startsWith("/")
        || ELLIPSIS.matcher(text).find()
        || VARIABLE.matcher(text).find()) {
      return Optional.empty();
    }
    if (text.startsWith("../")) {
      text = folder + "/" + text;
    }
    return normalise(text).filter(path -> !files.isOutput(path)).flatMap(this::classify);
  }

  /** Takes the slash off a path that begins at the root of the repository, not of the system. */
  private String fromRoot(String text) {
    if (!text.startsWith("/") || text.indexOf('/', 1) < 0) {
      return text;
    }
    String first = text.substring(1, text.indexOf('/', 1));
    return files.isFolder(first) && !SYSTEM.contains(first) ? text.substring(1) : text;
  }

  /** Takes out {@code .} and {@code ..}; empty if the path leaves the repository. */
  private static Optional<String> normalise(String text) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : text.split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.addLast(part);
      }
    }
    String path = String.join("/", parts);
    return path.isEmpty() ? Optional.empty() : Optional.of(text.endsWith("/") ? path + "/" : path);
  }

  private Optional<PathToken> classify(String path) {
    String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    boolean slash = bare.contains("/");
    String first = slash ? bare.substring(0, bare.indexOf('/')) : bare;
    boolean real = slash && files.isFolder(first);
    // wiki.example.org/page.md is on some other machine.
    boolean host = slash && first.indexOf('.', 1) > 0;
    boolean content = isContent(bare) && !host;
    if (!real && !content) {
      return Optional.empty();
    }
    if (bare.contains("*") || bare.contains("?")) {
      return Optional.of(new PathToken.Glob(path));
    }
    if (path.endsWith("/")) {
      return Optional.of(new PathToken.Folder(bare));
    }
    return Optional.of(slash ? new PathToken.FullPath(bare) : new PathToken.BareName(bare));
  }

  private static boolean isContent(String path) {
    Matcher extension = EXTENSION.matcher(path);
    return extension.find() && CONTENT.contains(extension.group(1));
  }

  /**
   * Finds the one file that a path means.
   *
   * @param token the path
   * @return the path from the root; empty for folders and globs, and if several files can be meant
   */
  Optional<String> resolve(PathToken token) {
    if (token instanceof PathToken.FullPath && files.exists(token.path())) {
      return Optional.of(token.path());
    }
    if (token instanceof PathToken.Glob || token instanceof PathToken.Folder) {
      return Optional.empty();
    }
    List<String> found = files.endingIn(token.path());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * Tells whether a path surely leads nowhere. One that might be meant for several files does not.
   *
   * @param token the path
   * @return true if nothing in the repository can be meant
   */
  boolean isMissing(PathToken token) {
    String path = token.path();
    if (token instanceof PathToken.Glob) {
      return !files.matches(path);
    }
    if (token instanceof PathToken.Folder) {
      return !files.isFolder(path) && files.endingIn(path).stream().noneMatch(files::isFolder);
    }
    if (files.exists(path) || !files.endingIn(path).isEmpty()) {
      return false;
    }
    return EXTENSION.matcher(path).find() || !files.hasStem(path);
  }
}
