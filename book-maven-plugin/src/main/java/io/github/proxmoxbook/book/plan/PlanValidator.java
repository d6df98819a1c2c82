package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceRule;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Validates the plans of a book against their format and against the repository. */
public final class PlanValidator {
  private final PlanOptions options;

  /**
   * Creates a validator.
   *
   * @param options what to validate
   */
  public PlanValidator(PlanOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Validates every {@code *.md} in the folder of the plans but {@code README.md}.
   *
   * @return all problems in the order of their places; none if the folder does not exist
   * @throws IOException if a plan or a folder of the repository cannot be read
   */
  public List<Problem> validate() throws IOException {
    List<Path> plans = plans();
    if (plans.isEmpty()) {
      return List.of();
    }
    RepositoryFiles files = RepositoryFiles.list(options.root(), options.buildOutputs());
    List<PlanCheck> checks =
        List.of(new NumberingCheck(), new SectionsCheck(), new IdCheck(), new PathCheck(files));
    PlanReader reader = new PlanReader(options.profile());
    List<Problem> problems = new ArrayList<>();
    Path realRoot = options.root().toRealPath();
    for (Path path : plans) {
      String file = nameOf(path);
      if (path.toRealPath().startsWith(realRoot)) {
        SourceText.read(path, file, problems::add)
            .map(reader::read)
            .ifPresent(plan -> checks.forEach(check -> check.check(plan, problems::add)));
      } else {
        reportOutside(file, problems::add);
      }
    }
    return problems.stream().sorted().toList();
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
    try (Stream<Path> entries = Files.list(options.plansDirectory())) {
      return entries.filter(PlanValidator::isPlan).sorted().toList();
    }
  }

  private static boolean isPlan(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".md") && !name.equals("readme.md") && Files.isRegularFile(path);
  }

  private String nameOf(Path path) {
    return options
        .root()
        .relativize(path)
        .toString()
        .replace(path.getFileSystem().getSeparator(), "/");
  }

  private static void reportOutside(String file, Consumer<Problem> problems) {
    problems.accept(
        Problem.of(
            SourceRule.OUTSIDE_BOOK,
            new SourceText(file, "").at(0, 0),
            "the plan is a link to a file outside the book",
            "put the file itself here"));
  }
}
