package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.EditionMetadata;
import io.github.proxmoxbook.book.edition.EditionOptions;
import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.edition.pdf.Cover;
import io.github.proxmoxbook.book.edition.pdf.PdfAssembler;
import io.github.proxmoxbook.book.edition.pdf.PdfOptions;
import io.github.proxmoxbook.book.edition.pdf.PdfResult;
import io.github.proxmoxbook.book.edition.pdf.PrintSettings;
import io.github.proxmoxbook.book.edition.pdf.Variant;
import io.github.proxmoxbook.book.output.Fingerprint;
import io.github.proxmoxbook.book.typography.FontMissingException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Assembles the PDF edition: cover, title page, table of contents and lists, parts, chapters with
 * diagrams as vectors, index, colophon, outline; for screens, for print or for both; tagged
 * (PDF/UA-1) and archivable (PDF/A-2a). Title, authors, rights and publisher come from the POM.
 */
@Mojo(name = "assemble-pdf", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class AssemblePdfMojo extends AbstractSourcesMojo {
  /** Skips this goal. */
  @Parameter(property = "book.skipPdf", defaultValue = "false")
  private boolean skipPdf;

  /**
   * The file to make for screens; the one for print has <code>-print</code> in its name. By default
   * it has the name of the artifact and the classifier, in <code>target</code>.
   */
  @Parameter(property = "book.pdf")
  private File pdf;

  /** Style sheets of the book, applied after the theme of the plugin. */
  @Parameter private List<File> pdfStyleSheets = List.of();

  /**
   * What the edition is made for: <code>screen</code>, <code>print</code> (mirrored margins,
   * chapters on right-hand pages, black links with page numbers; with the classifier <code>print
   * </code>), or <code>screen,print</code> for both in one run.
   */
  @Parameter(property = "book.pdf.variants", defaultValue = "screen")
  private String variants;

  /**
   * The size of the pages: <code>A4</code>, <code>A5</code>, <code>B5</code> (JIS), or a width and
   * a height such as <code>182mm x 257mm</code>.
   */
  @Parameter(property = "book.pdf.pageSize", defaultValue = "B5")
  private String pageSize;

  /**
   * How far the cover of the print variant goes beyond the trimmed page, in millimetres, 0 to 10.
   */
  @Parameter(property = "book.pdf.bleed", defaultValue = "0")
  private double bleed;

  /** Whether the print variant shows where to cut. */
  @Parameter(property = "book.pdf.cropMarks", defaultValue = "false")
  private boolean cropMarks;

  /**
   * The cover: an SVG or a PDF below the book's root, whose path counts from there, or <code>none
   * </code>. Without it the cover is set from title, description, authors and version. The EPUB
   * edition shows the same. <code>book.pdf.cover</code> is its earlier name.
   */
  @Parameter(property = "book.cover", defaultValue = "${book.pdf.cover}")
  private String cover;

  /** Whether lists of figures and tables, if there are any, follow the table of contents. */
  @Parameter(property = "book.pdf.lists", defaultValue = "true")
  private boolean lists;

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
  protected void whenSkipped() throws MojoFailureException {
    if (!hasClassifier()) {
      MainArtifact.checkNotMissed(project, session, skipPdf ? "book.skipPdf" : "book.skip");
    }
  }

  @Override
  protected void run()
      throws FontMissingException, IOException, MojoExecutionException, MojoFailureException {
    Path screen = edition(pdf, "pdf");
    Attachments artifacts = attachments(projectHelper);
    artifacts.claim(screen);
    List<Path> styleSheets = ExistingFiles.of(pdfStyleSheets, "pdfStyleSheets");
    EditionOptions editionOptions = editionOptions();
    EditionSources sources = EditionSources.read(editionOptions, progress());
    reportErrors(sources);
    summary().size(sources.size().text(language));
    Labels words = labels();
    EditionMetadata metadata = metadata();
    Cover drawn = new CoverSetting(root(), cover).read(editionOptions, sources, this::report);
    List<PrintSettings> editions =
        new PdfSettings(variants, pageSize, bleed, cropMarks, lists).read(drawn);
    String inputs = editionInputs(sources, metadata, words, styleSheets);
    // Read once for all variants, and only if one of them is to be made.
    EditionContent content = null;
    for (PrintSettings settings : editions) {
      boolean isPrint = settings.variant() == Variant.PRINT;
      Path target = isPrint ? PdfSettings.printFile(screen) : screen;
      String own = fingerprintOf(inputs, settings);
      GoalMemory memory = new GoalMemory(places(), isPrint ? "pdf-print" : "pdf", List.of(target));
      Optional<Found> known = memory.recall(own);
      if (known.isPresent()) {
        getLog().info(display(target) + " is up to date");
        summary().made(target, String.join("", known.get().news()));
        report(known.get().problems());
      } else {
        content = content == null ? sources.content(metadata, words) : content;
        PdfOptions options =
            new PdfOptions(target, sources.fonts(), styleSheets, this::fails, settings);
        PdfResult result = new PdfAssembler(options, progress()).assemble(content);
        report(result.problems());
        String pages = result.pages() + " pages";
        memory.remember(own, new Found(List.of(pages), result.problems()));
        written(target);
        getLog().info(display(target) + " has " + pages);
        summary().made(target, pages);
      }
      if (settings == editions.get(0) && artifacts.hasMain()) {
        project.getArtifact().setFile(target.toFile());
      } else {
        artifacts.attach("pdf", isPrint ? "print" : "", target);
      }
    }
  }

  private String fingerprintOf(String inputs, PrintSettings settings) throws IOException {
    Fingerprint fingerprint = fingerprint().add("sources", inputs).add("settings", settings);
    if (settings.cover() instanceof Cover.Picture picture) {
      fingerprint.addFile(picture.pdf());
    }
    String name = settings.variant() == Variant.PRINT ? "pdf-print" : "pdf";
    return settled(name, fingerprint);
  }
}
