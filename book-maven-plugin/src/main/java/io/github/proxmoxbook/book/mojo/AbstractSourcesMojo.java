package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.diagram.LintOptions;
import io.github.proxmoxbook.book.edition.EditionMetadata;
import io.github.proxmoxbook.book.edition.EditionOptions;
import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.manuscript.BookReader;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.ChapterReader;
import io.github.proxmoxbook.book.output.Fingerprint;
import io.github.proxmoxbook.book.plan.PlanOptions;
import io.github.proxmoxbook.book.plan.PluginGoals;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;

/** What goals have in common that read the sources of the book: how these are to be read. */
abstract class AbstractSourcesMojo extends AbstractBookMojo {
  /** What the book is, in a sentence or some; it stands below the title where nothing else does. */
  @Parameter(property = "book.description", defaultValue = "${project.description}")
  private String description;

  /**
   * Fonts to use instead of installed ones: <code>files</code> (TrueType), and the families for
   * <code>text</code> and for <code>code</code>, the most wanted first. Where none of them is
   * found, BIZ UD Gothic is used if it is installed, else the M+ font that comes with the plugin.
   */
  @Parameter private FontSettings fonts = new FontSettings();

  /**
   * How ExecPlans are read: <code>profile</code> (<code>execplan</code>: twelve numbered sections;
   * <code>openai</code>: the public PLANS.md; <code>auto</code>, the default: each file decides),
   * <code>statuses</code> (words for <code>Status:</code> besides the usual ones), <code>
   * buildOutputs</code> (what a build makes, besides <code>target</code> and the like and what
   * <code>.gitignore</code> names), <code>commitDays</code> (by how many days <code>Last updated
   * </code> may differ from Git, 3) and <code>quietDays</code> (after how many days without an
   * entry a plan counts as finished, 60).
   */
  @Parameter private PlanSettings plan = new PlanSettings();

  /** Whether the build fails when the first font for text is not found. */
  @Parameter(property = "book.requireFonts", defaultValue = "false")
  private boolean requireFonts;

  /** Pixels of a diagram's PNG for each pixel of its SVG, 0.5 to 8. */
  @Parameter(property = "book.pngScale", defaultValue = "2")
  private double pngScale;

  /**
   * The greatest width of a diagram in print, in millimetres: the width of the text on a page, for
   * checks of the size of letters and images. Set it where a style sheet changes the page.
   */
  @Parameter(property = "book.printWidth", defaultValue = "142")
  private double printWidth;

  /** The greatest height of a diagram in print, in millimetres. */
  @Parameter(property = "book.printHeight", defaultValue = "110")
  private double printHeight;

  /**
   * A regular expression for words in diagrams that tell that they are not finished, in place of
   * the plugin's own (TODO, TBD, placeholder, 作成中 and the like).
   */
  @Parameter(property = "book.placeholders")
  private String placeholders;

  /**
   * Whether a mention in the prose, such as 第7章 or 図2.1, becomes a link to what it names in both
   * editions.
   */
  @Parameter(property = "book.linkMentions", defaultValue = "true")
  private boolean linkMentions;

  /**
   * The reading of the title, by which catalogues sort: in kana, for example <code>
   * プロクスモックス ジッセンガイド</code>.
   */
  @Parameter(property = "book.titleReading", defaultValue = "")
  private String titleReading;

  /** The second title of the book; without it the description stands below the title. */
  @Parameter(property = "book.subtitle", defaultValue = "")
  private String subtitle;

  /** The reading of the publisher, by which catalogues sort. */
  @Parameter(property = "book.publisherReading", defaultValue = "")
  private String publisherReading;

  /** What the book is about, for catalogues: words separated by commas. */
  @Parameter(property = "book.keywords", defaultValue = "")
  private String keywords;

  /**
   * The ISBN of an edition, as it is to be shown, for example <code>978-4-12-345678-4</code>;
   * without it the identifier comes from the coordinates. Where each edition has one of its own,
   * each execution sets it.
   */
  @Parameter(property = "book.isbn", defaultValue = "")
  private String isbn;

  /**
   * The date of the editions; by default that of the last commit which changes manuscript, diagrams
   * or POM. A time such as <code>2026-11-22T00:00:00Z</code>, or seconds since 1970; one character
   * switches off what a parent POM states.
   */
  @Parameter(defaultValue = "${project.build.outputTimestamp}")
  private String outputTimestamp;

  /**
   * A file below the book's root, whose path counts from there, with words in place of those that
   * the editions add (目次, 図 …): a file of properties in UTF-8. It can also hold the words of a
   * language that the plugin does not know.
   */
  @Parameter(property = "book.labels", defaultValue = "")
  private String labels;

  /**
   * Attributes of chapters in AsciiDoc, besides the properties of the POM (with hyphens for their
   * dots), <code>project-name</code>, <code>project-version</code>, <code>project-artifactid</code>
   * and <code>project-groupid</code>, and what the colophon tells (<code>book-title</code>, <code>
   * book-date</code> and others): <code>true</code> or an empty value sets one, <code>false</code>
   * unsets it, and a value that ends with <code>@</code> can be changed in a chapter.
   */
  @Parameter private Map<String, String> attributes = Map.of();

