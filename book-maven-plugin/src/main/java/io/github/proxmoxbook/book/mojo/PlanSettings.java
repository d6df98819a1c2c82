package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.manuscript.ChapterReader;
import io.github.proxmoxbook.book.output.Fingerprint;
import io.github.proxmoxbook.book.plan.PlanOptions;
import io.github.proxmoxbook.book.plan.PlanProfile;
import io.github.proxmoxbook.book.plan.PluginGoals;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The settings of ExecPlans as a POM gives them.
 *
 * <pre>
 * &lt;plan&gt;
 *   &lt;profile&gt;auto&lt;/profile&gt;
 *   &lt;statuses&gt;&lt;status&gt;reviewed&lt;/status&gt;&lt;/statuses&gt;
 *   &lt;buildOutputs&gt;&lt;buildOutput&gt;site/public&lt;/buildOutput&gt;&lt;/buildOutputs&gt;
 *   &lt;commitDays&gt;3&lt;/commitDays&gt;
 *   &lt;quietDays&gt;60&lt;/quietDays&gt;
 * &lt;/plan&gt;
 * </pre>
 */
public final class PlanSettings {
  private String profile = "auto";
  private List<String> statuses = List.of();
  private List<String> buildOutputs = List.of();
  private int commitDays = PlanOptions.DEFAULT_COMMIT_DAYS;
  private int quietDays = PlanOptions.DEFAULT_QUIET_DAYS;

  /**
   * Returns how plans are validated, and against what.
   *
   * @param root the book's root
   * @param plans the folder of the plans
   * @param manuscript the folder of {@code SUMMARY.md}
   * @param readers the readers of chapters
   * @param goals the goals of this plugin
   * @return the options
   * @throws IllegalArgumentException if a setting is wrong, naming it
   */
  PlanOptions options(
      Path root, Path plans, Path manuscript, List<ChapterReader> readers, PluginGoals goals) {
    return new PlanOptions(
        root,
        plans,
        manuscript,
        readers,
        PlanProfile.of(profile),
        joined(PlanOptions.DEFAULT_BUILD_OUTPUTS, buildOutputs),
        joined(PlanOptions.DEFAULT_STATUSES, statuses),
        goals,
        commitDays,
        quietDays);
  }

  /** Adds all settings. */
  Fingerprint addTo(Fingerprint fingerprint) {
    return fingerprint
        .add("profile", profile)
        .add("statuses", statuses)
        .add("buildOutputs", buildOutputs)
        .add("commitDays", commitDays)
        .add("quietDays", quietDays);
  }

  private static List<String> joined(List<String> always, List<String> more) {
    List<String> all = new ArrayList<>(always);
    all.addAll(more);
    return all;
  }
}
