package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.proxmoxbook.book.edition.SampleBook;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The variants of the PDF and their cover, as a POM asks for them. */
@MojoTest
class PdfGoalTest {
  private static final String COVER =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 600\" width=\"400\""
          + " height=\"600\"><title>表紙</title>"
          + "<rect width=\"400\" height=\"600\" fill=\"#14532d\"/>"
          + "<text x=\"200\" y=\"300\" font-size=\"24\" fill=\"#ffffff\">絵の表紙</text></svg>";

  @TempDir private Path folder;
  private final RecordingLog log = new RecordingLog();
  private SampleBook book;

  @BeforeEach
  void write() throws Exception {
    book = new SampleBook(folder);
  }

  @Test
  @InjectMojo(goal = "assemble-pdf")
  @MojoParameter(name = "variants", value = "screen,print")
  @MojoParameter(name = "pageSize", value = "A5")
  @MojoParameter(name = "cover", value = "cover/cover.svg")
  void makesBothVariantsWithACoverOfTheBook(AssemblePdfMojo goal) throws Exception {
    book.write("cover/cover.svg", COVER);
    MavenProject project = run(goal);
    assertThat(project.getAttachedArtifacts())
        .extracting(Artifact::getClassifier)
        .containsExactly(null, "print");
    for (String name : new String[] {"book.pdf", "book-print.pdf"}) {
      try (PDDocument pdf = Loader.loadPDF(folder.resolve("target").resolve(name).toFile())) {
        assertThat(pdf.getPage(3).getMediaBox().getWidth()).isCloseTo(419.5f, within(1f));
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setEndPage(1);
        assertThat(stripper.getText(pdf)).contains("絵の表紙");
        assertFilled(pdf);
      }
    }
    log.lines().clear();
    run(goal);
    assertThat(log.lines())
        .containsExactly(
            "info: target/book.pdf is up to date", "info: target/book-print.pdf is up to date");
    log.lines().clear();
    book.write("cover/cover.svg", COVER.replace("#14532d", "#7c2d12"));
    run(goal);
    assertThat(log.lines()).filteredOn(line -> line.contains(" pages")).hasSize(2);
  }

  /** The picture is narrower than the page, and fills it all the same. */
  private static void assertFilled(PDDocument pdf) throws Exception {
    var image = new PDFRenderer(pdf).renderImage(0);
    for (int x : new int[] {1, image.getWidth() / 2, image.getWidth() - 3}) {
      for (int y : new int[] {1, image.getHeight() / 2, image.getHeight() - 3}) {
        assertThat(image.getRGB(x, y) & 0xffffff).as(x + ", " + y).isEqualTo(0x14532d);
      }
    }
  }

  @Test
  @InjectMojo(goal = "assemble-pdf")
  @MojoParameter(name = "cover", value = "../cover.svg")
  void refusesACoverOutsideOfTheBook(AssemblePdfMojo goal) {
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("leads out of the book's root");
  }

  @Test
  @InjectMojo(goal = "assemble-pdf")
  @MojoParameter(name = "cover", value = "cover.svg")
  void namesACoverThatDoesNotExist(AssemblePdfMojo goal) {
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("does not exist: expected an SVG or a PDF below the book's root");
  }

  @Test
  @InjectMojo(goal = "assemble-pdf")
  @MojoParameter(name = "cover", value = "cover.svg")
  void reportsACoverThatCannotBeDrawn(AssemblePdfMojo goal) throws Exception {
    book.write("cover.svg", "<svg xmlns='http://www.w3.org/2000/svg'><rect></svg>");
    assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines()).anyMatch(line -> line.startsWith("error: cover.svg:1:"));
  }

  @Test
  @InjectMojo(goal = "assemble-pdf")
  @MojoParameter(name = "cover", value = "none")
  @MojoParameter(name = "variants", value = "print")
  void makesOneVariantWithoutACover(AssemblePdfMojo goal) throws Exception {
    run(goal);
    assertThat(folder.resolve("target/book.pdf")).doesNotExist();
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("target/book-print.pdf").toFile())) {
      assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
          .startsWith("i", "ii", "iii");
    }
  }

  @Test
  @InjectMojo(goal = "assemble-pdf")
  @MojoParameter(name = "variants", value = "print")
  void makesItsFirstEditionTheMainArtifactOfABook(AssemblePdfMojo goal) throws Exception {
    MavenProject project = GoalRunner.project();
    project.setPackaging("book");
    new GoalRunner(folder, log).run(goal, project);
    assertThat(project.getArtifact().getFile())
        .isEqualTo(folder.resolve("target/book-print.pdf").toFile());
    assertThat(project.getAttachedArtifacts()).isEmpty();
  }

  private MavenProject run(AssemblePdfMojo goal) throws Exception {
    return new GoalRunner(folder, log).run(goal);
  }
}
