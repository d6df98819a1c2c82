package io.github.proxmoxbook.book.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookReader;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.LinkResolver;
import io.github.proxmoxbook.book.manuscript.LinkTarget;
import io.github.proxmoxbook.book.manuscript.markdown.MarkdownChapterReader;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that are the same text and not the same characters. */
class SpellingTest {
  private static final String COMPOSED = "ガイド";
  private static final String DECOMPOSED = Normalizer.normalize(COMPOSED, Normalizer.Form.NFD);

  @TempDir Path root;

  @Test
  void findsFilesAndIdsInAnotherNormalFormAndWarns() throws IOException {
    write("SUMMARY.md", "- [A](a.md)\n- [B](" + COMPOSED + ".md)\n");
    write("a.md", "# A\n\n[f](" + COMPOSED + ".md)\n[i](#" + DECOMPOSED + ")\n\n## " + COMPOSED);
    write(DECOMPOSED + ".md", "# B\n");
    assertThat(check())
        .containsExactly(
            "a.md:3:1 warning reference.normal-form", "a.md:4:1 warning reference.normal-form");
  }

  @Test
  void saysNothingWhereBothAreSpeltAlike() throws IOException {
    write("SUMMARY.md", "- [A](a.md)\n- [B](" + DECOMPOSED + ".md)\n");
    write("a.md", "# A\n\n[f](" + DECOMPOSED + ".md#" + DECOMPOSED + ")\n");
    write(DECOMPOSED + ".md", "# B\n\n## " + DECOMPOSED + "\n");
    assertThat(check()).isEmpty();
  }

  @Test
  void prefersTheExactNameWhereBothAreThere() throws IOException {
    write("SUMMARY.md", "- [A](a.md)\n- [B](" + COMPOSED + ".md)\n- [C](" + DECOMPOSED + ".md)\n");
    write("a.md", "# A\n\n[f](" + DECOMPOSED + ".md#c)\n");
    write(COMPOSED + ".md", "# B\n");
    write(DECOMPOSED + ".md", "# C\n");
    assertThat(check()).isEmpty();
  }

  @Test
  void readsTheSummaryWithTheNamesOfTheFolder() throws IOException {
    write("SUMMARY.md", "- [A](" + COMPOSED + "/a.md)\n");
    write(DECOMPOSED + "/a.md", "# A\n\n[self](#a)\n");
    assertThat(check()).isEmpty();
  }

  @Test
  void seesTheBookAsItWasAtTheFirstQuestion() throws IOException {
    write("SUMMARY.md", "- [A](a.md)\n");
    write("a.md", "# A\n");
    write("x.png", "");
    BookRoot bookRoot = new BookRoot(root);
    Book book = read(bookRoot, new ArrayList<>());
    LinkResolver resolver = new LinkResolver(book, bookRoot);
    LinkTarget first = resolver.resolve(book.chapters().get(0), "x.png");
    Files.delete(root.resolve("x.png"));
    assertThat(resolver.resolve(book.chapters().get(0), "./x.png")).isEqualTo(first);
    assertThat(new LinkResolver(book, bookRoot).resolve(book.chapters().get(0), "x.png"))
        .isInstanceOf(LinkTarget.FileUnknown.class);
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static Book read(BookRoot root, List<Problem> problems) throws IOException {
    return new BookReader(root, List.of(new MarkdownChapterReader()))
        .read(root.path(), problems::add)
        .orElseThrow();
  }

  private List<String> check() throws IOException {
    List<Problem> problems = new ArrayList<>();
    BookRoot bookRoot = new BookRoot(root);
    Book book = read(bookRoot, problems);
    problems.addAll(new ReferenceChecker(book, bookRoot, root.resolve("d")).check());
    return problems.stream()
        .sorted()
        .map(p -> p.location() + " " + p.severity() + " " + p.rule().id())
        .toList();
  }
}
