package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.edition.web.WebOptions;
import io.github.proxmoxbook.book.edition.web.WebStyles;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.preview.BrowserWindow;
import io.github.proxmoxbook.book.preview.Preview;
import io.github.proxmoxbook.book.preview.PreviewLog;
import io.github.proxmoxbook.book.preview.PreviewOptions;
import io.github.proxmoxbook.book.preview.PreviewSettings;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import io.github.proxmoxbook.book.problem.report.FileLinks;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Shows the book in the browser while it is written: a web site on this machine alone, which
 * follows every change of chapters, diagrams, plans and style sheets, with the problems of the book
 * at their places. Ctrl-C ends it.
 */
@Mojo(name = "serve", threadSafe = true)
public final class ServeMojo extends AbstractSourcesMojo {
  /**
   * The port. By default a free one is taken, the same as last time if it still is free, so that
   * open pages find the book again.
   */
  @Parameter(property = "book.serve.port", defaultValue = "0")
  private int port;

  /** Whether the book is opened in the browser of this machine. */
  @Parameter(property = "book.serve.open", defaultValue = "false")
  private boolean open;

  /** Style sheets of the book for the web site, applied after the theme of the plugin. */
  @Parameter private List<File> htmlStyleSheets = List.of();

  /**
   * The longest sentence that is not reported, in characters, 20 or more; a Latin word and a piece
   * of code count as one.
   */
  @Parameter(property = "book.longestSentence", defaultValue = "150")
  private int longestSentence;

  private PreviewSettings settings;

  @Override
  protected boolean isSkipped() {
    return false;
  }

  @Override
  protected boolean isCheck() {
    return false;
  }

  @Override
  protected void run() throws IOException, MojoExecutionException {
    if (project.getPackaging().equals("pom") && !Files.exists(manuscript())) {
      getLog().info("nothing to serve: " + display(manuscript()) + " does not exist");
      return;
    }
    PreviewOptions options = options();
    try (Preview preview = Preview.start(options, new Terminal(getLog()))) {
      Thread end = new Thread(() -> end(preview), "book-preview-end");
      Runtime.getRuntime().addShutdownHook(end);
      getLog().info("the book is at " + preview.address() + " until Ctrl-C");
      if (open) {
        BrowserWindow.open(preview.address(), getLog()::warn);
      }
      preview.await();
    } catch (InterruptedException e) {
      // A build tool that holds Maven in its process ends a goal this way.
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new MojoExecutionException("the preview broke down: " + e.getCause(), e);
    }
  }

  private void end(Preview preview) {
    try {
      preview.close();
      getLog().info("the preview has ended");
    } catch (IOException e) {
      getLog().error(e.getMessage(), e);
    }
  }

  private PreviewOptions options() throws IOException, MojoExecutionException {
    readSettings();
    Path folder = Files.isRegularFile(manuscript()) ? manuscript().getParent() : manuscript();
    List<Path> files = new ArrayList<>(List.of(baselineFile()));
    labelsFile().ifPresent(files::add);
    htmlStyleSheets.forEach(sheet -> files.add(sheet.toPath().toAbsolutePath().normalize()));
    List<Path> made = new ArrayList<>(List.of(places().work(), places().reports()));
    if (project.getBuild().getDirectory() != null) {
      made.add(Path.of(project.getBuild().getDirectory()).toAbsolutePath().normalize());
    }
    FileLinks links = consoleLinks();
    return parameter(
        () ->
            new PreviewOptions(
                this::settings,
                this::configured,
                links,
                List.of(folder, diagrams(), plans()),
                made,
                files,
                poms(),
                port,
                state("serve-port")));
  }

  private PreviewSettings settings() throws IOException {
    try {
      return readSettings();
    } catch (MojoExecutionException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Only words and style sheets are files; with other words, chapters in AsciiDoc are others. */
  private PreviewSettings readSettings() throws IOException, MojoExecutionException {
    List<Problem> found = new ArrayList<>();
    Labels words = labels(found);
    WebOptions web = web(found);
    boolean isSame = settings != null && settings.labels().all().equals(words.all());
    settings =
        new PreviewSettings(
            isSame ? settings.edition() : editionOptions(),
            isSame ? settings.plans() : planOptions(),
            isSame ? settings.metadata() : metadata(),
            words,
            web,
            longestSentence,
            found);
    return settings;
  }

  private WebOptions web(List<Problem> found) throws IOException, MojoExecutionException {
    Path folder = Files.isRegularFile(manuscript()) ? manuscript().getParent() : manuscript();
    WebStyles styles =
        WebStyles.read(new BookRoot(root()), ExistingFiles.of(htmlStyleSheets, "htmlStyleSheets"));
    found.addAll(styles.problems());
    return WebOptions.of(display(folder))
        .withStyles(styles)
        .withPreview(new WebOptions.Preview(List.of()));
  }

  private List<Problem> configured(Collection<Problem> found) throws IOException {
    try {
      return newProblemLog().configured(found);
    } catch (MojoExecutionException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** The POM of this project and of those above it, as far as they lie on this machine. */
  private Set<Path> poms() {
    Set<Path> files = new HashSet<>();
    for (MavenProject p = project; p != null; p = p.getParent()) {
      if (p.getFile() != null) {
        files.add(p.getFile().toPath().toAbsolutePath().normalize());
      }
    }
    return files;
  }

  /** Prints to Maven's log. */
  private record Terminal(Log log) implements PreviewLog {
    @Override
    public void info(String line) {
      log.info(line);
    }

    @Override
    public void problem(Severity severity, String line) {
      switch (severity) {
        case ERROR -> log.error(line);
        case WARNING -> log.warn(line);
        case INFO -> log.info(line);
      }
    }

    @Override
    public void failure(String message, Throwable cause) {
      log.error("the book could not be built, so the last pages stay: " + message);
      log.debug(cause);
    }
  }
}
