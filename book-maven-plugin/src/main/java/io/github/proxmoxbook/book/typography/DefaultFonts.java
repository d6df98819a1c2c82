package io.github.proxmoxbook.book.typography;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/**
 * The fonts that come with the plugin's class path, inside asciidoctorj-pdf: M+ 1p has the kanji of
 * JIS X 0208, M+ 1mn the Latin letters for code. They are unpacked because AWT and FontBox read
 * files best.
 */
final class DefaultFonts {
  private final Path directory;
  private final String pdfFonts;
  private final String iconFonts;

  DefaultFonts(Path workDirectory) throws IOException {
    this.directory = workDirectory;
    Properties places = new Properties();
    try (InputStream in = DefaultFonts.class.getResourceAsStream("default-fonts.properties")) {
      places.load(in);
    }
    this.pdfFonts = places.getProperty("pdf-fonts");
    this.iconFonts = places.getProperty("icon-fonts");
  }

  List<FontFace> text() throws IOException {
    return List.of(unpack(pdfFonts + "mplus1p-regular-fallback.ttf", "M+ 1p", 400));
  }

  List<FontFace> code() throws IOException {
    return List.of(
        unpack(pdfFonts + "mplus1mn-regular-subset.ttf", "M+ 1mn", 400),
        unpack(pdfFonts + "mplus1mn-bold-subset.ttf", "M+ 1mn", 700));
  }

  List<FontFace> symbols() throws IOException {
    return List.of(unpack(iconFonts + "DejaVuSans.ttf", "DejaVu Sans", 400));
  }

  private FontFace unpack(String resource, String family, int weight) throws IOException {
    URL url = DefaultFonts.class.getClassLoader().getResource(resource);
    if (url == null) {
      throw new IOException(
          "the default font "
              + resource
              + " is not on the plugin's class path; is the dependency"
              + " org.asciidoctor:asciidoctorj-pdf excluded or of another version?");
    }
    Path file = directory.resolve(resource.substring(resource.lastIndexOf('/') + 1));
    byte[] font;
    try (InputStream in = url.openStream()) {
      font = in.readAllBytes();
    }
    // Another version of the plugin, or a build that was killed, may have left another file.
    if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), font)) {
      replace(file, font);
    }
    return new FontFace(family, weight, file);
  }

  private static void replace(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    // A name of our own rather than createTempFile, whose files only their owner may read.
    Path temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
    try {
      Files.write(temporary, content);
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