  /** Returns what the editions say about themselves, and in which words. */
  private MetadataReader facts() {
    MetadataSettings settings =
        new MetadataSettings(
            language, title, titleReading, subtitle, description, publisherReading, keywords, isbn);
    return new MetadataReader(project, places(), settings, outputTimestamp, labels);
  }

  /** Returns the readers of all formats of chapters. */
  protected final List<ChapterReader> readers() throws IOException, MojoExecutionException {
    return formats().readers();
  }

  private FormatReaders formats() throws IOException, MojoExecutionException {
    return FormatReaders.of(facts(), attributes);
  }

  /**
   * Lets chapters in AsciiDoc that have changed be converted while this goal does something else.
   */
  protected final void prepareChapters() throws MojoExecutionException {
    try {
      new BookReader(new BookRoot(root()), readers()).prepare(manuscript());
    } catch (IOException e) {
      // A goal that needs the manuscript meets it, too, and fails; this one does not need it.
      getLog().debug("chapters cannot be prepared: " + e.getMessage(), e);
    }
  }

  /** Returns where everything lies that the editions are made from. */
  protected final EditionOptions editionOptions() throws IOException, MojoExecutionException {
    ExistingFiles.of(fonts.files(), "files");
    List<ChapterReader> readers = readers();
    return parameter(
        () ->
            new EditionOptions(
                root(),
                manuscript(),
                diagrams(),
                places().work().resolve("diagrams"),
                pngScale,
                lintOptions(),
                readers,
                fonts.options(places().work().resolve("fonts"), requireFonts),
                linkMentions));
  }

  /** Returns how plans are validated, and against what. */
  protected final PlanOptions planOptions() throws IOException, MojoExecutionException {
    List<ChapterReader> readers = readers();
    return parameter(() -> plan.options(root(), plans(), manuscript(), readers, goals()));
  }

  /** Adds what the validation of plans depends on besides the sources. */
  protected final Fingerprint addPlanSettings(Fingerprint fingerprint) {
    return plan.addTo(fingerprint).add("goals", goals());
  }

  private PluginGoals goals() {
    PluginDescriptor plugin = execution.getMojoDescriptor().getPluginDescriptor();
    return new PluginGoals(
        plugin.getGoalPrefix(),
        plugin.getGroupId() + ":" + plugin.getArtifactId(),
        plugin.getMojos().stream().map(MojoDescriptor::getGoal).toList());
  }

  private LintOptions lintOptions() {
    String words = placeholders == null ? LintOptions.DEFAULT_PLACEHOLDERS : placeholders;
    try {
      return new LintOptions(printWidth, printHeight, Pattern.compile(words));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("placeholders: " + e.getMessage(), e);
    }
  }

  /** Starts a fingerprint with all that checks of the sources can see. */
  protected final Fingerprint sourcesFingerprint() throws IOException, MojoExecutionException {
    Path folder = Files.isRegularFile(manuscript()) ? manuscript().getParent() : manuscript();
    Fingerprint all = fingerprint().add("places", places()).add("language", language);
    return formats().addTo(all).addTree(root(), List.of(folder, plans(), diagrams()));
  }

  /**
   * Reports the errors of the sources; other problems are the business of the goals that check
   * them.
   */
  protected final void reportErrors(EditionSources sources)
      throws IOException, MojoFailureException {
    reportErrors(sources.problems());
    if (!sources.hasBook()) {
      throw new MojoFailureException("there is no manuscript in " + display(manuscript()));
    }
  }

  private void reportErrors(Collection<Problem> found) throws IOException, MojoFailureException {
    report(found.stream().filter(p -> p.severity() == Severity.ERROR).toList());
  }

  /** Returns what the editions say about themselves. */
  protected final EditionMetadata metadata() throws IOException, MojoExecutionException {
    return facts().metadata(getLog()::warn);
  }

  /** Returns the words of the editions, and reports what is wrong with them. */
  protected final Labels labels() throws IOException, MojoExecutionException, MojoFailureException {
    List<Problem> found = new ArrayList<>();
    Labels words = labels(found);
    reportErrors(found);
    return words;
  }

  /** Returns the words of the editions, and adds what is wrong with them. */
  protected final Labels labels(List<Problem> found) throws IOException, MojoExecutionException {
    return facts().labels(found);
  }

  /** Returns the file with the book's own words; empty if a build names none. */
  protected final Optional<Path> labelsFile() throws IOException, MojoExecutionException {
    return facts().labelsFile();
  }

  /** Returns the fingerprint of everything that an edition depends on. */
  protected final String editionInputs(
      EditionSources sources, EditionMetadata metadata, Labels words, List<Path> styleSheets)
      throws IOException {
    Fingerprint fingerprint = fingerprint().add("metadata", metadata).add("labels", words.all());
    for (Path sheet : styleSheets) {
      fingerprint.addFile(sheet);
    }
    return settled(executionName() + "-sources", sources.addTo(fingerprint));
  }
}
