package io.github.proxmoxbook.book.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What to validate.
 *
 * @param root the book's root, the folder from which the paths in plans count
 * @param plansDirectory the folder with the plans, inside the root; a relative path counts from the
 *     root; it need not exist
 * @param profile the format of the plans
 * @param buildOutputs what a build makes, so that it need not exist: names of folders wherever they
 *     stand ({@code target}) or paths from the root ({@code site/public}), with or without a slash
 *     at the end
 */
public record PlanOptions(
    Path root, Path plansDirectory, PlanProfile profile, List<String> buildOutputs) {
  /** The build outputs where nothing else is said. */
  public static final List<String> DEFAULT_BUILD_OUTPUTS =
      List.of("target", "build", "dist", "out", "node_modules");

  /**
   * Checks the values and makes both folders absolute.
   *
   * @throws IllegalArgumentException naming the value, if the plans are not inside the root, or an
   *     output is blank or not a path from the root
   */
  public PlanOptions {
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(plansDirectory, "plansDirectory");
    Objects.requireNonNull(profile, "profile");
    root = root.toAbsolutePath().normalize();
    plansDirectory = root.resolve(plansDirectory).normalize();
    if (!plansDirectory.startsWith(root)) {
      throw new IllegalArgumentException(
          "plansDirectory " + plansDirectory + " is not inside root " + root);
    }
    buildOutputs = buildOutputs.stream().map(PlanOptions::output).toList();
  }

  /**
   * Returns the options with the format of ExecPlans and the usual build outputs.
   *
   * @param root the book's root
   * @param plansDirectory the folder with the plans
   * @return the options
   */
  public static PlanOptions of(Path root, Path plansDirectory) {
    return new PlanOptions(root, plansDirectory, PlanProfile.EXECPLAN, DEFAULT_BUILD_OUTPUTS);
  }

  private static String output(String written) {
    String output = written.strip().replaceAll("^(?:\\./)+|/+$", "");
    if (output.isEmpty() || output.startsWith("/") || List.of(output.split("/")).contains("..")) {
      throw new IllegalArgumentException(
          "buildOutputs: \"" + written + "\" is not a folder's name or path from the root");
    }
    return output;
  }
}
