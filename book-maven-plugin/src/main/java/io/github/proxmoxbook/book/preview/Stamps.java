package io.github.proxmoxbook.book.preview;

import io.github.proxmoxbook.book.edition.web.WebFile;
import io.github.proxmoxbook.book.output.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells for each file of a site whether it holds the same as before. Pictures are read again only
 * when their files have another size or time; what is equal to what was there keeps its stamp.
 */
final class Stamps {
  private static final Duration COARSEST = Duration.ofSeconds(3);

  private record Picture(String attributes, String content) {}

  private Map<Path, Picture> pictures = new HashMap<>();

  /** Returns the stamps of the files by their paths. */
  Map<String, String> of(List<WebFile> files) throws IOException {
    Map<String, String> stamps = new HashMap<>();
    Map<Path, Picture> used = new HashMap<>();
    for (WebFile file : files) {
      if (file.content() instanceof WebFile.Copy copy) {
        Picture picture = picture(copy.file());
        used.put(copy.file(), picture);
        stamps.put(file.path(), picture.content());
      } else {
        stamps.put(file.path(), new Fingerprint().addBytes("text", file.bytes()).value());
      }
    }
    pictures = used;
    return stamps;
  }

  private Picture picture(Path file) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    String attributes = now.size() + " " + now.lastModifiedTime() + " " + now.fileKey();
    boolean isOld = now.lastModifiedTime().toInstant().isBefore(Instant.now().minus(COARSEST));
    Picture known = pictures.get(file);
    return known != null && isOld && known.attributes().equals(attributes)
        ? known
        : new Picture(attributes, new Fingerprint().addFile(file).value());
  }
}
