package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.edition.epub.EpubAssembler;
import io.github.proxmoxbook.book.edition.pdf.*;
import io.github.proxmoxbook.book.edition.verify.*;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import org.junit.jupiter.api.Test;

class AsciiDocEditionsTest {
  private static final Path FOLDER = Path.of("src/test/resources/asciidoc-book");
  Path folder = Path.of("/tmp/details-book");

  @Test
  void x() throws Exception {
    if (Files.exists(folder))
      try (Stream<Path> all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
      }
    Files.createDirectories(folder);
    SampleBook book = new SampleBook(folder.toRealPath());
    for (String n : List.of("preface", "one", "two"))
      Files.delete(folder.resolve("manuscript/ja/" + n + ".md"));
    try (Stream<Path> all = Files.walk(FOLDER)) {
      for (Path p : all.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve("manuscript/ja").resolve(FOLDER.relativize(p).toString());
        Files.createDirectories(to.getParent());
        Files.copy(p, to, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    java.awt.image.BufferedImage im = new java.awt.image.BufferedImage(120, 60, 1);
    javax.imageio.ImageIO.write(im, "png", folder.resolve("diagrams/photo.png").toFile());
    long t = System.nanoTime();
    EditionSources sources = book.sources();
    System.out.println("read " + (System.nanoTime() - t) / 1000000);
    t = System.nanoTime();
    sources.problems().forEach(System.out::println);
    EditionContent content = sources.content(SampleBook.metadata("ja"));
    Path pdf = folder.resolve("target/book.pdf");
    new PdfAssembler(new PdfOptions(pdf, sources.fonts(), List.of(), p -> false))
        .assemble(content)
        .problems()
        .forEach(System.out::println);
    System.out.println("pdf " + (System.nanoTime() - t) / 1000000);
    t = System.nanoTime();
    Path epub = folder.resolve("target/book.epub");
    new EpubAssembler(book.epub(epub)).assemble(content).forEach(System.out::println);
    System.out.println("epub " + (System.nanoTime() - t) / 1000000);
    t = System.nanoTime();
    new PdfVerifier().verify(new EditionFile(pdf, "book.pdf")).forEach(System.out::println);
    System.out.println("verapdf " + (System.nanoTime() - t) / 1000000);
    t = System.nanoTime();
    new EpubVerifier().verify(new EditionFile(epub, "book.epub")).forEach(System.out::println);
    System.out.println("epubcheck " + (System.nanoTime() - t) / 1000000);
    t = System.nanoTime();
    Files.writeString(folder.resolve("target/tags.txt"), TaggedText.chapters(pdf).get(""));
    System.out.println("tags " + (System.nanoTime() - t) / 1000000);
    t = System.nanoTime();
  }
}
