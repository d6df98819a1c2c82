package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.EditionMetadata;
import io.github.proxmoxbook.book.edition.EditionOptions;
import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.edition.PageBreaks;
import io.github.proxmoxbook.book.edition.epub.EpubAssembler;
import io.github.proxmoxbook.book.edition.epub.EpubOptions;
import io.github.proxmoxbook.book.edition.epub.EpubStyles;
import io.github.proxmoxbook.book.edition.pdf.CoverPicture;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.output.Fingerprint;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.typography.FontEmbeddingException;
import io.github.proxmoxbook.book.typography.FontMissingException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * Assembles the EPUB edition, after EPUB 3.3. Title, authors, rights and publisher come from the
 * POM.
 */
@Mojo(name = "assemble-epub", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class AssembleEpubMojo extends AbstractSourcesMojo {
  /** Skips this goal. */
  @Parameter(property = "book.skipEpub", defaultValue = "false")
  private boolean skipEpub;

  /**
   * The file to make. By default it has the name of the artifact and the classifier, in <code>
   * target</code>.
   */
  @Parameter(property = "book.epub")
  private File epub;

  /** Style sheets of the book, applied after the theme of the plugin. */
  @Parameter private List<File> epubStyleSheets = List.of();

  /**
   * The cover of both editions: an SVG or a PDF below the book's root, whose path counts from
   * there, or <code>none</code>. Without it the cover is set from title, description, authors and
   * version.
   */
  @Parameter(property = "book.cover", defaultValue = "${book.pdf.cover}")
  private String cover;

  /** The size of the pages of the PDF edition, whose cover is shown. */
  @Parameter(property = "book.pdf.pageSize", defaultValue = "B5")
  private String pageSize;

  /** The style sheets of the PDF edition, whose cover is shown. */
  @Parameter private List<File> pdfStyleSheets = List.of();

  /** The PDF edition, whose page numbers the EPUB edition carries. */
  @Parameter(property = "book.pdf")
  private File pdf;

  /** The variants of the PDF edition that are made. */
  @Parameter(property = "book.pdf.variants", defaultValue = "screen")
  private String variants;

  /**
   * By which page numbers the edition can be cited: those of the PDF edition for <code>screen
   * </code> or for <code>print</code>, or <code>none</code>. By default those of the variant for
   * print if one is made, else those of the variant for screens.
   */
  @Parameter(property = "book.epub.pages")
  private String pages;

  /**
   * What these pages are those of, for those who compare editions: best the ISBN of the printed
   * book. By default the name of the PDF edition.
   */
  @Parameter(property = "book.epub.pageSource")
  private String pageSource;

  /** The deepest level of headings in the table of contents, 1 (chapters alone) to 6. */
  @Parameter(property = "book.epub.tocDepth", defaultValue = "3")
  private int tocDepth;

  /**
   * What becomes of lines of code that are longer than the screen is wide: <code>wrap</code> (they
   * go on in the next line, indented) or <code>scroll</code> (the listing scrolls in a box of its
   * own, which is not continued on another page).
   */
  @Parameter(property = "book.epub.code", defaultValue = "wrap")
  private String code;

  /**
   * How diagrams are shown: <code>svg</code>, <code>png</code> (for reading systems that show SVG
   * badly) or <code>both</code> (SVG with PNG in reserve; the file holds both).
   */
  @Parameter(property = "book.epub.diagrams", defaultValue = "svg")
  private String diagramFormat;

  /**
   * Whether the fonts of the build are embedded, cut down to the characters that occur. By default
   * readers see the fonts of their reading system, or those that they have chosen.
   */
  @Parameter(property = "book.epub.embedFonts", defaultValue = "false")
  private boolean embedFonts;

  /**
   * Who vouches for the accessibility of the edition: a person or an organization that has
   * evaluated it. Only then does the edition claim to conform to EPUB Accessibility 1.1 and WCAG
   * 2.1 AA, and only if no check contradicts that.
   */
  @Parameter(property = "book.epub.certifiedBy")
  private String certifiedBy;

  private final MavenProjectHelper projectHelper;

  /**
   * Creates the goal.
   *
   * @param projectHelper attaches the edition
   */
  @Inject
  public AssembleEpubMojo(MavenProjectHelper projectHelper) {
    this.projectHelper = projectHelper;
  }

  @Override
  protected boolean isSkipped() {
    return skipEpub;
  }

  @Override
  protected void run()
      throws FontMissingException, IOException, MojoExecutionException, MojoFailureException {
    Path target = edition(epub, "epub");
    Attachments artifacts = attachments(projectHelper);
    artifacts.claim(target);
    EpubStyles styles =
        EpubStyles.read(new BookRoot(root()), ExistingFiles.of(epubStyleSheets, "epubStyleSheets"));
    report(styles.problems());
    EpubSettings settings =
        parameter(
            () ->
                new EpubSettings(
                    edition(pdf, "pdf"),
                    variants,
                    pages,
                    pageSource,
                    tocDepth,
                    code,
                    diagramFormat,
                    embedFonts,
                    certifiedBy));
    EditionOptions editionOptions = editionOptions();
    EditionSources sources = EditionSources.read(editionOptions, progress());
    reportErrors(sources);
    summary().size(sources.size().text(language));
    Labels words = labels();
    EditionMetadata metadata = metadata();
    EpubCover picture =
        EpubCover.read(
            new CoverSetting(root(), cover).read(editionOptions, sources, this::report),
            pageSize,
            ExistingFiles.of(pdfStyleSheets, "pdfStyleSheets"));
    Fingerprint inputs =
        styles.addTo(
            fingerprint().add("sources", editionInputs(sources, metadata, words, List.of())));
    String fingerprint = settled("epub", picture.addTo(settings.addTo(inputs)));
    GoalMemory memory = new GoalMemory(places(), "epub", List.of(target));
    Optional<Found> known = memory.recall(fingerprint);
    if (known.isPresent()) {
      getLog().info(display(target) + " is up to date");
      report(known.get().problems());
    } else {
      EditionContent content = sources.content(metadata, words);
      CoverPicture painted =
          picture.paint(content, sources.fonts(), places().work().resolve("epub"), this::fails);
      report(painted.problems());
      EpubOptions options =
          settings.options(
              target, styles, pages(settings, content), painted.file(), sources.fonts());
      List<Problem> found = new ArrayList<>(painted.problems());
      List<Problem> own = assemble(options, content);
      report(own);
      found.addAll(own);
      memory.remember(fingerprint, new Found(List.of(), found));
      written(target);
      getLog().info(display(target) + " is built");
    }
    summary().made(target, "");
    artifacts.attach("epub", "", target);
  }

  private List<Problem> assemble(EpubOptions options, EditionContent content)
      throws IOException, MojoFailureException {
    try {
      return new EpubAssembler(options, progress()).assemble(content);
    } catch (FontEmbeddingException e) {
      throw new MojoFailureException(
          e.getMessage() + "; name another font in <fonts>, or leave out book.epub.embedFonts", e);
    }
  }

  private PageBreaks pages(EpubSettings settings, EditionContent content) throws IOException {
    if (settings.pageNumbers().isEmpty()) {
      return PageBreaks.NONE;
    }
    Path source = settings.pageNumbers().get();
    Optional<PageBreaks> breaks = PageBreaks.of(source, content.digest());
    if (breaks.isEmpty()) {
      getLog()
          .info(
              "the EPUB edition has no page numbers: there is no "
                  + display(source)
                  + " of the same text; run assemble-pdf before assemble-epub, or set"
                  + " book.epub.pages=none");
    }
    return breaks.orElse(PageBreaks.NONE);
  }
}
