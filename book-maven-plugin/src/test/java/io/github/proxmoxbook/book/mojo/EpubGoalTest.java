package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.edition.SampleBook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The EPUB edition as a POM asks for it. */
@MojoTest
class EpubGoalTest {
  @TempDir private Path folder;
  private final RecordingLog log = new RecordingLog();
  private SampleBook book;

  @BeforeEach
  void write() throws Exception {
    book = new SampleBook(folder);
  }

  @Test
  void carriesThePagesAndTheCoverOfThePdf(
      @InjectMojo(goal = "assemble-pdf") AssemblePdfMojo pdf,
      @InjectMojo(goal = "assemble-epub") AssembleEpubMojo epub,
      @InjectMojo(goal = "assemble-epub") AssembleEpubMojo again)
      throws Exception {
    run(pdf);
    run(epub);
    assertThat(read("nav.xhtml")).contains("epub:type=\"page-list\"");
    assertThat(read("package.opf"))
        .contains("<meta property=\"pageBreakSource\">book.pdf</meta>")
        .contains("properties=\"cover-image\"");
    log.lines().clear();
    run(again);
    assertThat(log.lines()).containsExactly("info: target/book.epub is up to date");
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  void saysThatThereAreNoPagesWithoutAPdf(AssembleEpubMojo goal) throws Exception {
    run(goal);
    assertThat(log.lines())
        .anyMatch(line -> line.startsWith("info: the EPUB edition has no page numbers"))
        .anyMatch(line -> line.contains("run assemble-pdf before assemble-epub"));
    assertThat(read("nav.xhtml")).doesNotContain("page-list");
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  @MojoParameter(name = "pages", value = "none")
  @MojoParameter(name = "cover", value = "none")
  void leavesOutWhatIsNotWanted(AssembleEpubMojo goal) throws Exception {
    run(goal);
    assertThat(log.lines()).containsExactly("info: target/book.epub is built");
    try (ZipFile zip = new ZipFile(folder.resolve("target/book.epub").toFile())) {
      List<String> names = Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList();
      assertThat(names).noneMatch(name -> name.contains("cover")).contains("EPUB/toc.ncx");
    }
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  @MojoParameter(name = "certifiedBy", value = "版元")
  @MojoParameter(name = "pages", value = "none")
  void claimsNothingThatTheTextContradicts(AssembleEpubMojo goal) throws Exception {
    book.write("manuscript/ja/one.md", "# 概要\n\n![](../../diagrams/all.svg)\n");
    run(goal);
    assertThat(log.lines())
        .anyMatch(line -> line.contains("warning") && line.contains("epub.alt-missing (1)"));
    assertThat(read("package.opf")).doesNotContain("conformsTo", "certifiedBy");
    book.write("manuscript/ja/one.md", "# 概要\n\n![全体](../../diagrams/all.svg)\n");
    run(goal);
    assertThat(read("package.opf")).contains("conformsTo", ">版元</meta>");
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  @MojoParameter(name = "pages", value = "paper")
  void namesAWrongSourceOfPages(AssembleEpubMojo goal) {
    assertWrong(goal, "book.epub.pages is 'paper': expected screen, print or none");
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  @MojoParameter(name = "code", value = "cut")
  void namesAWrongWayOfCode(AssembleEpubMojo goal) {
    assertWrong(goal, "book.epub.code is 'cut': expected wrap or scroll");
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  @MojoParameter(name = "tocDepth", value = "7")
  void namesAWrongDepth(AssembleEpubMojo goal) {
    assertWrong(goal, "book.epub.tocDepth is 7: expected 1 to 6");
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  @MojoParameter(name = "diagramFormat", value = "jpeg")
  void namesAWrongFormatOfDiagrams(AssembleEpubMojo goal) {
    assertWrong(goal, "book.epub.diagrams is 'jpeg': expected one of svg, png, both");
  }

  private void assertWrong(AssembleEpubMojo goal, String sentence) {
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("wrong parameter: " + sentence);
    assertThat(Files.exists(folder.resolve("target/book.epub"))).isFalse();
  }

  private void run(Mojo goal) throws Exception {
    new GoalRunner(folder, log).run(goal);
  }

  private String read(String file) throws Exception {
    try (ZipFile zip = new ZipFile(folder.resolve("target/book.epub").toFile())) {
      byte[] bytes = zip.getInputStream(zip.getEntry("EPUB/" + file)).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
