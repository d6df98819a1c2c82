package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.inventory.GraphDrawing;
import io.github.proxmoxbook.book.inventory.Inventory;
import io.github.proxmoxbook.book.inventory.InventoryJson;
import io.github.proxmoxbook.book.inventory.LostAnchors;
import io.github.proxmoxbook.book.inventory.ReferenceGraph;
import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookReader;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.BookSize;
import io.github.proxmoxbook.book.output.Fingerprint;
import io.github.proxmoxbook.book.output.OutputFile;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.reference.IndexChecker;
import io.github.proxmoxbook.book.reference.LanguageChecker;
import io.github.proxmoxbook.book.reference.MentionChecker;
import io.github.proxmoxbook.book.reference.ReferenceChecker;
import io.github.proxmoxbook.book.reference.TerminologyChecker;
import io.github.proxmoxbook.book.reference.external.AddressSyntax;
import io.github.proxmoxbook.book.reference.external.ExternalLink;
import io.github.proxmoxbook.book.reference.external.ExternalLinkChecker;
import io.github.proxmoxbook.book.reference.external.ExternalOptions;
import io.github.proxmoxbook.book.reference.external.ExternalReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.eclipse.aether.RepositorySystem;

/**
 * Checks the manuscript: every link, anchor and image within and across the chapters, what the
 * prose says of the book (第7章, 図2.1), the terms of <code>prh.yml</code>, how the prose is written,
 * the terms of the index, and the addresses of external links. Servers are asked about these only
 * if the build is told to.
 */
@Mojo(name = "check-references", defaultPhase = LifecyclePhase.TEST, threadSafe = true)
public final class CheckReferencesMojo extends AbstractSourcesMojo {
  /** Which of the news tells how much the book holds. */
  private static final int SIZE = 1;

  /** A folder that {@link Fingerprint#addTree} leaves out. */
  private static final Pattern OUTPUT = Pattern.compile("(?:^|/)(?:target|node_modules|[.]git)/");

  /** Skips this goal. */
  @Parameter(property = "book.skipReferences", defaultValue = "false")
  private boolean skipReferences;

  /**
   * The longest sentence that is not reported, in characters, 20 or more; a Latin word and a piece
   * of code count as one.
   */
  @Parameter(property = "book.longestSentence", defaultValue = "150")
  private int longestSentence;

  /** Whether servers are asked if they know the external links; never when Maven is offline. */
  @Parameter(property = "book.checkExternalLinks", defaultValue = "false")
  private boolean checkExternalLinks;

  /**
   * How servers are asked: <code>timeoutSeconds</code> (20), <code>retries</code> (2), <code>
   * hostDelayMillis</code> (1000) between two questions to one host, <code>redirects</code> (10),
   * <code>cacheDays</code> (7) for which good answers count, <code>cache</code> (a file, by default
   * in the work directory), <code>allow</code> and <code>deny</code> (lists of patterns of
   * addresses with <code>*</code>), <code>privateAddresses</code> (false: hosts in private networks
   * are not asked).
   */
  @Parameter private ExternalLinkSettings externalLinks = new ExternalLinkSettings();

  /**
   * An earlier release: <code>group:artifact:version</code>, or the file of its inventory. Anchors
   * that it had and this book has not are reported, because links from elsewhere may name them.
   */
  @Parameter(property = "book.compareWith")
  private String compareWith;

  private final MavenProjectHelper projectHelper;
  private final RepositorySystem repositories;

  /**
   * Creates the goal.
   *
   * @param projectHelper attaches the inventory
   * @param repositories finds that of an earlier release
   */
  @Inject
  public CheckReferencesMojo(MavenProjectHelper projectHelper, RepositorySystem repositories) {
    this.projectHelper = projectHelper;
    this.repositories = repositories;
  }

  @Override
  protected boolean isSkipped() {
    return skipReferences;
  }

