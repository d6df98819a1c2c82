package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.edition.EditionMetadata;
import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.pdf.PdfAssembler;
import io.github.proxmoxbook.book.edition.pdf.PdfOptions;
import io.github.proxmoxbook.book.edition.pdf.PdfResult;
import io.github.proxmoxbook.book.output.UpToDate;
import io.github.proxmoxbook.book.typography.FontMissingException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Assembles the PDF edition: cover, table of contents with page numbers, chapters, diagrams as
 * vectors, outline; tagged (PDF/UA-1) and archivable (PDF/A-2a). Title, authors, rights and
 * publisher come from the POM.
 */
@Mojo(name = "assemble-pdf", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class AssemblePdfMojo extends AbstractBookMojo {
  /** Skips this goal. */
  @Parameter(property = "book.skipPdf", defaultValue = "false")
  private boolean skipPdf;

  /** The file to make. */
  @Parameter(
      property = "book.pdf",
      defaultValue = "${project.build.directory}/${project.build.finalName}.pdf")
  private File pdf;

  /** Style sheets of the book, applied after the theme of the plugin. */
  @Parameter private List<File> pdfStyleSheets = List.of();

  /** The ISBN of this edition; without it the identifier comes from the coordinates. */
  @Parameter(property = "book.isbn")
  private String isbn;

  private final MavenProjectHelper projectHelper;

  /**
   * Creates the goal.
   *
   * @param projectHelper attaches the edition
   */
  @Inject
  public AssemblePdfMojo(MavenProjectHelper projectHelper) {
    this.projectHelper = projectHelper;
  }

  @Override
  protected boolean isSkipped() {
    return skipPdf;
  }

  @Override
  protected void run()
      throws FontMissingException, IOException, MojoExecutionException, MojoFailureException {
    Path target = pdf.toPath();
    List<Path> styleSheets = ExistingFiles.of(pdfStyleSheets, "pdfStyleSheets");
    EditionSources sources = EditionSources.read(editionOptions());
    reportErrors(sources);
    Instant lastChange = sources.lastChange();
    EditionMetadata metadata =
        parameter(() -> new ProjectMetadata(project, isbn).read(language, lastChange));
    String inputs = editionInputs(sources, metadata, styleSheets);
    UpToDate upToDate = new UpToDate(state("pdf"), List.of(target));
    if (upToDate.holds(inputs)) {
      getLog().info(display(target) + " is up to date");
    } else {
      PdfOptions options = new PdfOptions(target, sources.fonts(), styleSheets, this::fails);
      PdfResult result = new PdfAssembler(options).assemble(sources.content(metadata));
      report(result.problems());
      upToDate.remember(inputs);
      getLog().info(display(target) + " has " + result.pages() + " pages");
    }
    projectHelper.attachArtifact(project, "pdf", target.toFile());
  }
}
