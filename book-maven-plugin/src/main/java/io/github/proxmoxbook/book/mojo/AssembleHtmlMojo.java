package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.EditionMetadata;
import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.edition.web.SiteArchive;
import io.github.proxmoxbook.book.edition.web.WebFolder;
import io.github.proxmoxbook.book.edition.web.WebOptions;
import io.github.proxmoxbook.book.edition.web.WebSite;
import io.github.proxmoxbook.book.edition.web.WebStyles;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.output.Fingerprint;
import io.github.proxmoxbook.book.typography.FontMissingException;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Assembles the book as a static web site: any server can host its folder, and a browser can open
 * it without one. No lifecycle runs this goal by itself: bind it, or call <code>book:assemble-html
 * </code>.
 */
@Mojo(name = "assemble-html", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class AssembleHtmlMojo extends AbstractSourcesMojo {
  /** Skips this goal. */
  @Parameter(property = "book.skipHtml", defaultValue = "false")
  private boolean skipHtml;

  /**
   * The folder of the site. Files of others in it are left alone. By default it has the name of the
   * artifact, the classifier and <code>-html</code>, in <code>target</code>.
   */
  @Parameter(property = "book.html")
  private File html;

  /**
   * Where the site will be on the web, for example <code>https://example.org/book/</code>. With it
   * pages name their own address, there is a <code>sitemap.xml</code>, and <code>404.html</code>
   * works at any depth. Without it there are only relative addresses.
   */
  @Parameter(property = "book.html.url")
  private String htmlUrl;

  /** Style sheets of the book, applied after the theme of the plugin. */
  @Parameter private List<File> htmlStyleSheets = List.of();

  /**
   * Whether the site is attached to the project as well, as a <code>zip</code> with the classifier
   * <code>html</code>.
   */
  @Parameter(property = "book.html.attach", defaultValue = "false")
  private boolean attachHtml;

  private final MavenProjectHelper projectHelper;

  /**
   * Creates the goal.
   *
   * @param projectHelper attaches the site
   */
  @Inject
  public AssembleHtmlMojo(MavenProjectHelper projectHelper) {
    this.projectHelper = projectHelper;
  }

  @Override
  protected boolean isSkipped() {
    return skipHtml;
  }

  @Override
  protected void run()
      throws FontMissingException, IOException, MojoExecutionException, MojoFailureException {
    WebStyles styles =
        WebStyles.read(new BookRoot(root()), ExistingFiles.of(htmlStyleSheets, "htmlStyleSheets"));
    WebOptions options = options(styles);
    Path target = target();
    Attachments artifacts = attachments(projectHelper);
    artifacts.claim(target);
    report(styles.problems());
    EditionSources sources = EditionSources.read(editionOptions(), progress());
    reportErrors(sources);
    Labels words = labels();
    EditionMetadata metadata = metadata();
    Fingerprint inputs =
        styles
            .addTo(fingerprint().add("sources", editionInputs(sources, metadata, words, List.of())))
            .add("styles", styles.links())
            .add("target", display(target))
            .add("address", options.address())
            .add("attach", attachHtml);
    String fingerprint = inputs.value();
    WebFolder folder = new WebFolder(target, state("html.files"));
    if (memory(folder).recall(fingerprint).isPresent()) {
      getLog().info(display(target) + " is up to date");
    } else {
      EditionContent content = sources.content(metadata, words);
      WebSite site = WebSite.of(content, options);
      WebFolder.Changes changes = folder.write(site.files());
      if (attachHtml) {
        SiteArchive.write(archive(), site.files(), metadata.modified());
      }
      memory(folder).remember(fingerprint, new Found(List.of(), List.of()));
      written(target);
      getLog().info(display(target) + " is built: " + changes);
    }
    if (attachHtml) {
      artifacts.attach("zip", "html", archive());
    }
  }

  private WebOptions options(WebStyles styles) throws MojoExecutionException {
    Path folder = Files.isRegularFile(manuscript()) ? manuscript().getParent() : manuscript();
    WebOptions plain = WebOptions.of(display(folder)).withStyles(styles);
    return htmlUrl == null || htmlUrl.isBlank()
        ? plain
        : parameter(() -> plain.withAddress(URI.create(htmlUrl.strip())));
  }

  private GoalMemory memory(WebFolder folder) throws IOException {
    List<Path> outputs = new ArrayList<>(folder.written());
    if (attachHtml) {
      outputs.add(archive());
    }
    return new GoalMemory(places(), "html", outputs);
  }

  private Path target() {
    return html == null ? besideTarget("-html") : html.toPath().toAbsolutePath().normalize();
  }

  private Path archive() {
    return besideTarget("-html.zip");
  }

  private Path besideTarget(String ending) {
    Path usual = edition(null, "html");
    String name = usual.getFileName().toString().replaceFirst("\\.html\\z", "");
    return usual.resolveSibling(name + ending);
  }
}