  @Override
  protected void run() throws IOException, MojoExecutionException, MojoFailureException {
    Path inventory = report("inventory.json");
    List<Path> made = List.of(inventory, report("references.dot"), report("references.svg"));
    Fingerprint inputs = sourcesFingerprint().add("longestSentence", longestSentence);
    inputs.add("labels", labels(new ArrayList<>()).all());
    Found found = reportFound(new GoalMemory(places(), "references", made), inputs, this::check);
    if (!found.news().isEmpty()) {
      summary().size(found.news().get(SIZE));
      attachments(projectHelper).attach("json", EarlierRelease.CLASSIFIER, inventory);
    }
  }

  /** Returns a file for other tools. */
  private Path report(String name) {
    int dot = name.indexOf('.');
    String own = places().named(name.substring(0, dot));
    return places().reports().resolve(own + name.substring(dot));
  }

  private Found check() throws IOException, MojoExecutionException {
    List<Problem> problems = new ArrayList<>();
    List<String> news = new ArrayList<>();
    Labels words = labels(problems);
    BookRoot bookRoot = new BookRoot(root());
    Optional<Book> book =
        new BookReader(bookRoot, readers(), progress()).read(manuscript(), problems::add);
    if (book.isPresent()) {
      problems.addAll(new ReferenceChecker(book.get(), bookRoot, diagrams()).check());
      problems.addAll(new MentionChecker(book.get()).check());
      problems.addAll(new TerminologyChecker(book.get(), bookRoot).check());
      LanguageChecker prose = parameter(() -> new LanguageChecker(book.get(), longestSentence));
      problems.addAll(prose.check());
      problems.addAll(new IndexChecker(book.get(), language).check());
      int references = book.get().chapters().stream().mapToInt(c -> c.references().size()).sum();
      news.add(
          Counted.of(book.get().chapters().size(), "chapter")
              + " with "
              + Counted.of(references, "reference"));
      news.add(BookSize.of(book.get()).text(language));
      problems.addAll(checkExternalLinks(ExternalLink.of(book.get()), news));
      problems.addAll(takeInventory(book.get(), bookRoot, words));
    }
    return new Found(news, problems, book.isPresent() && !isPassing(book.get()));
  }

  /**
   * Returns whether the result may change although no source does: servers and repositories change
   * without a word, and so does what a build makes.
   */
  private boolean isPassing(Book book) {
    return checkExternalLinks
        || compareWith != null
        || book.chapters().stream()
            .flatMap(chapter -> chapter.references().stream())
            .anyMatch(reference -> OUTPUT.matcher(reference.target()).find());
  }

  /** Writes what others may refer to, and returns what they can no longer refer to. */
  private List<Problem> takeInventory(Book book, BookRoot bookRoot, Labels words)
      throws IOException, MojoExecutionException {
    Inventory inventory = Inventory.of(book, words);
    ReferenceGraph graph = ReferenceGraph.of(book, bookRoot, words);
    write(report("inventory.json"), InventoryJson.write(inventory));
    write(report("references.dot"), graph.dot());
    write(report("references.svg"), new GraphDrawing(graph).svg());
    if (compareWith == null || compareWith.isBlank()) {
      return List.of();
    }
    EarlierRelease earlier = new EarlierRelease(compareWith.strip(), root());
    return new LostAnchors(inventory)
        .since(
            earlier.read(
                repositories,
                session.getRepositorySession(),
                project.getRemoteProjectRepositories()));
  }

  private static void write(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    OutputFile.write(file, out -> out.write(bytes));
  }

  private List<Problem> checkExternalLinks(List<ExternalLink> links, List<String> news)
      throws IOException, MojoExecutionException {
    List<Problem> problems = new ArrayList<>(AddressSyntax.check(links));
    if (checkExternalLinks && session.isOffline()) {
      news.add("external links are not asked about, as Maven is offline");
    } else if (checkExternalLinks) {
      ExternalOptions options = parameter(() -> externalLinks.options(state("external-links")));
      ExternalReport report =
          new ExternalLinkChecker(options, Clock.systemUTC(), progress()).check(links);
      problems.addAll(report.problems());
      news.add(
          report.asked()
              + " external addresses asked about, "
              + report.remembered()
              + " known from an earlier build");
    }
    return problems;
  }
}
