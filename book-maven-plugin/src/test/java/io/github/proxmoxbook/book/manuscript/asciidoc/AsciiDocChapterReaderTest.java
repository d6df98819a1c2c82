package io.github.proxmoxbook.book.manuscript.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.ChapterNumber;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiDocChapterReaderTest {
  @TempDir Path folder;
  private Path root;

  @BeforeEach
  void find() throws IOException {
    root = folder.toRealPath();
  }

  @Test
  void acceptsTheEndingsOfAsciiDoc() throws IOException {
    AsciiDocChapterReader reader = new AsciiDocChapterReader(new BookRoot(root), Map.of());

    assertThat(List.of("a.adoc", "b/A.ADOC", "a.asciidoc", "a.asc")).allMatch(reader::accepts);
    assertThat(List.of("a.md", "adoc", "a.adoc.txt")).noneMatch(reader::accepts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "= 題\n\n本文\n",
        "// 注釈\n\n:x: y\n[[id]]\n= クラスタ構成 HA\n著者\n",
        "= *太字* と {x} と `code`\n:x: y\n",
        ":x: y\n\n= {x}\n",
        "= It's C++ -- (C)\n",
        "== 節の題\n",
        ":long: a \\\nb\n= 題\n",
        "////\n= 注釈の中\n////\n= 題\n",
        "ifdef::x[]\n= 一\nendif::[]\nifndef::x[]\n= 二\nendif::[]\n",
        "本文\n\n= 題\n",
        "= 題 footnote:[注]\n",
        "",
      })
  void readsTheTitleAloneAsWithTheRest(String text) throws IOException {
    SourceText source = new SourceText("a.adoc", text);
    AsciiDocChapterReader reader = new AsciiDocChapterReader(new BookRoot(root), Map.of());

    assertThat(reader.title(source, root.resolve("a.adoc"), ChapterNumber.NONE))
        .isEqualTo(Reading.of(root, "a.adoc", text, Map.of()).chapter().title());
  }

  @Test
  void givesAttributesThatChaptersCannotChangeUnlessTheyMay() throws IOException {
    String text = "= T\n:fixed: own\n:soft: own\n:given: x\n\n{fixed} {soft} {given}\n";
    Map<String, String> attributes = Map.of("fixed", "pom", "soft", "pom@");

    assertThat(Reading.of(root, "a.adoc", text, attributes).chapter().body()).contains("pom own x");
  }

  @Test
  void readsTheSameOnEveryThread() throws Exception {
    Files.writeString(root.resolve("part.adoc"), "部分の段落 {number}。\n");
    List<Callable<String>> readings =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    (Callable<String>)
                        () ->
                            Reading.of(
                                    root,
                                    "a" + i + ".adoc",
                                    "= 題" + i + "\n\ninclude::part.adoc[]\n",
                                    Map.of("number", "" + i))
                                .chapter()
                                .body())
            .toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      int i = 0;
      for (Future<String> made : threads.invokeAll(readings, 5, TimeUnit.MINUTES)) {
        assertThat(made.get()).contains("題" + i, "段落 " + i + "。");
        i++;
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "= 題\n:doctype: book\n",
        "= 題\n著者\nv1\n:toc:\n:doctype:  book \n\n== 章\n",
        ":doctype: book\n\n= 題\n",
        "////\n自由な文\n////\n// 注\nifndef::x[]\n:x: 1\nendif::[]\n= 題\n:doctype: book\n"
      })
  void knowsAWholeBookByItsHeader(String text) throws IOException {
    assertThat(isMaster(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "= 題\n\n:doctype: book\n",
        "= 題\n:doctype: article\n",
        "文\n:doctype: book\n",
        "////\n:doctype: book\n////\n= 題\n",
        ""
      })
  void knowsWhatIsNoWholeBook(String text) throws IOException {
    assertThat(isMaster(text)).isFalse();
  }

  private static boolean isMaster(String text) throws IOException {
    return new AsciiDocChapterReader(new BookRoot(Path.of("src")), Map.of())
        .isMaster(new SourceText("a.adoc", text));
  }
}
