package io.github.proxmoxbook.book.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A digest over everything that a result depends on: contents of files, not their times, so that a
 * fresh checkout counts as unchanged.
 */
public final class Fingerprint {
  /** A value that is longer is told by its digest. */
  private static final int LONGEST_PART = 60;

  /** So many digits of a digest tell people whether something is the same. */
  private static final int SHORT_DIGEST = 8;

  private final MessageDigest digest = sha256();
  private final List<String> parts = new ArrayList<>();

  /**
   * Adds a value, such as a parameter.
   *
   * @param name what it is
   * @param value its value; its text form counts
   * @return this
   */
  public Fingerprint add(String name, Object value) {
    kind('v');
    text(name);
    text(String.valueOf(value));
    parts.add(name + " = " + shortened(String.valueOf(value)));
    return this;
  }

  /**
   * Adds bytes, such as the content of a file that has been read already.
   *
   * @param name what they are
   * @param content the bytes
   * @return this
   */
  public Fingerprint addBytes(String name, byte[] content) {
    kind('b');
    text(name);
    byte[] made = sha256().digest(content);
    digest.update(made);
    parts.add(name + " " + shortened(made));
    return this;
  }

  /**
   * Adds the name and content of a file, or the fact that it does not exist.
   *
   * @param file the file
   * @return this
   * @throws IOException if it cannot be read
   */
  public Fingerprint addFile(Path file) throws IOException {
    return addFile(file, String.valueOf(file.getFileName()));
  }

  /**
   * Adds all files below a folder with their relative paths; hidden ones and folders named {@code
   * target} are left out, symbolic links to folders are not followed.
   *
   * @param folder the folder, whose own name does not count; a missing one counts as empty
   * @return this
   * @throws IOException if a file cannot be read
   */
  public Fingerprint addFolder(Path folder) throws IOException {
    SortedSet<Path> files =
        Files.isDirectory(folder) ? files(folder) : Collections.emptySortedSet();
    kind('d');
    number(files.size());
    for (Path file : files) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      text(path);
      addFile(file, path);
    }
    return this;
  }

  /**
   * Adds the names of all folders, files and links below a folder. Of files in some places the
   * content counts, of others their size and time, so that large ones need not be read. What builds
   * make ({@code target}, {@code node_modules}) and {@code .git} are left out.
   *
   * @param root the folder
   * @param read files and folders below it whose contents count
   * @return this
   * @throws IOException if something cannot be listed or read
   */
  public Fingerprint addTree(Path root, Collection<Path> read) throws IOException {
    kind('t');
    List<Path> paths = new ArrayList<>();
    Files.walkFileTree(root, new TreeLister(root, paths));
    paths.sort(null);
    number(paths.size());
    for (Path path : paths) {
      String name = root.relativize(path).toString().replace('\\', '/');
      text(name);
      if (Files.isSymbolicLink(path)) {
        add("link", Files.readSymbolicLink(path));
      } else if (Files.isDirectory(path)) {
        kind('d');
      } else if (read.stream().anyMatch(path::startsWith)) {
        addFile(path, name);
      } else {
        parts.add(name);
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        add("size", attributes.size()).add("time", attributes.lastModifiedTime());
      }
    }
    return this;
  }

  private Fingerprint addFile(Path file, String shown) throws IOException {
    boolean isFile = Files.isRegularFile(file);
    kind(isFile ? 'f' : 'm');
    text(String.valueOf(file.getFileName()));
    if (isFile) {
      // The digest of the content rather than the content: its length is fixed.
      byte[] content = contentOf(file);
      digest.update(content);
      parts.add(shown + " " + shortened(content));
    } else {
      parts.add(shown + " is missing");
    }
    return this;
  }

  private static String shortened(String value) {
    boolean isShort = value.length() <= LONGEST_PART && value.indexOf('\n') < 0;
    return isShort ? value : shortened(sha256().digest(value.getBytes(StandardCharsets.UTF_8)));
  }

  private static String shortened(byte[] made) {
    return HexFormat.of().formatHex(made).substring(0, SHORT_DIGEST);
  }

  /**
   * Returns what was added, for people who wonder why something was made anew.
   *
   * @return one line for each value and file, long ones as the beginning of a digest
   */
  public List<String> parts() {
    return List.copyOf(parts);
  }

  /** What follows begins with its kind and tells its length: no two sequences look alike. */
  private void kind(char kind) {
    digest.update((byte) kind);
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    digest.update(bytes);
  }

  private void number(int number) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
  }

  private static byte[] contentOf(Path file) throws IOException {
    MessageDigest content = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), content)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return content.digest();
  }

  private static SortedSet<Path> files(Path folder) throws IOException {
    SortedSet<Path> files = new TreeSet<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            String name = dir.getFileName().toString();
            boolean skipped =
                !dir.equals(folder) && (name.startsWith(".") || name.equals("target"));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!file.getFileName().toString().startsWith(".")) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  /**
   * Returns the digest of all that was added and empties the fingerprint; so ask once.
   *
   * @return 64 hexadecimal digits
   */
  public String value() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
