package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.edition.SampleBook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book's own words, as its POM names them. */
@MojoTest
class LabelsGoalTest {
  private static final String FILE = "edition/labels.properties";

  @TempDir private Path folder;
  private final RecordingLog log = new RecordingLog();
  private SampleBook book;

  @BeforeEach
  void write() throws Exception {
    book = new SampleBook(folder);
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  @MojoParameter(name = "labels", value = FILE)
  @MojoParameter(name = "cover", value = "none")
  void standInTheEpubAndCountForItsFingerprint(AssembleEpubMojo goal) throws Exception {
    book.write(FILE, "contents = もくじ\nchapter = {0}章\nfigure = 図表{0}\n");
    run(goal);
    assertThat(epub("EPUB/nav.xhtml")).contains("もくじ", "3章").doesNotContain("目次", "第3章");
    // A cross reference takes the words of what it refers to.
    assertThat(epub("EPUB/chapter-01.xhtml")).contains(">3章 構成</a>", ">図表3.1</a>");
    assertThat(epub("EPUB/chapter-03.xhtml")).contains("3章", "図表3.1");
    run(goal);
    book.write(FILE, "contents = もくろく\nchapter = {0}章\nfigure = 図表{0}\n");
    run(goal);
    assertThat(epub("EPUB/nav.xhtml")).contains("もくろく");
    assertThat(log.lines())
        .filteredOn(line -> line.startsWith("info: target/book.epub"))
        .containsExactly(
            "info: target/book.epub is built",
            "info: target/book.epub is up to date",
            "info: target/book.epub is built");
  }

  @Test
  @InjectMojo(goal = "assemble-pdf")
  @MojoParameter(name = "labels", value = FILE)
  void standInThePdf(AssemblePdfMojo goal) throws Exception {
    book.write(FILE, "colophon.date = 刊行\nchapter = {0}章\n");
    run(goal);
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("target/book.pdf").toFile())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
      assertThat(text).contains("3章構成", "刊行").doesNotContain("第3章", "発行日");
    }
  }

  @Test
  @InjectMojo(goal = "check-references")
  @MojoParameter(name = "labels", value = FILE)
  void areCheckedWithTheManuscript(CheckReferencesMojo goal) throws Exception {
    book.write(FILE, "# 語\nindx = さくいん\nchapter = 章\nfigure = 図 {0}\npart = {0}\n");
    assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines())
        .anyMatch(
            line ->
                line.startsWith(
                    "error: edition/labels.properties:2:1: error: there is no key 'indx'"
                        + " [labels.key-unknown]"))
        .anyMatch(line -> line.contains("did you mean index?"))
        .anyMatch(line -> line.contains("labels.properties:3:1: error: 'chapter' lacks {0}"))
        .anyMatch(line -> line.contains("labels.properties:5:1: info: 'II' in the prose would"));
  }

  @Test
  @InjectMojo(goal = "check-references")
  @MojoParameter(name = "language", value = "fr")
  void areMissedInAnotherLanguage(CheckReferencesMojo goal) throws Exception {
    Files.move(folder.resolve("manuscript/ja"), folder.resolve("manuscript/fr"));
    run(goal);
    assertThat(log.lines())
        .anyMatch(
            line ->
                line.startsWith(
                    "warning: pom.xml: warning: the plugin has no words in the language 'fr', so"
                        + " English ones stand in for "));
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  @MojoParameter(name = "labels", value = FILE)
  void mustBeUtf8(AssembleEpubMojo goal) throws Exception {
    book.write(FILE, "");
    Files.write(folder.resolve(FILE), "index = 索引\n".getBytes("Shift_JIS"));
    assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines())
        .anyMatch(
            line -> line.startsWith("error: edition/labels.properties:1: error: not valid UTF-8"));
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  @MojoParameter(name = "labels", value = FILE)
  void mustExist(AssembleEpubMojo goal) {
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "book.labels is 'edition/labels.properties', which does not exist: expected a file in"
                + " UTF-8 below the book's root, with lines key = text");
  }

  @Test
  @InjectMojo(goal = "assemble-epub")
  @MojoParameter(name = "labels", value = "../labels.properties")
  void mustLieInTheBook(AssembleEpubMojo goal) {
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("which leads out of the book's root");
  }

  private String epub(String entry) throws Exception {
    try (ZipFile zip = new ZipFile(folder.resolve("target/book.epub").toFile())) {
      byte[] bytes = zip.getInputStream(zip.getEntry(entry)).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private void run(AbstractBookMojo goal) throws Exception {
    new GoalRunner(folder, log).run(goal);
  }
}
