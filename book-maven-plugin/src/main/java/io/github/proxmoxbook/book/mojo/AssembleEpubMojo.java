package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.edition.EditionMetadata;
import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.edition.epub.EpubAssembler;
import io.github.proxmoxbook.book.edition.epub.EpubOptions;
import io.github.proxmoxbook.book.output.UpToDate;
import io.github.proxmoxbook.book.typography.FontMissingException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
public final class AssembleEpubMojo extends AbstractBookMojo {
  /** Skips this goal. */
  @Parameter(property = "book.skipEpub", defaultValue = "false")
  private boolean skipEpub;

  /** The file to make. */
  @Parameter(
      property = "book.epub",
      defaultValue = "${project.build.directory}/${project.build.finalName}.epub")
  private File epub;

  /** Style sheets of the book, applied after the theme of the plugin. */
  @Parameter private List<File> epubStyleSheets = List.of();

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
    Path target = epub.toPath();
    List<Path> styleSheets = ExistingFiles.of(epubStyleSheets, "epubStyleSheets");
    EditionSources sources = EditionSources.read(editionOptions());
    reportErrors(sources);
    Labels words = labels();
    EditionMetadata metadata = metadata(sources);
    String inputs = editionInputs(sources, metadata, words, styleSheets);
    UpToDate upToDate = new UpToDate(state("epub"), List.of(target));
    if (upToDate.holds(inputs)) {
      getLog().info(display(target) + " is up to date");
    } else {
      new EpubAssembler(new EpubOptions(target, styleSheets))
          .assemble(sources.content(metadata, words));
      upToDate.remember(inputs);
      getLog().info(display(target) + " is built");
    }
    projectHelper.attachArtifact(project, "epub", target.toFile());
  }
}
