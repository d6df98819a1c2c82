package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Checks that plans and chapters belong together one by one. */
final class PartnerCheck {
  private final Collection<ListedChapter> listed;
  private final String plansFolder;

  /**
   * Creates a check.
   *
   * @param listed the chapters in {@code SUMMARY.md}; if there are none, the book has no list yet
   * @param plansFolder the folder of the plans from the root
   */
  PartnerCheck(Collection<ListedChapter> listed, String plansFolder) {
    this.listed = listed;
    this.plansFolder = plansFolder;
  }

  /** Looks at all plans together. */
  void check(List<PlanTargets.Target> targets, PlanTargets finder, Consumer<Problem> problems) {
    checkShared(targets, problems);
    if (!listed.isEmpty()) {
      checkListed(targets, problems);
      checkPlanned(targets, finder, problems);
    }
  }

  private static void checkShared(List<PlanTargets.Target> targets, Consumer<Problem> problems) {
    Map<String, Plan> owners = new HashMap<>();
    for (PlanTargets.Target target : targets) {
      target
          .chapter()
          .ifPresent(
              chapter -> {
                Plan owner = owners.putIfAbsent(chapter, target.plan());
                if (owner != null) {
                  problems.accept(
                      Problem.of(
                          PlanRule.TARGET_SHARED,
                          target.place(),
                          chapter + " already has a plan, " + owner.file(),
                          "merge the two plans, or name the chapter that this one is for"));
                }
              });
    }
  }

  private void checkListed(List<PlanTargets.Target> targets, Consumer<Problem> problems) {
    Set<String> files = new HashSet<>();
    listed.forEach(chapter -> files.add(chapter.file()));
    for (PlanTargets.Target target : targets) {
      target
          .chapter()
          .filter(chapter -> !files.contains(chapter))
          .ifPresent(
              chapter ->
                  problems.accept(
                      Problem.of(
                          PlanRule.TARGET_UNLISTED,
                          target.place(),
                          chapter + " is not in SUMMARY.md",
                          "add it there, or correct the path")));
    }
  }

  private void checkPlanned(
      List<PlanTargets.Target> targets, PlanTargets finder, Consumer<Problem> problems) {
    Set<String> planned = new HashSet<>();
    for (PlanTargets.Target target : targets) {
      planned.addAll(finder.covered(target));
    }
    for (ListedChapter chapter : listed) {
      if (!chapter.isNested() && !planned.contains(chapter.file())) {
        problems.accept(
            Problem.of(
                PlanRule.CHAPTER_UNPLANNED,
                chapter.entry().location(),
                chapter.file() + " has no plan",
                "write "
                    + plansFolder
                    + "/"
                    + PlanName.of(chapter.file())
                    + "; book:new-plan makes a skeleton of it"));
      }
    }
  }
}
