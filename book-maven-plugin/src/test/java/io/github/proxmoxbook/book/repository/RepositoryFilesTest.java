package io.github.proxmoxbook.book.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryFilesTest {
  @TempDir Path root;

  private void create(String... files) throws IOException {
    for (String file : files) {
      Files.createDirectories(root.resolve(file).getParent());
      Files.createFile(root.resolve(file));
    }
  }

  @Test
  void listsFilesButNoBuildOutputs() throws IOException {
    create("a.md", "b/c.svg", ".git/config", "b/target/x.pdf", "site/public/y", ".github/ci.yml");
    RepositoryFiles files = RepositoryFiles.list(root, List.of("target", "site/public"));

    assertThat(files.files()).containsExactly(".github/ci.yml", "a.md", "b/c.svg");
    assertThat(files.isFolder("b")).isTrue();
    assertThat(files.isFolder("a.md")).isFalse();
    assertThat(files.exists("a.m")).isFalse();
    assertThat(files.isOutput("b/target/x.pdf")).isTrue();
    assertThat(files.isOutput("site/public/z/z")).isTrue();
    assertThat(files.isOutput("public/z")).isFalse();
    assertThat(files.isOutput("b/targets")).isFalse();
  }

  @Test
  void findsByTheLastParts() throws IOException {
    create("part1/ch2/a.svg", "part2/ch2/a.svg", "part2/xch2/a.svg");
    RepositoryFiles files = RepositoryFiles.list(root, List.of());

    assertThat(files.endingIn("ch2/a.svg")).containsExactly("part1/ch2/a.svg", "part2/ch2/a.svg");
    assertThat(files.endingIn("ch3/a.svg")).isEmpty();
    assertThat(files.hasStem("part1/ch2/a")).isTrue();
    assertThat(files.hasStem("part1/ch2/b")).isFalse();
  }

  @Test
  void matchesGlobs() throws IOException {
    create("m/a.md", "m/p/q/b.md");
    RepositoryFiles files = RepositoryFiles.list(root, List.of());

    for (String glob :
        List.of("m/**/*.md", "m/*.md", "*.md", "m/**", "m/?/", "**/q/*", "p/*/b.m?")) {
      assertThat(files.matches(glob)).as(glob).isTrue();
    }
    for (String glob : List.of("m/*.svg", "*.m", "m/??/", "m/*.md/", "q/*/b.md", "m/a?.md")) {
      assertThat(files.matches(glob)).as(glob).isFalse();
    }
  }

  @Test
  void matchesHostileGlobsInTime() throws IOException {
    create("a".repeat(200) + ".md");
    RepositoryFiles files = RepositoryFiles.list(root, List.of());

    for (String glob :
        List.of("*a".repeat(30) + "b", "**/*".repeat(20) + "b", "a**".repeat(20) + "b")) {
      boolean found =
          Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> files.matches(glob));
      assertThat(found).as(glob).isFalse();
    }
  }

  @Test
  void doesNotFollowLinks() throws IOException {
    create("book/a.md", "outside/secret.md");
    Path book = root.resolve("book");
    Files.createSymbolicLink(book.resolve("link"), root.resolve("outside"));
    Files.createSymbolicLink(book.resolve("loop"), book);
    RepositoryFiles files = RepositoryFiles.list(book, List.of());

    assertThat(files.files()).containsExactly("a.md", "link", "loop");
    assertThat(files.exists("link/anything.md")).as("not looked at, so not missing").isTrue();
    assertThat(files.exists("linked/anything.md")).isFalse();
  }

  @Test
  void failsWithoutARoot() {
    assertThatThrownBy(() -> RepositoryFiles.list(root.resolve("none"), List.of()))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void takesWhatGitIgnoresForOutput() throws IOException {
    create("src/a.md", "book/x/keep.pdf", "book/gen/deep/b.md", "cache/c.md", "web/made/d.md");
    Files.writeString(
        root.resolve(".gitignore"),
        "# outputs\n*.pdf\n!keep.pdf\n/cache/\nbook/gen\n**/logs/*.txt\n[Tt]humbs.db\n");
    Files.writeString(root.resolve("web/.gitignore"), "/made/\n");
    RepositoryFiles files = RepositoryFiles.list(root, List.of());

    assertThat(files.files())
        .containsExactly(".gitignore", "book/x/keep.pdf", "src/a.md", "web/.gitignore");
    for (String output :
        List.of("a.pdf", "src/b.pdf", "cache", "cache/x", "book/gen/y", "a/logs/b.txt")) {
      assertThat(files.isOutput(output)).as(output).isTrue();
    }
    for (String source :
        List.of("keep.pdf", "src/cache", "gen/y", "a/logs/b/c.txt", "made/d.md", "src/a.md")) {
      assertThat(files.isOutput(source)).as(source).isFalse();
    }
  }
}
