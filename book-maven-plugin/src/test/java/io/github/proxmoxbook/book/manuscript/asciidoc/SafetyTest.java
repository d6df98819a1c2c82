package io.github.proxmoxbook.book.manuscript.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import org.asciidoctor.jruby.extension.spi.ExtensionRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing outside of the book's root is read, nothing is fetched, and nothing is loaded. */
class SafetyTest {
  private static final String SECRET = "the-secret";

  @TempDir Path folder;
  private Path root;

  @BeforeEach
  void makeBook() throws IOException {
    folder = folder.toRealPath();
    root = Files.createDirectories(folder.resolve("book/part"));
    root = root.getParent();
    Files.writeString(folder.resolve("outside.adoc"), SECRET);
  }

  private Reading read(String text) throws IOException {
    return Reading.of(root, "part/a.adoc", "= T\n\n" + text + "\n", Map.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../outside.adoc",
        "../../../../../../../../../../etc/passwd",
        "/etc/passwd",
        "file:///etc/passwd",
        "{user-home}/../../outside.adoc",
        "{docdir}/../../outside.adoc"
      })
  void includesNothingFromOutside(String target) throws IOException {
    Reading reading = read("include::" + target + "[]");

    assertThat(reading.chapter().body()).doesNotContain(SECRET).doesNotContain("root:");
    assertThat(reading.found())
        .singleElement()
        .asString()
        .matches("(source.outside-book|asciidoc.include-missing) part/a.adoc:3");
  }

  @Test
  void includesNothingThroughSymbolicLinks() throws IOException {
    Files.createSymbolicLink(root.resolve("part/link.adoc"), folder.resolve("outside.adoc"));
    Files.createSymbolicLink(root.resolve("part/away"), folder);

    Reading reading = read("include::link.adoc[]\n\ninclude::away/outside.adoc[]");

    assertThat(reading.chapter().body()).doesNotContain(SECRET);
    assertThat(reading.found())
        .containsExactly("source.outside-book part/a.adoc:3", "source.outside-book part/a.adoc:5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:9/x.adoc", "https://example.org/x.adoc"})
  void fetchesNothing(String address) throws IOException {
    Reading reading = read(":allow-uri-read:\n\ninclude::" + address + "[]");

    assertThat(reading.found()).containsExactly("asciidoc.include-missing part/a.adoc:5");
  }

  @Test
  void includesFromAnywhereWithinTheRoot() throws IOException {
    Files.writeString(root.resolve("shared.adoc"), "shared {docname}");

    assertThat(read("include::../shared.adoc[]").chapter().body()).contains("shared a");
    assertThat(read("include::{docdir}/../shared.adoc[]").chapter().body()).contains("shared a");
  }

  @Test
  void takesNoDocinfo() throws IOException {
    for (String name : new String[] {"docinfo.html", "a-docinfo.html", "docinfo-footer.html"}) {
      Files.writeString(root.resolve("part").resolve(name), "<meta content='" + SECRET + "'/>");
    }
    Reading reading =
        Reading.of(
            root,
            "part/a.adoc",
            "= T\n:docinfo: shared,private\n:docinfodir: ../..\n\nText.\n",
            Map.of());

    assertThat(reading.chapter().body()).doesNotContain(SECRET);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void doesNotTellWhoBuilds() throws IOException {
    String body = read("{user-home} {allow-uri-read} x").chapter().body();

    assertThat(body).doesNotContain(System.getProperty("user.home") + " ").contains(". ");
  }

  @Test
  void usesNoExtensionsOfTheClassPath() throws IOException {
    assertThat(ServiceLoader.load(ExtensionRegistry.class)).isNotEmpty();

    read("text");

    assertThat(OfferedExtension.isUsed).isFalse();
  }

  @Test
  void doesNotLoadHighlighters() throws IOException {
    Reading reading =
        Reading.of(
            root,
            "part/a.adoc",
            "= T\n:source-highlighter: rouge\n\n[source,ruby]\n----\nputs 1 < 2\n----\n",
            Map.of());

    assertThat(reading.chapter().body()).contains("<code class=\"language-ruby\">puts 1 &lt; 2");
  }

  @Test
  void endsIncludesOfAFileInItself() throws IOException {
    Files.writeString(root.resolve("part/self.adoc"), "x\n\ninclude::self.adoc[]\n");
    Files.writeString(
        root.resolve("part/twice.adoc"), "include::twice.adoc[]\ninclude::twice.adoc[]\n");

    assertThat(read("include::self.adoc[]\n\ny\n\ninclude::self.adoc[]").found())
        .containsExactly("asciidoc.include-depth part/self.adoc:3");
    assertThat(read("include::twice.adoc[]").found())
        .containsExactly(
            "asciidoc.include-depth part/twice.adoc:1", "asciidoc.include-depth part/twice.adoc:2");
  }

  @Test
  void writesNothingToTheConsole() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    PrintStream caught = new PrintStream(written, true, StandardCharsets.UTF_8);
    System.setOut(caught);
    System.setErr(caught);
    try {
      assertThat(read("====\nnever closed {nothing}\n\n[foo]\nx").problems()).hasSize(3);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void saysThatAnIncludedFileIsNotUtf8() throws IOException {
    Files.write(root.resolve("part/sjis.adoc"), "日本語".getBytes("Shift_JIS"));

    assertThat(read("include::sjis.adoc[]").found())
        .containsExactly("source.not-utf8 part/sjis.adoc:1");
  }
}
