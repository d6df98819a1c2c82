package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.plan.CodeToken.Standing;
import io.github.proxmoxbook.book.problem.Nearest;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import io.github.proxmoxbook.book.repository.RepositoryFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks that the paths a plan names exist. Each missing path is reported once a plan. */
final class PathCheck implements PlanCheck {
  private final RepositoryFiles files;
  private final PathTokens tokens;

  /**
   * Creates a check.
   *
   * @param files the repository
   */
  PathCheck(RepositoryFiles files) {
    this.files = files;
    this.tokens = new PathTokens(files);
  }

  @Override
  public void check(Plan plan, Consumer<Problem> problems) {
    Map<PathToken, List<CodeToken>> named = named(plan);
    Map<String, List<CodeToken>> missing = new LinkedHashMap<>();
    named.forEach(
        (path, mentions) -> {
          if (tokens.isMissing(path)) {
            missing.computeIfAbsent(meant(path, named), k -> new ArrayList<>()).addAll(mentions);
          }
        });
    missing.forEach(
        (path, mentions) -> {
          CodeToken gravest =
              Collections.min(
                  mentions,
                  Comparator.comparing(CodeToken::standing).thenComparing(CodeToken::location));
          if (!isExplained(mentions, gravest)) {
            problems.accept(problem(path, gravest));
          }
        });
  }

  /**
   * "Removed {@code a.md}" explains all that was said about it before; "add {@code b.md}" explains
   * that a list of files has it already, but not that an item is ticked.
   */
  private static boolean isExplained(List<CodeToken> mentions, CodeToken gravest) {
    boolean withdrawn = mentions.stream().anyMatch(m -> m.standing() == Standing.WITHDRAWN);
    boolean announced = mentions.stream().anyMatch(m -> m.standing() == Standing.ANNOUNCED);
    return withdrawn || announced && gravest.standing().compareTo(Standing.OPEN) > 0;
  }

  private Map<PathToken, List<CodeToken>> named(Plan plan) {
    String folder = plan.file().substring(0, Math.max(0, plan.file().lastIndexOf('/')));
    Map<PathToken, List<CodeToken>> named = new LinkedHashMap<>();
    for (CodeToken token : plan.tokens()) {
      tokens
          .read(token.text(), folder)
          .ifPresent(path -> named.computeIfAbsent(path, k -> new ArrayList<>()).add(token));
    }
    return named;
  }

  /** A bare name means the file whose full path the plan gives elsewhere. */
  private static String meant(PathToken path, Map<PathToken, List<CodeToken>> named) {
    if (path instanceof PathToken.Folder) {
      return path.path() + "/";
    }
    if (!(path instanceof PathToken.BareName)) {
      return path.path();
    }
    return named.keySet().stream()
        .filter(other -> other instanceof PathToken.FullPath)
        .map(PathToken::path)
        .filter(full -> full.endsWith("/" + path.path()))
        .findFirst()
        .orElse(path.path());
  }

  private Problem problem(String path, CodeToken mention) {
    String what = path.contains("*") || path.contains("?") ? "matches nothing" : "does not exist";
    Problem problem =
        Problem.of(
            PlanRule.PATH_MISSING,
            mention.location(),
            prefix(mention.standing()) + "\"" + path + "\" " + what,
            hint(path, mention.standing()));
    boolean claimed =
        mention.standing() == Standing.TICKED || mention.standing() == Standing.OUTCOMES;
    return claimed ? problem : problem.withSeverity(Severity.WARNING);
  }

  private static String prefix(Standing standing) {
    return switch (standing) {
      case TICKED -> "the item is ticked, but ";
      case OUTCOMES -> "named in the outcomes, but ";
      case OPEN, TEXT, ANNOUNCED, WITHDRAWN -> "";
    };
  }

  private String hint(String path, Standing standing) {
    String otherwise =
        switch (standing) {
          case TICKED -> "correct the path, add the file, or untick the item";
          case OUTCOMES -> "correct the path or add the file";
          case OPEN, TEXT, ANNOUNCED, WITHDRAWN ->
              "correct the path, or add the file when its turn comes";
        };
    return likely(path).map(there -> "did you mean " + there + "?").orElse(otherwise);
  }

  /** A file of the same name elsewhere, or one of nearly the same name in the same folder. */
  private Optional<String> likely(String path) {
    String name = nameOf(path);
    List<String> moved = files.endingIn(name);
    if (moved.size() == 1) {
      return Optional.of(moved.get(0));
    }
    if (!moved.isEmpty()) {
      return Nearest.to(path, moved);
    }
    Collection<String> besides = files.besides(path);
    return Nearest.to(name, besides.stream().map(PathCheck::nameOf).toList())
        .flatMap(near -> besides.stream().filter(file -> nameOf(file).equals(near)).findFirst());
  }

  private static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
