package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.diagram.DiagramConverter;
import io.github.proxmoxbook.book.diagram.DiagramResult;
import io.github.proxmoxbook.book.edition.EditionOptions;
import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.typography.BookFonts;
import io.github.proxmoxbook.book.typography.FontMissingException;
import io.github.proxmoxbook.book.typography.FontResolver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Converts the SVG diagrams of the book: each to a sanitised SVG, a vector PDF with real text, and
 * a PNG, below the work directory.
 */
@Mojo(
    name = "convert-diagrams",
    defaultPhase = LifecyclePhase.GENERATE_RESOURCES,
    threadSafe = true)
public final class ConvertDiagramsMojo extends AbstractSourcesMojo {
  /** Skips this goal. The goals that assemble editions convert the diagrams they need. */
  @Parameter(property = "book.skipDiagrams", defaultValue = "false")
  private boolean skipDiagrams;

  @Override
  protected boolean isSkipped() {
    return skipDiagrams;
  }

  @Override
  protected List<Path> inputs() {
    List<Path> inputs = new ArrayList<>(List.of(diagrams()));
    pom().ifPresent(inputs::add);
    return inputs;
  }

  @Override
  protected void run()
      throws FontMissingException, IOException, MojoExecutionException, MojoFailureException {
    if (!exists(diagrams(), "diagrams")) {
      return;
    }
    prepareChapters();
    EditionOptions options = editionOptions();
    BookFonts fonts = new FontResolver(options.fonts()).resolve();
    getLog().info(fonts.describe());
    DiagramResult result =
        new DiagramConverter(EditionSources.diagramOptions(options, fonts), progress()).convert();
    getLog()
        .info(
            Counted.of(result.converted(), "diagram")
                + " converted, "
                + result.unchanged()
                + " unchanged, in "
                + display(options.diagramOutput()));
    if (result.converted() > 0) {
      written(options.diagramOutput());
    }
    report(result.problems());
  }
}
