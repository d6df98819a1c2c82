package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.edition.LanguageTag;
import io.github.proxmoxbook.book.output.Fingerprint;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import io.github.proxmoxbook.book.problem.report.FileLinks;
import io.github.proxmoxbook.book.progress.Progress;
import io.github.proxmoxbook.book.typography.FontMissingException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.codehaus.plexus.build.BuildContext;

/**
 * What all goals have in common: where the book lies, how a goal runs, and what becomes of
 * problems.
 */
abstract class AbstractBookMojo extends AbstractMojo {
  /** The project that builds the book. */
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  protected MavenProject project;

  /**
   * The root of the book: everything that it is made of lies below, and nothing outside of it is
   * ever read. Paths in reports and links that begin with <code>/</code> count from here.
   */
  @Parameter(property = "book.root", defaultValue = "${project.basedir}")
  private File root;

  /**
   * The language of the book as a BCP 47 tag, for example <code>ja</code> or <code>en-GB</code>.
   * The editions speak Japanese and English; words of other languages come from <code>book.labels
   * </code>.
   */
  @Parameter(property = "book.language", defaultValue = "ja")
  protected String language;

  /**
   * The folder of <code>SUMMARY.md</code>, or of the one AsciiDoc document (<code>:doctype: book
   * </code>) that takes its place, or that document itself. By default <code>manuscript/</code> and
   * the language, below the root.
   */
  @Parameter(property = "book.manuscript")
  private File manuscript;

  /** The folder of the diagrams. By default <code>diagrams</code> below the root. */
  @Parameter(property = "book.diagrams")
  private File diagrams;

  /** The folder of the ExecPlans. By default <code>plans</code> below the root. */
  @Parameter(property = "book.plans")
  private File plans;

  /**
   * What tells the editions of this execution from others of the same module, such as <code>en
   * </code> or <code>a5</code>: the classifier of what is attached, and the end of the names of
   * files and of the work directory. Letters, digits, dots, hyphens and underscores. Without it, an
   * edition is the module's own.
   */
  @Parameter(property = "book.classifier")
  private String classifier;

  /** The title of the book. */
  @Parameter(property = "book.title", defaultValue = "${project.name}")
  protected String title;

  /** Whether everything is made and checked anew, as if nothing were kept from earlier builds. */
  @Parameter(property = "book.force", defaultValue = "false")
  private boolean force;

  /**
   * Where the goals keep what they make on the way to the editions. With a classifier, its name
   * ends with that.
   */
  @Parameter(property = "book.workDirectory", defaultValue = "${project.build.directory}/book")
  private File workDirectory;

  /** Skips all goals of this plugin. */
  @Parameter(property = "book.skip", defaultValue = "false")
  private boolean skip;

  /**
   * From which severity on a problem fails the build: <code>error</code>, <code>warning</code> or
   * <code>never</code>.
   */
  @Parameter(property = "book.failOn", defaultValue = "error")
  private String failOn;

  /**
   * Severities that differ from the defaults: for each rule id one of <code>error</code>, <code>
   * warning</code>, <code>info</code>, <code>off</code>, for example <code>
   * &lt;severities&gt;&lt;diagram.title-missing&gt;error&lt;/diagram.title-missing&gt;
   * &lt;/severities&gt;</code>.
   */
  @Parameter private Map<String, String> severities = Map.of();

  /**
   * The file with the problems that are known and not reported. By default <code>
   * book-baseline.txt</code> below the root; it need not exist.
   */
  @Parameter(property = "book.baseline")
  private File baseline;

  /** Whether this build adds its problems to the baseline instead of reporting them. */
  @Parameter(property = "book.updateBaseline", defaultValue = "false")
  private boolean updateBaseline;

  /** This goal, and through it the plugin: plans are told which goals there are. */
  @Parameter(defaultValue = "${mojoExecution}", readonly = true)
  protected MojoExecution execution;

