package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.plan.PlanOptions;
import io.github.proxmoxbook.book.plan.PlanProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
   * Returns the format of the plans.
   *
   * @return the profile; empty if each file decides
   * @throws IllegalArgumentException if there is no profile of that name
   */
  Optional<PlanProfile> profile() {
    return PlanProfile.of(profile);
  }

  /** Returns the words for {@code Status:}: those that always are allowed, and those of the POM. */
  List<String> statuses() {
    return joined(PlanOptions.DEFAULT_STATUSES, statuses);
  }

  /** Returns what a build makes: the usual folders, and what the POM adds. */
  List<String> buildOutputs() {
    return joined(PlanOptions.DEFAULT_BUILD_OUTPUTS, buildOutputs);
  }

  /** Returns by how many days {@code Last updated} may differ from Git. */
  int commitDays() {
    return commitDays;
  }

  /** Returns after how many days without an entry a plan counts as finished. */
  int quietDays() {
    return quietDays;
  }

  private static List<String> joined(List<String> always, List<String> more) {
    List<String> all = new ArrayList<>(always);
    all.addAll(more);
    return all;
  }
}
