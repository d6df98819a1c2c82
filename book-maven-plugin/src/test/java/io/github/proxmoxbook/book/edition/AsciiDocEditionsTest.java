package io.github.proxmoxbook.book.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.epub.EpubAssembler;
import io.github.proxmoxbook.book.edition.pdf.PdfAssembler;
import io.github.proxmoxbook.book.edition.pdf.PdfOptions;
import io.github.proxmoxbook.book.edition.pdf.TaggedText;
import io.github.proxmoxbook.book.edition.verify.EditionFile;
import io.github.proxmoxbook.book.edition.verify.EpubVerifier;
import io.github.proxmoxbook.book.edition.verify.PdfVerifier;
import io.github.proxmoxbook.book.problem.Severity;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A book of all that AsciiDoc has, made once as both editions. What readers of each meet is
 * compared with the {@code .xhtml} (EPUB) and the {@code .tags} (PDF) beside each chapter; {@code
 * -Dgolden.update=true} writes these anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AsciiDocEditionsTest {
  private static final Path FOLDER = Path.of("src/test/resources/asciidoc-book");

  private EditionSources sources;
  private EditionContent content;
  private EditionFile pdf;
  private EditionFile epub;
  private Map<String, String> tags;

  @BeforeAll
  void build(@TempDir Path folder) throws Exception {
    SampleBook book = new SampleBook(folder.toRealPath());
    for (Path file : files(FOLDER)) {
      String name = FOLDER.relativize(file).toString().replace('\\', '/');
      if (!name.matches(".*\\.(?:xhtml|tags)")) {
        book.write("manuscript/ja/" + name, Files.readString(file));
      }
    }
    for (String other : List.of("preface", "one", "two")) {
      Files.delete(folder.resolve("manuscript/ja/" + other + ".md"));
    }
    BufferedImage photo = new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(photo, "png", folder.resolve("diagrams/photo.png").toFile());
    sources = book.sources();
    content = sources.content(SampleBook.metadata("ja"));
    pdf = new EditionFile(folder.resolve("target/book.pdf"), "book.pdf");
    epub = new EditionFile(folder.resolve("target/book.epub"), "book.epub");
    PdfOptions options = new PdfOptions(pdf.file(), sources.fonts(), List.of(), problem -> true);
    assertThat(new PdfAssembler(options).assemble(content).problems()).isEmpty();
    assertThat(new EpubAssembler(book.epub(epub.file())).assemble(content)).isEmpty();
    tags = TaggedText.chapters(pdf.file());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static List<String> chapters() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.map(path -> path.getFileName().toString())
          .filter(name -> name.matches("(?!SUMMARY).*\\.(?:adoc|md)"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void looksAsRecorded(String name) throws IOException {
    EditionChapter chapter =
        content.chapters().stream()
            .filter(each -> each.source().equals("manuscript/ja/" + name))
            .findFirst()
            .orElseThrow(() -> new AssertionError(name + " is not in SUMMARY.md"));
    compare(name, ".tags", tags.get(chapter.heading().replace(" ", "")));
    try (ZipFile zip = new ZipFile(epub.file().toFile())) {
      byte[] bytes = zip.getInputStream(zip.getEntry("EPUB/" + chapter.href())).readAllBytes();
      String xhtml = new String(bytes, StandardCharsets.UTF_8);
      compare(name, ".xhtml", xhtml.substring(xhtml.indexOf("<body")));
    }
  }

  private static void compare(String chapter, String ending, String made) throws IOException {
    Path golden = FOLDER.resolve(chapter.replaceFirst("\\.[^.]+$", ending));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, made);
    }
    assertThat(golden).exists().hasContent(made);
  }

  @Test
  void hasNoGoldenWithoutChapter() throws IOException {
    List<String> known = new ArrayList<>();
    for (String chapter : chapters()) {
      String stem = chapter.replaceFirst("\\.[^.]+$", "");
      known.addAll(List.of(stem + ".xhtml", stem + ".tags"));
    }
    assertThat(files(FOLDER).stream().map(path -> path.getFileName().toString()))
        .filteredOn(Pattern.compile("\\.(xhtml|tags)$").asPredicate())
        .containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void passesAllChecks() throws Exception {
    assertThat(sources.problems()).noneMatch(problem -> problem.severity() != Severity.INFO);
    assertThat(new PdfVerifier().verify(pdf)).isEmpty();
    assertThat(new EpubVerifier().verify(epub))
        .noneMatch(problem -> problem.severity() != Severity.INFO);
  }
}