  /**
   * Where the problems of each goal are written for other tools: <code>&lt;goal&gt;.sarif</code>
   * (SARIF 2.1.0) and <code>TEST-book-&lt;goal&gt;.xml</code> (as JUnit writes), also when there
   * are none and when the build fails.
   */
  @Parameter(property = "book.reports", defaultValue = "${project.build.directory}/book-reports")
  private File reports;

  /**
   * Whether problems are printed as annotations for GitHub, too, which shows them beside the lines
   * of a pull request. By default they are where GitHub Actions runs the build.
   */
  @Parameter(property = "book.githubAnnotations", defaultValue = "${env.GITHUB_ACTIONS}")
  private boolean githubAnnotations;

  /**
   * How the console names the files of problems, so that it makes links of them: <code>relative
   * </code> (from the folder in which Maven was started, as terminals and editors count), <code>
   * absolute</code>, <code>uri</code> (<code>file:///…</code>, which consoles of IntelliJ link), or
   * <code>auto</code>: <code>uri</code> where IntelliJ runs Maven, else <code>relative</code>.
   */
  @Parameter(property = "book.paths", defaultValue = "auto")
  private String paths;

  /** The folder in which Maven was started. */
  @Parameter(defaultValue = "${user.dir}", readonly = true)
  private File workingDirectory;

  /** What IntelliJ tells each Maven that it runs. */
  @Parameter(defaultValue = "${idea.version}", readonly = true)
  private String intellij;

  /** The build as a whole. */
  @Parameter(defaultValue = "${session}", readonly = true)
  protected MavenSession session;

  /** Knows which goals come in this build. */
  @Inject private LifecycleExecutor lifecycle;

  /** The side of an IDE in this build. */
  @Inject private BuildContext ide;

  /** What that may speak to: IDEs know an older interface. */
  @Inject private org.sonatype.plexus.build.incremental.BuildContext olderIde;

  private ProblemLog problems;
  private BookPlaces places;
  private Markers markers;
  private GoalConsole console;

