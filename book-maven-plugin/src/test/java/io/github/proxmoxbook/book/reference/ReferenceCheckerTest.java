package io.github.proxmoxbook.book.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookReader;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.markdown.MarkdownChapterReader;
import io.github.proxmoxbook.book.problem.Problem;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceCheckerTest {
  @TempDir Path outside;
  private Path root;

  @BeforeEach
  void makeBook() throws IOException {
    root = Files.createDirectory(outside.resolve("book"));
    write("m/SUMMARY.md", "# S\n\n- [A](a.md)\n- [B](p/b.md)\n");
    write("m/a.md", "# A\n");
    write("m/p/b.md", "# B\n\n## クォーラム {#quorum}\n\n<a id=\"raw\"></a>\n\n![図](/d/a%20b.svg)\n");
    write("d/a b.svg", "<svg/>");
    write("notes.md", "# N\n");
  }

  @Test
  void isSilentOnReferencesThatHold() throws IOException {
    write(
        "m/a.md",
        """
        # A

        [](p/b.md) [b](p/b.md#quorum) [k](p/b.md#%E3%82%AF%E3%82%A9%E3%83%BC%E3%83%A9%E3%83%A0)
        [raw](/m/p/b.md#raw) [self](#a) [out](https://example.org/x#y) [mail](mailto:a@example.org)
        ![図](../d/a%20b.svg) ![図](</d/a b.svg>)
        """);
    assertThat(check()).isEmpty();
  }

  @Test
  void offersTheAnchorThatWasMeant() throws IOException {
    write("m/a.md", "# A\n\n詳細は[](p/b.md#quorm)へ\n");
    assertThat(check())
        .containsExactly(
            "m/a.md:3:4: error: no anchor #quorm in m/p/b.md [reference.anchor-unknown]"
                + " did you mean #quorum?");
  }

  @Test
  void offersTheChapterToWhichAnAnchorMoved() throws IOException {
    write("m/a.md", "# A\n\n[x](#quorum)\n");
    assertThat(check())
        .containsExactly(
            "m/a.md:3:1: error: no anchor #quorum in this chapter [reference.anchor-unknown]"
                + " did you mean m/p/b.md#quorum?");
  }

  @Test
  void offersTheFileThatWasMeant() throws IOException {
    write("m/a.md", "# A\n\n[x](p/bb.md) ![図](../d/ab.svg)\n");
    assertThat(check())
        .containsExactly(
            "m/a.md:3:1: error: m/p/bb.md does not exist [reference.file-unknown]"
                + " did you mean m/p/b.md?",
            "m/a.md:3:14: error: the image d/ab.svg does not exist [reference.image-missing]"
                + " did you mean d/a b.svg?");
  }

  @Test
  void refusesWhatLeadsOutOfTheBook() throws IOException {
    Files.writeString(outside.resolve("secret.md"), "# secret\n");
    Files.createSymbolicLink(root.resolve("m/link.md"), outside.resolve("secret.md"));
    write(
        "m/a.md",
        "# A\n\n[1](../../secret.md)\n[2](..%2f..%2fsecret.md)\n[3](link.md)\n![図](../../x.png)\n");
    assertThat(check())
        .hasSize(4)
        .allMatch(line -> line.contains("[reference.outside-book]"), "refused")
        .noneMatch(line -> line.contains(outside.toString()));
  }

  @Test
  void refusesAddressesThatNoEditionCarries() throws IOException {
    write(
        "m/a.md",
        "# A\n\n[1](javascript:alert(1))\n[2](file:///etc/passwd)\n[3](//host/x)\n"
            + "![図](https://example.org/a.png)\n![図](data:text/html,x)\n");
    assertThat(check()).hasSize(5).allMatch(line -> line.contains("[reference.scheme-refused]"));
  }

  @Test
  void warnsOfFilesThatAreInNoEdition() throws IOException {
    write("m/a.md", "# A\n\n[n](../notes.md) [folder](p/)\n");
    assertThat(check())
        .hasSize(2)
        .allMatch(line -> line.contains(": warning: ") && line.contains("not-in-edition"));
  }

  @Test
  void warnsOfImagesWithoutAlternativeText() throws IOException {
    write("m/a.md", "# A\n\n![](../d/a%20b.svg)\n");
    assertThat(check()).singleElement().asString().contains("[reference.alt-missing]");
  }

  @Test
  void refusesImagesThatNoEditionCarries() throws IOException {
    write("d/a.tiff", "x");
    write("m/a.md", "# A\n\n![t](../d/a.tiff) ![m](p/b.md) ![d](../d)\n");
    assertThat(check()).hasSize(3).allMatch(line -> line.contains("[reference.image-format]"));
  }

  @Test
  void namesTargetsThatAreNoAddress() throws IOException {
    write("m/a.md", "# A\n\n[1](<>)\n[2](a%zz.md)\n");
    assertThat(check()).hasSize(2).allMatch(line -> line.contains("[reference.malformed]"));
  }

  @Test
  void reportsChaptersThatAreMissingTwiceOrOutside() throws IOException {
    Files.delete(root.resolve("m/p/b.md"));
    Files.delete(root.resolve("d/a b.svg"));
    write("m/SUMMARY.md", "- [A](a.md)\n- [A](a.md)\n- [C](c.md)\n- [D](../../d.md)\n- [E]()\n");
    assertThat(check())
        .extracting(
            line -> line.replaceFirst("^(\\S+): error:.*?\\[([a-z]+\\.[a-z-]+)\\].*$", "$1 $2"))
        .containsExactly(
            "m/SUMMARY.md:2:3 summary.chapter-twice",
            "m/SUMMARY.md:3:3 summary.chapter-missing",
            "m/SUMMARY.md:4:3 source.outside-book");
  }

  @Test
  void saysThatThereIsNoSummary() throws IOException {
    Files.delete(root.resolve("m/SUMMARY.md"));
    assertThat(check()).singleElement().asString().contains("[source.file-missing]");
  }

  @Test
  void refusesDiagramsThatAreNotAmongTheDiagrams() throws IOException {
    write("m/pic.svg", "<svg/>");
    write("m/a.md", "# A\n\n![図](pic.svg)\n");
    assertThat(check())
        .containsExactly(
            "m/a.md:3:1: error: m/pic.svg is not among the diagrams, so it is in no edition"
                + " [reference.image-format] move it below d, or name its folder in book.diagrams");
  }

  @Test
  void refusesLinksThatNobodyCanSee() throws IOException {
    write("m/a.md", "# A\n\n<a id=\"p\"></a>[](#p) [](https://example.org/) [](p/b.md)\n");
    assertThat(check()).hasSize(2).allMatch(line -> line.contains("[reference.text-missing]"));
  }

  @Test
  void refusesImagesThatAreNotWhatTheirNameSays() throws IOException {
    write("d/page.png", "<html></html>");
    write("d/empty.png", "");
    BufferedImage small = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(small, "png", root.resolve("d/good.png").toFile());
    ImageIO.write(small, "png", root.resolve("d/other.jpg").toFile());
    BufferedImage bomb = new BufferedImage(10_000, 6_000, BufferedImage.TYPE_BYTE_BINARY);
    ImageIO.write(bomb, "png", root.resolve("d/bomb.png").toFile());
    write(
        "m/a.md",
        "# A\n\n![p](../d/page.png)\n![e](../d/empty.png)\n![g](../d/good.png)\n"
            + "![o](../d/other.jpg)\n![b](../d/bomb.png)\n");
    assertThat(check())
        .hasSize(4)
        .allMatch(line -> line.contains("[reference.image-unreadable]"))
        .noneMatch(line -> line.contains("good.png"));
  }

  @Test
  void offersNothingForAFileThatIsLikeNoOther() throws IOException {
    write("m/a.md", "# A\n\n[x](nothing-alike.md) ![y](none.png)\n");
    assertThat(check()).hasSize(2).noneMatch(line -> line.contains("did you mean"));
  }

  @Test
  void readsNoSummaryBehindALinkThatLeadsOut() throws IOException {
    Files.writeString(outside.resolve("secret"), "TOPSECRET\n");
    Files.delete(root.resolve("m/SUMMARY.md"));
    Files.createSymbolicLink(root.resolve("m/SUMMARY.md"), outside.resolve("secret"));
    assertThat(check())
        .singleElement()
        .asString()
        .contains("[source.outside-book]")
        .doesNotContain("TOPSECRET");
  }

  @Test
  void namesThePlaceOfABrokenEncodingInTheSummary() throws IOException {
    write("m/SUMMARY.md", "- [A](a.md)\n- [B](p/b.md)\n- [C](a%zz.md)\n");
    assertThat(check()).singleElement().asString().startsWith("m/SUMMARY.md:3:3: error: ");
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private List<String> check() throws IOException {
    List<Problem> problems = new ArrayList<>();
    BookRoot bookRoot = new BookRoot(root);
    Book book =
        new BookReader(bookRoot, List.of(new MarkdownChapterReader()))
            .read(root.resolve("m"), problems::add)
            .orElse(null);
    if (book != null) {
      problems.addAll(new ReferenceChecker(book, bookRoot, root.resolve("d")).check());
    }
    return problems.stream().sorted().map(ReferenceCheckerTest::line).toList();
  }

  private static String line(Problem p) {
    String hint = p.hint().isEmpty() ? "" : " " + p.hint();
    return p.location()
        + ": "
        + p.severity()
        + ": "
        + p.message()
        + " ["
        + p.rule().id()
        + "]"
        + hint;
  }
}
