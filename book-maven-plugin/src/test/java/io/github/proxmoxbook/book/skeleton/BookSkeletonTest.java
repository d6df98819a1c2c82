package io.github.proxmoxbook.book.skeleton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a new book begins with. */
class BookSkeletonTest {
  private static final PluginVersion PLUGIN = new PluginVersion("g", "book-maven-plugin", "1.2.3");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void writesEverythingThatABookNeeds(String language) throws Exception {
    assertThat(new BookSkeleton(book(language, "", "")).write(folder))
        .containsExactly(
            ".gitignore",
            ".mvn/.gitkeep",
            "README.md",
            "diagrams/flow.svg",
            "manuscript/" + language + "/SUMMARY.md",
            "manuscript/" + language + "/chapter1-first-steps.md",
            "manuscript/" + language + "/prh.yml",
            "plans/execplan-" + language + "-ch1-first-steps.md",
            "pom.xml");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(file).content().isNotBlank().doesNotContain("@");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void showsWhatIsNeededFirst(String language) throws Exception {
    new BookSkeleton(book(language, "", "")).write(folder);
    assertThat(folder.resolve("manuscript/" + language + "/chapter1-first-steps.md"))
        .content()
        .contains("{#fig-flow}", "[](#fig-flow)", "[](#tbl-commands)", "[](#flow)")
        .contains("{index:", "[!NOTE]", "```console title=", "[^editions]:");
    assertThat(folder.resolve("plans/execplan-" + language + "-ch1-first-steps.md"))
        .content()
        .contains("- Date created: 2026-11-22\n")
        .contains("`manuscript/" + language + "/chapter1-first-steps.md`\n");
  }

  @Test
  void writesNamesIntoThePomAsTheyAre() throws Exception {
    new BookSkeleton(book("en", " C & <D> $1 ", "Jörg \\ 田中")).write(folder);
    var pom =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(folder.resolve("pom.xml").toFile());
    var names = pom.getElementsByTagName("name");
    assertThat(names.item(0).getTextContent()).isEqualTo("C & <D> $1");
    assertThat(names.item(1).getTextContent()).isEqualTo("Jörg \\ 田中");
    assertThat(pom.getElementsByTagName("packaging").item(0).getTextContent()).isEqualTo("book");
    assertThat(pom.getElementsByTagName("version").item(1).getTextContent()).isEqualTo("1.2.3");
    assertThat(folder.resolve("README.md")).content().startsWith("# C & <D> $1\n");
  }

  @Test
  void namesWhatStandsInTheWay() throws Exception {
    assertThat(BookSkeleton.obstacles(folder.resolve("new"))).isEmpty();
    Files.createDirectories(folder.resolve(".git/objects"));
    assertThat(BookSkeleton.obstacles(folder)).isEmpty();
    Files.writeString(folder.resolve("pom.xml"), "");
    Files.createDirectory(folder.resolve("notes"));
    assertThat(BookSkeleton.obstacles(folder)).containsExactly("notes", "pom.xml");
    assertThatThrownBy(() -> BookSkeleton.obstacles(folder.resolve("pom.xml")))
        .isInstanceOf(NotDirectoryException.class);
  }

  @Test
  void namesAFileThatCannotBeWritten() throws Exception {
    Files.writeString(folder.resolve("plans"), "a file where a folder shall be");
    assertThatThrownBy(() -> new BookSkeleton(book("ja", "", "")).write(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("execplan-ja-ch1-first-steps.md");
  }

  @ParameterizedTest
  @CsvSource({"My Book,my-book", "本,book", "v1.2_a,v1.2_a", "..,book", "'',book"})
  void makesANameOfThatOfTheFolder(String folder, String artifactId) {
    assertThat(NewBook.artifactIdOf(folder)).isEqualTo(artifactId);
  }

  @Test
  void refusesWhatNoPomCanHold() {
    assertThatThrownBy(() -> book("de", "", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("book.language is 'de': a new book can begin in ja or en");
    assertThatThrownBy(() -> book("en", "two\nlines", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("book.title has a line break");
    assertThatThrownBy(
            () -> new NewBook("en", "", "", "a b", "c", PLUGIN, LocalDateTime.of(2026, 1, 1, 0, 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("book.groupId is 'a b'");
  }

  private static NewBook book(String language, String title, String author) {
    LocalDateTime now = LocalDateTime.of(2026, 11, 22, 9, 30);
    return new NewBook(language, title, author, "org.example", "my-book", PLUGIN, now);
  }
}
