package io.github.proxmoxbook.book.manuscript.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.ChapterNumber;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A chapter is converted once. What is converted again is written again, and so has a new time. */
class KeptChaptersTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
  private static final Path GOLDEN = Path.of("src/test/resources/asciidoc").toAbsolutePath();

  @TempDir Path folder;
  private Path root;
  private Path kept;

  @BeforeEach
  void write() throws IOException {
    root = Files.createDirectory(folder.toRealPath().resolve("book"));
    kept = folder.toRealPath().resolve("kept");
    write("a.adoc", "= 題\n\ninclude::one.adoc[]\n\n{x} xref:c.adoc[] xref:c[]\n");
    write("one.adoc", "一\n\ninclude::deep/two.adoc[]\n\ninclude::later.adoc[opts=optional]\n");
    write("deep/two.adoc", "二\n");
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(root.resolve(name).getParent());
    Files.writeString(root.resolve(name), text);
  }

  private Reading read(Path book, String name, Map<String, String> attributes, String code)
      throws IOException {
    List<Problem> problems = new ArrayList<>();
    SourceText text = new SourceText(name, Files.readString(book.resolve(name)));
    return new Reading(
        new AsciiDocChapterReader(new BookRoot(book), attributes, kept, () -> code)
            .read(text, book.resolve(name), ChapterNumber.of(3), problems::add),
        problems);
  }

  private Reading read() throws IOException {
    return read(root, "a.adoc", Map.of("x", "y"), "code");
  }

  /** Reads the chapter, and returns whether it was converted. */
  private boolean isConvertedBy(Map<String, String> attributes, String code) throws IOException {
    Path file = kept.resolve("a.adoc.kept");
    Files.setLastModifiedTime(file, LONG_AGO);
    Reading made = read(root, "a.adoc", attributes, code);
    Reading fresh =
        Reading.of(root, "a.adoc", Files.readString(root.resolve("a.adoc")), attributes);
    assertThat(made.chapter().body()).isEqualTo(fresh.chapter().body());
    assertThat(made.problems()).isEqualTo(fresh.problems());
    return !Files.getLastModifiedTime(file).equals(LONG_AGO);
  }

  private boolean isConverted() throws IOException {
    return isConvertedBy(Map.of("x", "y"), "code");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.adoc", "one.adoc", "deep/two.adoc", "later.adoc", "c.asciidoc"})
  void dependOnEveryFileForWhichTheyAsk(String name) throws IOException {
    read();
    assertThat(isConverted()).isFalse();
    String before = Files.exists(root.resolve(name)) ? Files.readString(root.resolve(name)) : "";

    write(name, before + "\n新しい段落\n");
    assertThat(isConverted()).isTrue();
    assertThat(isConverted()).isFalse();
    Files.delete(root.resolve(name.equals("a.adoc") ? "one.adoc" : name));
    assertThat(isConverted()).isTrue();
  }

  @Test
  void dependOnAttributesAndOnTheCode() throws IOException {
    read();
    assertThat(isConvertedBy(Map.of("x", "z"), "code")).isTrue();
    assertThat(isConvertedBy(Map.of("x", "z", "w", ""), "code")).isTrue();
    assertThat(isConvertedBy(Map.of("x", "z", "w", ""), "code")).isFalse();
    assertThat(isConvertedBy(Map.of("x", "z", "w", ""), "other")).isTrue();
  }

  @Test
  void dependOnNothingElse() throws IOException {
    read();
    write("unrelated.adoc", "= 別の章\n");
    Files.setLastModifiedTime(root.resolve("one.adoc"), LONG_AGO);

    assertThat(isConverted()).isFalse();
  }

  @Test
  void haveTheNumberOfTheirPlaceInTheBook() throws IOException {
    AsciiDocChapterReader reader =
        new AsciiDocChapterReader(new BookRoot(root), Map.of(), kept, () -> "code");
    SourceText text = new SourceText("a.adoc", "= 題\n");

    assertThat(reader.read(text, root.resolve("a.adoc"), ChapterNumber.NONE, p -> {}).number())
        .isEqualTo(ChapterNumber.NONE);
    assertThat(reader.read(text, root.resolve("a.adoc"), ChapterNumber.of(7), p -> {}).number())
        .isEqualTo(ChapterNumber.of(7));
  }

  static List<String> golden() throws IOException {
    try (Stream<Path> all = Files.list(GOLDEN)) {
      return all.map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".adoc"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("golden")
  void areReadAsTheyWere(String name) throws IOException {
    Reading first = read(GOLDEN, name, Map.of(), "code");
    Path file = kept.resolve(name + ".kept");
    Files.setLastModifiedTime(file, LONG_AGO);
    Reading second = read(GOLDEN, name, Map.of(), "code");

    assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
    assertThat(second.problems()).isEqualTo(first.problems());
    assertThat(second.chapter()).usingRecursiveComparison().isEqualTo(first.chapter());
  }

  @Test
  void haveProblemsWithAllThatIsSaidOfThem() throws IOException {
    write(
        "a.adoc",
        "= 題\n\n{none}\n\ninclude::gone.adoc[]\n\n[[i]]一\n\n[[i]]二\n\n[[i]]\n== 三\n\n----\n");
    List<Problem> first = read().problems();

    assertThat(first).hasSizeGreaterThan(2);
    assertThat(isConverted()).isFalse();
    assertThat(read().problems()).isEqualTo(first);
  }

  @Test
  void tellTheirTitle() throws IOException {
    write("a.adoc", "= It's *太字*\n");
    AsciiDocChapterReader reader =
        new AsciiDocChapterReader(new BookRoot(root), Map.of("x", "y"), kept, () -> "code");
    SourceText text = new SourceText("a.adoc", Files.readString(root.resolve("a.adoc")));

    assertThat(reader.title(text, root.resolve("a.adoc"), ChapterNumber.NONE)).isEqualTo("It’s 太字");
    assertThat(isConverted()).isFalse();
  }

  @Test
  void arePreparedByOneReaderForAnother() throws IOException {
    SourceText text = new SourceText("a.adoc", Files.readString(root.resolve("a.adoc")));
    new AsciiDocChapterReader(new BookRoot(root), Map.of("x", "y"), kept, () -> "code")
        .prepare(text, root.resolve("a.adoc"));

    Reading read = read();
    assertThat(read.chapter().body()).contains("一", "二");
    assertThat(isConverted()).isFalse();
  }

  @Test
  void sayWhereTheyCannotBeKept() throws IOException {
    Files.writeString(kept, "a file where the folder should be");

    assertThatIOException()
        .isThrownBy(this::read)
        .withMessageStartingWith("cannot write " + kept.resolve("a.adoc.kept"));
  }
}
