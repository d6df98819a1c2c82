package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.manuscript.ChapterReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What to validate, and against what.
 *
 * @param root the book's root, the folder from which the paths in plans count
 * @param plansDirectory the folder with the plans, inside the root; a relative path counts from the
 *     root; it need not exist
 * @param manuscript the folder of {@code SUMMARY.md}, inside the root; it need not exist
 * @param readers the readers of chapters, by which their headings are found
 * @param profile the format of the plans; empty if each file decides
 * @param buildOutputs what a build makes, so that it need not exist: names of folders wherever they
 *     stand ({@code target}) or paths from the root ({@code site/public}), with or without a slash
 *     at the end; what {@code .gitignore} names need not exist either
 * @param statuses the words that a {@code Status:} may have
 * @param goals the goals of this plugin
 * @param commitDays by how many days {@code Last updated} may differ from the last commit, 0 or
 *     more
 * @param quietDays after how many days without an entry a plan counts as finished, 1 or more
 */
public record PlanOptions(
    Path root,
    Path plansDirectory,
    Path manuscript,
    List<ChapterReader> readers,
    Optional<PlanProfile> profile,
    List<String> buildOutputs,
    List<String> statuses,
    PluginGoals goals,
    int commitDays,
    int quietDays) {
  /** The build outputs where nothing else is said. */
  public static final List<String> DEFAULT_BUILD_OUTPUTS =
      List.of("target", "build", "dist", "out", "node_modules");

  /** The words for {@code Status:} that always are allowed. */
  public static final List<String> DEFAULT_STATUSES =
      List.of("text-draft", "assets-pending", "live-validated", "build-validated");

  /** By how many days {@code Last updated} may differ from Git where nothing else is said. */
  public static final int DEFAULT_COMMIT_DAYS = 3;

  /** After how many days a plan is quiet where nothing else is said. */
  public static final int DEFAULT_QUIET_DAYS = 60;

  /**
   * Checks the values and makes the folders absolute.
   *
   * @throws IllegalArgumentException naming the value, if a folder is not inside the root, an
   *     output is blank or not a path from the root, a status is blank, or a number is too small
   */
  public PlanOptions {
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(goals, "goals");
    root = root.toAbsolutePath().normalize();
    plansDirectory = inside(root, plansDirectory, "plansDirectory");
    manuscript = inside(root, manuscript, "manuscript");
    readers = List.copyOf(readers);
    buildOutputs = buildOutputs.stream().map(PlanOptions::output).toList();
    statuses = List.copyOf(statuses);
    if (statuses.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("one of the statuses of plans is blank");
    }
    if (commitDays < 0) {
      throw new IllegalArgumentException(
          "commitDays of plans is " + commitDays + ", but must be 0 or more");
    }
    if (quietDays < 1) {
      throw new IllegalArgumentException(
          "quietDays of plans is " + quietDays + ", but must be 1 or more");
    }
  }

  /**
   * Returns the options with the defaults for everything but the folders.
   *
   * @param root the book's root
   * @param plansDirectory the folder with the plans
   * @param manuscript the folder of {@code SUMMARY.md}
   * @return the options
   */
  public static PlanOptions of(Path root, Path plansDirectory, Path manuscript) {
    return new PlanOptions(
        root,
        plansDirectory,
        manuscript,
        List.of(),
        Optional.empty(),
        DEFAULT_BUILD_OUTPUTS,
        DEFAULT_STATUSES,
        PluginGoals.UNKNOWN,
        DEFAULT_COMMIT_DAYS,
        DEFAULT_QUIET_DAYS);
  }

  private static Path inside(Path root, Path folder, String name) {
    Path path = root.resolve(Objects.requireNonNull(folder, name)).normalize();
    if (!path.startsWith(root)) {
      throw new IllegalArgumentException(name + " " + path + " is not inside root " + root);
    }
    return path;
  }

  private static String output(String written) {
    String output = written.strip().replaceAll("^(?:\\./)+|/+$", "");
    if (output.isEmpty() || output.startsWith("/") || List.of(output.split("/")).contains("..")) {
      throw new IllegalArgumentException(
          "buildOutputs: \"" + written + "\" is not a folder's name or path from the root");
    }
    return output;
  }

  /**
   * Returns the same options with other readers, which read the same.
   *
   * @param others the readers of the chapters' formats
   * @return the options
   */
  public PlanOptions withReaders(List<ChapterReader> others) {
    return new PlanOptions(
        root,
        plansDirectory,
        manuscript,
        others,
        profile,
        buildOutputs,
        statuses,
        goals,
        commitDays,
        quietDays);
  }
}
