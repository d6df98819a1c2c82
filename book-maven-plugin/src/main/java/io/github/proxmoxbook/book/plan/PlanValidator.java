package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.ChapterReader;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceRule;
import io.github.proxmoxbook.book.problem.SourceText;
import io.github.proxmoxbook.book.repository.BuildCommands;
import io.github.proxmoxbook.book.repository.GitHistory;
import io.github.proxmoxbook.book.repository.RepositoryFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Validates the plans of a book against their format and against the repository. */
public final class PlanValidator {
  /** Folders below the folder of the plans, such as {@code plans/ja/done}. */
  private static final int DEEPEST = 5;

  /** Descriptions of the format and templates. */
  private static final Pattern NO_PLAN =
      Pattern.compile(
          "(?:readme|plans|index)\\.md|(?:.*[-_.])?(?:template|テンプレート|雛形|ひな形)(?:[-_.].*)?\\.md");

  private final PlanOptions options;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Creates a validator.
   *
   * @param options what to validate
   */
  public PlanValidator(PlanOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Validates every {@code *.md} in the folder of the plans and the folders below it, but {@code
   * README.md}, {@code PLANS.md}, templates, and what begins with {@code .} or {@code _}.
   *
   * @return what was found out; nothing at all if there are no plans
   * @throws IOException if a plan or a folder of the repository cannot be read
   */
  public PlanReport validate() throws IOException {
    problems.clear();
    List<Plan> plans = readPlans();
    BookRoot root = new BookRoot(options.root());
    List<ListedChapter> listed = ChapterList.read(root, options.manuscript());
    if (plans.isEmpty()) {
      return new PlanReport(plans, Map.of(), listed, problems.stream().sorted().toList());
    }
    RepositoryFiles files = RepositoryFiles.list(options.root(), options.buildOutputs());
    for (PlanCheck check : checks(files)) {
      plans.forEach(plan -> check.check(plan, problems::add));
    }
    PlanTargets finder =
        new PlanTargets(new PathTokens(files), root.display(options.manuscript()), listed);
    List<PlanTargets.Target> targets = plans.stream().map(finder::of).toList();
    new PartnerCheck(listed, root.display(options.plansDirectory()))
        .check(targets, finder, problems::add);
    Map<String, String> chapters = new TreeMap<>();
    for (PlanTargets.Target target : targets) {
      target.chapter().ifPresent(chapter -> chapters.put(target.plan().file(), chapter));
    }
    checkTitles(plans, chapters, listed);
    return new PlanReport(plans, chapters, listed, problems.stream().sorted().toList());
  }

  private List<PlanCheck> checks(RepositoryFiles files) throws IOException {
    String folder = new BookRoot(options.root()).display(options.plansDirectory());
    Optional<GitHistory> history = GitHistory.of(options.root(), folder.isEmpty() ? "." : folder);
    StatusWords statuses = new StatusWords(options.statuses());
    List<PlanCheck> checks = new ArrayList<>();
    checks.add(new NumberingCheck());
    checks.add(new SectionsCheck());
    checks.add(new IdCheck());
    checks.add(new DateCheck());
    checks.add(new EntryCheck());
    history.ifPresent(git -> checks.add(new CommitCheck(git, options.commitDays())));
    checks.add(new OpenBoxCheck(history, options.quietDays(), statuses));
    checks.add(new PathCheck(files));
    checks.add(new CommandCheck(options.goals(), BuildCommands.of(files)));
    checks.add(new StatusCheck(statuses));
    checks.add(new PlaceholderCheck());
    checks.add(new MachinePathCheck());
    checks.add(new FenceCheck());
    return checks;
  }

  private void checkTitles(
      List<Plan> plans, Map<String, String> chapters, List<ListedChapter> listed)
      throws IOException {
    Map<String, ListedChapter> byFile = new TreeMap<>();
    listed.forEach(chapter -> byFile.put(chapter.file(), chapter));
    for (Plan plan : plans) {
      ListedChapter chapter = byFile.get(chapters.getOrDefault(plan.file(), ""));
      if (chapter != null && plan.profile() == PlanProfile.EXECPLAN) {
        heading(chapter).ifPresent(title -> TitleCheck.check(plan, title, problems::add));
      }
    }
  }

  /** What is wrong with a chapter is reported by the goal that checks chapters. */
  private Optional<String> heading(ListedChapter chapter) throws IOException {
    Optional<ChapterReader> reader =
        options.readers().stream().filter(r -> r.accepts(chapter.entry().path())).findFirst();
    if (reader.isEmpty() || !Files.isRegularFile(chapter.path())) {
      return Optional.empty();
    }
    Consumer<Problem> elsewhere = problem -> {};
    Optional<SourceText> text = SourceText.read(chapter.path(), chapter.file(), elsewhere);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(reader.get().title(text.get(), chapter.path(), chapter.entry().number()));
  }

  private List<Plan> readPlans() throws IOException {
    List<SourceText> sources = new ArrayList<>();
    Path realRoot = options.root().toRealPath();
    for (Path path : plans()) {
      String file = nameOf(path);
      if (path.toRealPath().startsWith(realRoot)) {
        SourceText.read(path, file, problems::add).ifPresent(sources::add);
      } else {
        reportOutside(file);
      }
    }
    PlanReader reader = options.profile().map(PlanReader::new).orElseGet(PlanReader::new);
    return sources.parallelStream().map(reader::read).toList();
  }

  /**
   * Lists the plans.
   *
   * @return the files that {@link #validate()} reads, in a stable order; none if the folder does
   *     not exist
   * @throws IOException if the folder cannot be listed
   */
  public List<Path> plans() throws IOException {
    if (!Files.isDirectory(options.plansDirectory())) {
      return List.of();
    }
    try (Stream<Path> entries = Files.walk(options.plansDirectory(), DEEPEST)) {
      return entries.filter(this::isPlan).sorted().toList();
    }
  }

  private boolean isPlan(Path path) {
    Path inside = options.plansDirectory().relativize(path);
    for (Path part : inside) {
      if (part.toString().startsWith(".") || part.toString().startsWith("_")) {
        return false;
      }
    }
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".md")
        && !NO_PLAN.matcher(name).matches()
        && !options.buildOutputs().contains(inside.getName(0).toString())
        && Files.isRegularFile(path);
  }

  private String nameOf(Path path) {
    return options
        .root()
        .relativize(path)
        .toString()
        .replace(path.getFileSystem().getSeparator(), "/");
  }

  private void reportOutside(String file) {
    problems.add(
        Problem.of(
            SourceRule.OUTSIDE_BOOK,
            new SourceText(file, "").at(0, 0),
            "the plan is a link to a file outside the book",
            "put the file itself here"));
  }
}