  @Override
  @SuppressWarnings("try") // Of the locale, only its beginning and its end are of interest.
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("skipped (book.skip)");
      whenSkipped();
    } else if (isSkipped()) {
      getLog().info("skipped");
      whenSkipped();
      printSummary();
    } else {
      Log log = getLog();
      try (GoalConsole opened = GoalConsole.of(log, session);
          PlainCase plain = PlainCase.begin()) {
        console = opened;
        setLog(opened.log());
        executeGoal();
      } finally {
        setLog(log);
      }
      printSummary();
    }
  }

  private void executeGoal() throws MojoExecutionException, MojoFailureException {
    long begun = System.nanoTime();
    try {
      prepare();
      if (!isCheck()) {
        run();
      } else if (markers.isUntouched(inputs())) {
        getLog().debug("nothing that this goal reads has changed");
      } else {
        new GoalReports(execution, places, this::isAnnotated, markers)
            .around(this::run, problems, getLog());
        String goal = execution.getMojoDescriptor().getGoal();
        summary().add(problems.findings(goal, true).problems());
        summary().took(goal, Duration.ofNanos(System.nanoTime() - begun));
      }
    } catch (FoundProblemsException e) {
      if (!markers.areShown()) {
        throw e;
      }
      // The IDE would put the same once more at the POM, and keep it there.
      getLog().debug(e.getMessage());
    } catch (FontMissingException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** A build that shall be quiet speaks of errors only, to GitHub as well. */
  private boolean isAnnotated(Problem problem) {
    return githubAnnotations && (getLog().isInfoEnabled() || problem.severity() == Severity.ERROR);
  }

  /** Returns what is told of this goal at the end of the build. */
  protected final SummaryPart summary() {
    return BuildSummary.of(getPluginContext()).part(places, title);
  }

  /** The last goal of a build tells of all. */
  private void printSummary() {
    List<String> lines = BuildSummary.of(getPluginContext()).lines();
    try {
      if (!lines.isEmpty() && new LastGoal(lifecycle, session).is(execution)) {
        getLog().info("");
        lines.forEach(getLog()::info);
      }
    } catch (Exception e) {
      // All of it has been said before, so a build need not fail for it.
      getLog().debug("there is no summary: " + e.getMessage(), e);
    }
  }

  private void prepare() throws IOException, MojoExecutionException {
    places = parameter(this::readPlaces);
    if (!Files.isDirectory(root())) {
      throw new MojoExecutionException("book.root is " + root() + ", which is no folder");
    }
    parameter(() -> LanguageTag.checked(language));
    problems = newProblemLog();
    markers = new Markers(new IdeBuild(ide, olderIde), places, executionName());
    if (force) {
      new KeptWork(places).forgetOnce(getPluginContext());
    }
  }

  /** Returns a log that has reported nothing, and reads comments and the baseline as they are. */
  protected final ProblemLog newProblemLog() throws IOException, MojoExecutionException {
    BaselineFile known = new BaselineFile(baselineFile(), updateBaseline);
    FileLinks links = consoleLinks();
    return parameter(() -> new ProblemLog(getLog(), links, failOn, severities, known));
  }

  /** Returns how files are named on the console, so that they are links there. */
  protected final FileLinks consoleLinks() throws MojoExecutionException {
    return parameter(() -> new ConsolePaths(paths, workingDirectory, intellij).links(root()));
  }

  /** Returns the file with the problems that are known, which may not exist. */
  protected final Path baselineFile() {
    return BookPlaces.configured(baseline, root(), "book-baseline.txt");
  }

  /** Returns a name that no other execution of this module has, fit for files. */
  protected final String executionName() {
    String id = execution.getExecutionId();
    String goal = execution.getMojoDescriptor().getGoal();
    return (id == null ? goal : goal + "-" + id).replaceAll("[^A-Za-z0-9._-]", "_");
  }

  private BookPlaces readPlaces() {
    Path top = root.toPath().toAbsolutePath().normalize();
    String suffix = Classifier.checked(classifier).isEmpty() ? "" : "-" + classifier;
    return new BookPlaces(
        top,
        BookPlaces.configured(manuscript, top, "manuscript/" + language),
        BookPlaces.configured(diagrams, top, "diagrams"),
        BookPlaces.configured(plans, top, "plans"),
        workDirectory
            .toPath()
            .toAbsolutePath()
            .normalize()
            .resolveSibling(workDirectory.getName() + suffix),
        reports.toPath().toAbsolutePath().normalize(),
        Classifier.checked(classifier));
  }

  /** Returns whether this goal reports problems, so that CI servers expect to be told of none. */
  protected boolean isCheck() {
    return true;
  }

  /** Makes an object of parameters that check themselves; a wrong one is the author's mistake. */
  protected static <T> T parameter(Supplier<T> made) throws MojoExecutionException {
    try {
      return made.get();
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("wrong parameter: " + e.getMessage(), e);
    }
  }

  /**
   * Returns what this goal reads, files and folders with all that is in them, so that an IDE need
   * not run it while none of these has changed. By default everything below the book's root, since
   * plans and references may name any file, but for what builds write.
   */
  protected List<Path> inputs() throws IOException {
    List<Path> outputs = new ArrayList<>(List.of(places.work(), places.reports()));
    if (project.getBuild() != null && project.getBuild().getDirectory() != null) {
      outputs.add(Path.of(project.getBuild().getDirectory()).toAbsolutePath().normalize());
    }
    List<Path> inputs = new ArrayList<>(SourceFolders.in(root(), outputs));
    // Named, because they may be gone.
    inputs.addAll(List.of(manuscript(), diagrams(), plans()));
    pom().ifPresent(inputs::add);
    return inputs;
  }

  /** Returns the POM; a project that was made in memory has none. */
  protected final Optional<Path> pom() {
    return Optional.ofNullable(project.getFile()).map(File::toPath);
  }

  /** Returns what is told how far this goal is. */
  protected final Progress progress() {
    return console.progress();
  }

  /** Tells an IDE what this goal has written. */
  protected final void written(Path fileOrFolder) {
    markers.refresh(fileOrFolder);
  }

  /** Returns whether this goal alone is skipped. */
  protected abstract boolean isSkipped();

  /** Fails the build where it cannot do without this goal; most goals can be skipped always. */
  protected void whenSkipped() throws MojoFailureException {}

  /** Returns whether the module has other editions besides those of this execution. */
  protected final boolean hasClassifier() {
    return classifier != null && !classifier.isBlank();
  }

  /** Does the work of the goal. */
  protected abstract void run()
      throws FontMissingException, IOException, MojoExecutionException, MojoFailureException;

  /** Reports problems and fails the build if they are grave enough. */
  protected final void report(Collection<Problem> found) throws IOException, MojoFailureException {
    problems.report(found);
  }

  /** Finds something out. */
  @FunctionalInterface
  protected interface Search {
    /** Returns what was found. */
    Found find() throws IOException, MojoExecutionException, MojoFailureException;
  }

  /**
   * Reports what is found, or what was found before if nothing has changed since.
   *
   * @param memory what is remembered
   * @param sources the fingerprint of all that the search depends on
   * @param search finds it out
   * @return what was found
   */
  protected final Found reportFound(GoalMemory memory, Fingerprint sources, Search search)
      throws IOException, MojoExecutionException, MojoFailureException {
    String inputs = settled(executionName(), sources);
    Optional<Found> known = memory.recall(inputs);
    Found found = known.isPresent() ? known.get() : search.find();
    String unchanged = known.isPresent() ? ", unchanged" : "";
    found.news().forEach(line -> getLog().info(line + unchanged));
    if (known.isEmpty() && found.isLasting()) {
      memory.remember(inputs, found);
    }
    report(found.problems());
    return found;
  }

  /** Returns those problems that would be reported, with their configured severities. */
  protected final List<Problem> counting(Collection<Problem> found) throws IOException {
    return problems.configured(found);
  }

  /** Returns whether a problem fails the build, as it is configured. */
  protected final boolean fails(Problem problem) {
    return problems.fails(problem);
  }

  /** Returns where everything lies. */
  protected final BookPlaces places() {
    return places;
  }

  protected final Path root() {
    return places.root();
  }

  protected final Path manuscript() {
    return places.manuscript();
  }

  protected final Path diagrams() {
    return places.diagrams();
  }

  protected final Path plans() {
    return places.plans();
  }

  /** Returns the file that remembers from what a result was made. */
  protected final Path state(String name) {
    return places.state(name);
  }

  /** Returns a path for people: below the root without it, else whole. */
  protected final String display(Path path) {
    return places.display(path);
  }

  /** Returns the edition that a build names, or the usual file. */
  protected final Path edition(File named, String extension) {
    if (named != null) {
      return named.toPath().toAbsolutePath().normalize();
    }
    Build build = project.getBuild();
    return Path.of(build.getDirectory())
        .resolve(places.named(build.getFinalName()) + "." + extension)
        .toAbsolutePath()
        .normalize();
  }

  /** Returns what takes files as artifacts of the project. */
  @SuppressWarnings("unchecked")
  protected final Attachments attachments(MavenProjectHelper helper) {
    return new Attachments(project, helper, places, getPluginContext());
  }

  /**
   * Returns the value of a fingerprint, and tells those who ask for details what has changed in it
   * since the build before.
   *
   * @param name what it is that of; no other in the work directory has the same
   */
  protected final String settled(String name, Fingerprint inputs) throws IOException {
    for (String change : new InputNotes(state(name + ".inputs")).note(inputs.parts())) {
      getLog().debug("inputs of " + name + ": " + change);
    }
    return inputs.value();
  }

  /** Starts a fingerprint with what every result depends on: this goal and this plugin. */
  protected final Fingerprint fingerprint() throws IOException {
    return PluginCode.addTo(new Fingerprint().add("goal", getClass().getSimpleName()));
  }

  /** Returns whether a folder is there; a book need not have plans or diagrams. */
  protected final boolean exists(Path folder, String what) {
    if (Files.isDirectory(folder)) {
      return true;
    }
    getLog().info("no " + what + ": " + display(folder) + " does not exist");
    return false;
  }
}
