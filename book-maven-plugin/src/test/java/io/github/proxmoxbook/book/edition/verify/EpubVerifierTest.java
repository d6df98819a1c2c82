package io.github.proxmoxbook.book.edition.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.xmlresolver.ResolverFeature;
import org.xmlresolver.XMLResolverConfiguration;

@Timeout(120)
class EpubVerifierTest {
  private final EpubVerifier verifier = new EpubVerifier();
  @TempDir private Path folder;

  @Test
  void acceptsAMinimalBook() throws IOException {
    EditionFile edition = new EpubSample().writeTo(folder.resolve("book.epub"));
    assertThat(verifier.verify(edition)).isEmpty();
  }

  @Test
  void acceptsAPathWithJapaneseCharactersAndSpaces() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("日本語 の本%20+"));
    EditionFile edition = new EpubSample().writeTo(inner.resolve("本 1.epub"));
    assertThat(verifier.verify(edition)).isEmpty();
  }

  @Test
  void reportsABrokenLinkWithItsPlaceInside() throws IOException {
    EditionFile edition =
        new EpubSample()
            .chapter("<h1>第1章</h1>\n<p><a href=\"chapter-09.xhtml\">第9章</a></p>")
            .writeTo(folder.resolve("book.epub"));
    List<Problem> problems = verifier.verify(edition);
    assertThat(problems).hasSize(1);
    Problem problem = problems.get(0);
    assertThat(problem.rule()).isEqualTo(VerifyRule.EPUB_EPUBCHECK);
    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
    assertThat(problem.location()).isEqualTo(Location.of("target/book.epub"));
    assertThat(problem.message())
        .matches("RSC-007: EPUB/chapter-01\\.xhtml:6:\\d+: .*chapter-09\\.xhtml.*");
  }

  @Test
  void reportsABrokenFragment() throws IOException {
    EditionFile edition =
        new EpubSample()
            .chapter("<h1>第1章</h1>\n<p><a href=\"#quorum\">定足数</a></p>")
            .writeTo(folder.resolve("book.epub"));
    assertThat(messages(edition)).singleElement().asString().startsWith("RSC-012: ");
  }

  @Test
  void reportsAMissingNavigation() throws IOException {
    EditionFile edition =
        new EpubSample()
            .replace("EPUB/package.opf", " properties=\"nav\"", "")
            .writeTo(folder.resolve("book.epub"));
    assertThat(messages(edition))
        .anySatisfy(
            message ->
                assertThat(message).startsWith("RSC-005: EPUB/package.opf:").contains("\"nav\""));
  }

  @Test
  void reportsXhtmlThatIsNotWellFormedAndXhtmlThatIsNotValid() throws IOException {
    EditionFile broken =
        new EpubSample().chapter("<p>閉じない段落").writeTo(folder.resolve("broken.epub"));
    assertThat(messages(broken))
        .anySatisfy(message -> assertThat(message).startsWith("RSC-016: EPUB/chapter-01.xhtml:"));
    EditionFile invalid =
        new EpubSample().chapter("<p><font>色</font></p>").writeTo(folder.resolve("invalid.epub"));
    assertThat(messages(invalid))
        .singleElement()
        .asString()
        .startsWith("RSC-005: EPUB/chapter-01.xhtml:5:")
        .contains("\"font\"");
  }

  @Test
  void failsForWarningsAsWellAndDropsAdvice() throws IOException {
    EditionFile edition =
        new EpubSample()
            .with("EPUB/unlisted file.txt", "not in the manifest: USAGE OPF-003")
            .writeTo(folder.resolve("book.EPUB"));
    List<Problem> problems = verifier.verify(edition);
    // PKG-010: space in a file name; PKG-016: upper case extension.
    assertThat(problems)
        .isNotEmpty()
        .allMatch(problem -> problem.rule() == VerifyRule.EPUB_EPUBCHECK_WARNING)
        .allMatch(problem -> problem.severity() == Severity.ERROR);
    assertThat(messages(edition))
        .anySatisfy(message -> assertThat(message).startsWith("PKG-016: "))
        .noneSatisfy(message -> assertThat(message).contains("OPF-003"));
  }

  @Test
  void namesEntriesInsideAsTheyAreWritten() throws IOException {
    EditionFile edition =
        new EpubSample()
            .replace("EPUB/package.opf", "chapter-01.xhtml", "第1章.xhtml")
            .replace("EPUB/nav.xhtml", "chapter-01.xhtml", "第1章.xhtml")
            .with("EPUB/第1章.xhtml", "<p/>")
            .writeTo(folder.resolve("book.epub"));
    assertThat(messages(edition))
        .anySatisfy(message -> assertThat(message).contains("EPUB/第1章.xhtml:1:"));
  }

  @Test
  void neverNamesTheFolderOfTheMachine() throws IOException {
    EditionFile edition =
        new EpubSample().with("mimetype", "text/plain").writeTo(folder.resolve("book.epub"));
    assertThat(messages(edition))
        .isNotEmpty()
        .allSatisfy(message -> assertThat(message).doesNotContain(folder.toString(), "\n"));
  }

  @Test
  void callsFilesThatAreNoZipUnreadable() throws IOException {
    Path whole = new EpubSample().writeTo(folder.resolve("book.epub")).file();
    byte[] bytes = Files.readAllBytes(whole);
    assertUnreadable(Files.write(folder.resolve("empty.epub"), new byte[0]));
    assertUnreadable(Files.writeString(folder.resolve("text.epub"), "これは本ではない\n".repeat(20)));
    assertUnreadable(
        Files.write(folder.resolve("cut.epub"), Arrays.copyOf(bytes, bytes.length / 2)));
  }

  @Test
  void reportsDamagedEntriesWithoutAnException() throws IOException {
    byte[] bytes = Files.readAllBytes(new EpubSample().writeTo(folder.resolve("book.epub")).file());
    for (int at = 60; at < bytes.length; at += 97) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 0x55;
      Path file = Files.write(folder.resolve("damaged.epub"), damaged);
      verifier.verify(new EditionFile(file, "damaged.epub"));
    }
  }

  @Test
  void throwsForAMissingFileWithItsPath() {
    Path missing = folder.resolve("none.epub");
    assertThatThrownBy(() -> verifier.verify(new EditionFile(missing, "none.epub")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining(missing.toString());
    assertThatThrownBy(() -> verifier.verify(new EditionFile(folder, "target")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(folder.toString());
  }

  @Test
  void speaksEnglishInEveryLocaleAndPrintsNothing() throws Exception {
    EditionFile edition =
        new EpubSample()
            .chapter("<h1>第1章</h1>\n<p><font><a href=\"x.xhtml\">x</a></font>")
            .writeTo(folder.resolve("book.epub"));
    List<String> expected = messages(edition);
    Locale before = Locale.getDefault();
    try {
      for (Locale locale : List.of(Locale.JAPAN, Locale.forLanguageTag("ar-EG"))) {
        Locale.setDefault(locale);
        assertThat(Console.during(() -> verifier.verify(edition))).isEmpty();
        assertThat(messages(edition)).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
    assertThat(expected).isNotEmpty().allMatch(message -> message.matches("\\p{ASCII}+|.*第.*"));
  }

  @Test
  void fetchesNoImageStyleOrLink() throws Exception {
    try (Listener listener = new Listener()) {
      String body =
          "<p><a href='%1$sa'>a</a><img alt='' src='%1$si.png'/></p>".formatted(listener.address());
      String style = "</title><style>@import '%1$st.css';</style>".formatted(listener.address());
      EditionFile edition =
          new EpubSample()
              .chapter(body)
              .replace("EPUB/chapter-01.xhtml", "</title>", style)
              .writeTo(folder.resolve("book.epub"));
      assertThat(verifier.verify(edition)).isNotEmpty();
      assertThat(listener.requests()).isZero();
    }
  }

  @Test
  void fetchesNoEntityInAnyFile() throws Exception {
    try (Listener listener = new Listener()) {
      String doctype = "<!DOCTYPE x SYSTEM '%sx.dtd'>\n<".formatted(listener.address());
      String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM '%se'>]>\n<".formatted(listener.address());
      EditionFile edition =
          new EpubSample()
              .replace("META-INF/container.xml", "<container", doctype + "container")
              .replace("EPUB/package.opf", "<package", doctype + "package")
              .replace("EPUB/nav.xhtml", "<!DOCTYPE html>\n<", entity)
              .writeTo(folder.resolve("book.epub"));
      assertThat(verifier.verify(edition))
          .hasSize(3)
          .allMatch(problem -> problem.rule() == VerifyRule.EPUB_EXTERNAL_ENTITY)
          .allMatch(problem -> problem.message().contains(listener.address()));
      assertThat(listener.requests()).isZero();
    }
  }

  @Test
  void leavesDoctypesThatEpubcheckKnowsToEpubcheck() throws IOException {
    String svg =
        """
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" \
        "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>図</title></svg>
        """;
    EditionFile edition =
        new EpubSample()
            .with("EPUB/figure.svg", svg)
            .replace(
                "EPUB/package.opf",
                "</manifest>",
                "<item id='f' href='figure.svg' media-type='image/svg+xml'/></manifest>")
            .chapter("<p><img src=\"figure.svg\" alt=\"小さな図\"/></p>")
            .writeTo(folder.resolve("book.epub"));
    assertThat(messages(edition)).isEmpty();
  }

  @Test
  void writesNothingIntoTheHomeOfTheUser() throws Exception {
    // Asks the configuration that EPUBCheck's Saxon gets: the home itself belongs to the user.
    XMLResolverConfiguration configuration = new XMLResolverConfiguration();
    assertThat(configuration.getFeature(ResolverFeature.CACHE_ENABLED)).isFalse();
    assertThat(configuration.getFeature(ResolverFeature.CATALOG_FILES))
        .doesNotContain("./catalog.xml");
  }

  @Test
  void worksFromSeveralThreadsAtOnce() throws Exception {
    EditionFile good = new EpubSample().writeTo(folder.resolve("good.epub"));
    EditionFile bad =
        new EpubSample().chapter("<p><font>x</font></p>").writeTo(folder.resolve("bad.epub"));
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      Callable<Integer> first = () -> verifier.verify(good).size();
      Callable<Integer> second = () -> new EpubVerifier().verify(bad).size();
      List<Future<Integer>> sizes =
          pool.invokeAll(List.of(first, second, first, second, first, second));
      for (int i = 0; i < sizes.size(); i++) {
        assertThat(sizes.get(i).get()).isEqualTo(i % 2);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void doesNotNeedNorTouchTheContextClassLoader() throws Exception {
    EditionFile edition = new EpubSample().writeTo(folder.resolve("book.epub"));
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader empty = new URLClassLoader(new URL[0], null)) {
      Thread.currentThread().setContextClassLoader(empty);
      assertThat(verifier.verify(edition)).isEmpty();
      assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(empty);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  @Test
  void keepsTheFlagOfAnInterruptedThread() throws IOException {
    EditionFile edition = new EpubSample().writeTo(folder.resolve("book.epub"));
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> verifier.verify(edition)).isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  private List<String> messages(EditionFile edition) throws IOException {
    return verifier.verify(edition).stream().map(Problem::message).toList();
  }

  private void assertUnreadable(Path file) throws IOException {
    assertThat(verifier.verify(new EditionFile(file, "target/book.epub")))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo(VerifyRule.EPUB_UNREADABLE);
              assertThat(problem.location()).isEqualTo(Location.of("target/book.epub"));
              assertThat(problem.hint()).isNotEmpty();
            });
  }
}
