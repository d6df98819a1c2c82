package io.github.proxmoxbook.book.manuscript.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books of both formats, with Asciidoctor and without it. */
class MixedReadingTest {
  private static final String VERSION = "META-INF/asciidoctorj-version.properties";
  private static final Pattern JARS = Pattern.compile("(asciidoctorj|jruby).*\\.jar");

  @TempDir Path folder;
  private Path root;

  @BeforeEach
  void write() throws IOException {
    root = folder.toRealPath();
    write("SUMMARY.md", "# 本\n\n- [一](1.adoc)\n- [二](2.md)\n- [三](3.adoc)\n- [四](4.md)\n");
    write("1.adoc", "= 一\n\n{none}\n\nxref:2.md[二]\n");
    write("2.md", "# 二\n\n## 節 {#i}\n\n## 節 {#i}\n");
    write("3.adoc", "= 三\n\ninclude::gone.adoc[]\n\n[[i]]三\n\n[[i]]\n== 節\n");
    write("4.md", "# 四\n\n[^1]\n\n## 節 {#i}\n\n## 節 {#i}\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(root.resolve(name), text);
  }

  private String read() {
    return new BookInWords().apply(root.toString());
  }

  /** Reads the book where there is neither AsciidoctorJ nor JRuby, only the note on its version. */
  @SuppressWarnings("unchecked")
  private String readWithoutAsciidoctor() throws Exception {
    Path note = root.resolve("classes").resolve(VERSION);
    Files.createDirectories(note.getParent());
    try (InputStream in = getClass().getClassLoader().getResourceAsStream(VERSION)) {
      Files.write(note, in.readAllBytes());
    }
    List<URL> path = new ArrayList<>(List.of(root.resolve("classes").toUri().toURL()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!JARS.matcher(Path.of(entry).getFileName().toString()).matches()) {
        path.add(url(entry));
      }
    }
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader loader = new URLClassLoader(path.toArray(URL[]::new), platform)) {
      Class<?> reader = loader.loadClass(BookInWords.class.getName());
      assertThat(reader).isNotSameAs(BookInWords.class);
      return ((UnaryOperator<String>) reader.getConstructor().newInstance()).apply(root.toString());
    }
  }

  private static URL url(String entry) throws MalformedURLException {
    return Path.of(entry).toUri().toURL();
  }

  @Test
  void needsNoAsciidoctorWhileNothingHasChanged() throws Exception {
    assertThatThrownBy(this::readWithoutAsciidoctor)
        .isInstanceOf(NoClassDefFoundError.class)
        .hasMessageContaining("org/asciidoctor/");
    String made = read();

    assertThat(readWithoutAsciidoctor()).isEqualTo(made);
    write("3.adoc", "= 三\n\n変更\n");
    assertThatThrownBy(this::readWithoutAsciidoctor)
        .isInstanceOf(NoClassDefFoundError.class)
        .hasMessageContaining("org/asciidoctor/");
  }

  @Test
  void needsNoAsciidoctorForMarkdown() throws Exception {
    write("SUMMARY.md", "# 本\n\n- [二](2.md)\n");

    assertThat(readWithoutAsciidoctor()).contains("[1] 二").isEqualTo(read());
  }

  @Test
  void findsChaptersAndProblemsInTheOrderOfTheBook() {
    String made = read();

    assertThat(made)
        .containsSubsequence("[1] 一\n", "[2] 二\n", "[3] 三\n", "[4] 四\n")
        .containsSubsequence(
            "1.adoc:3:1 asciidoc.attribute-missing",
            "2.md:5",
            "3.adoc:3 asciidoc.include-missing",
            "4.md:")
        .isEqualTo(read());
  }
}
