package io.github.proxmoxbook.book.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A digest over everything that a result depends on: contents of files, not their times, so that a
 * fresh checkout counts as unchanged.
 */
public final class Fingerprint {
  private final MessageDigest digest;

  /** Creates an empty fingerprint. */
  public Fingerprint() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Adds a value, such as a parameter.
   *
   * @param name what it is
   * @param value its value; its text form counts
   * @return this
   */
  public Fingerprint add(String name, Object value) {
    digest.update((name + '\0' + value + '\0').getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /**
   * Adds the content of a file, or the fact that it does not exist.
   *
   * @param file the file
   * @return this
   * @throws IOException if it cannot be read
   */
  public Fingerprint addFile(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return add("missing", file.getFileName());
    }
    add("file", file.getFileName());
    add("size", Files.size(file));
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return this;
  }

  /**
   * Adds all files below a folder with their relative paths; hidden ones and folders named {@code
   * target} are left out, symbolic links to folders are not followed.
   *
   * @param folder the folder; a missing one counts as empty
   * @return this
   * @throws IOException if a file cannot be read
   */
  public Fingerprint addFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return add("empty", folder.getFileName());
    }
    for (Path file : files(folder)) {
      add("path", folder.relativize(file).toString().replace('\\', '/'));
      addFile(file);
    }
    return this;
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
   * Returns the digest so far; more can be added afterwards only to a new fingerprint.
   *
   * @return 64 hexadecimal digits
   */
  public String value() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
