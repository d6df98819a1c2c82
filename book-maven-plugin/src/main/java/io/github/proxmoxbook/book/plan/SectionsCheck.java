package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks that all required sections are there, in their order, and that none is empty. */
final class SectionsCheck implements PlanCheck {
  @Override
  public void check(Plan plan, Consumer<Problem> problems) {
    Map<SectionKind, PlanHeading> found = new EnumMap<>(SectionKind.class);
    for (PlanSection section : plan.sections()) {
      section.heading().kind().ifPresent(kind -> found.putIfAbsent(kind, section.heading()));
      checkEmpty(section, problems);
    }
    if (found.isEmpty()) {
      reportNone(plan, problems);
      return;
    }
    for (SectionKind kind : plan.profile().sections()) {
      if (!found.containsKey(kind)) {
        reportMissing(plan, kind, found, problems);
      }
    }
    checkOrder(plan, found, problems);
  }

  private static void checkEmpty(PlanSection section, Consumer<Problem> problems) {
    Optional<String> standIn = Placeholders.standIn(section.texts());
    if (standIn.isEmpty() || section.hasCode()) {
      return;
    }
    String name = "section \"" + section.heading().title() + "\" ";
    String what =
        standIn.get().isEmpty() ? "is empty" : "holds only a placeholder: " + standIn.get();
    problems.accept(
        Problem.of(
            PlanRule.SECTION_EMPTY,
            section.heading().location(),
            name + what,
            "write what is known, or say that there is nothing, for example \"None so far.\""));
  }

  private static void reportNone(Plan plan, Consumer<Problem> problems) {
    int count = plan.profile().sections().size();
    problems.accept(
        Problem.of(
            PlanRule.SECTION_MISSING,
            plan.title().map(PlanHeading::location).orElse(Location.of(plan.file())),
            "none of the " + count + " sections of a plan is here",
            "begin with \""
                + plan.profile().headingOf(plan.profile().sections().get(0))
                + "\", or move the file out of the folder of the plans"));
  }

  private static void reportMissing(
      Plan plan,
      SectionKind kind,
      Map<SectionKind, PlanHeading> found,
      Consumer<Problem> problems) {
    int number = plan.profile().numberOf(kind);
    String name = "\"" + plan.profile().headingOf(kind) + "\"";
    String title = plan.profile().titleOf(kind);
    problems.accept(
        Problem.of(
            PlanRule.SECTION_MISSING,
            found.get(neighbour(plan.profile(), kind, found)).location(),
            "no section \""
                + title
                + "\""
                + (plan.profile().isNumbered() ? " (" + number + ")" : ""),
            otherwise(plan, kind, number)
                .map(h -> "line " + h.location().line() + " has it as \"" + shown(h) + "\"; write ")
                .map(start -> start + name)
                .orElse("add " + name)));
  }

  /** The required section that follows, or the last one: where the missing one has to be added. */
  private static SectionKind neighbour(
      PlanProfile profile, SectionKind kind, Map<SectionKind, PlanHeading> found) {
    List<SectionKind> present = profile.sections().stream().filter(found::containsKey).toList();
    return present.stream()
        .filter(other -> profile.numberOf(other) > profile.numberOf(kind))
        .findFirst()
        .orElse(present.get(present.size() - 1));
  }

  /** Finds a heading that is probably meant: of another level, or with the right number. */
  private static Optional<PlanHeading> otherwise(Plan plan, SectionKind kind, int number) {
    Optional<PlanHeading> otherLevel =
        plan.headings().stream().filter(h -> h.kind().equals(Optional.of(kind))).findFirst();
    return otherLevel.or(
        () ->
            plan.sections().stream()
                .map(PlanSection::heading)
                .filter(
                    h ->
                        plan.profile().isNumbered()
                            && h.kind().isEmpty()
                            && h.number().orElse(0) == number)
                .findFirst());
  }

  private static String shown(PlanHeading heading) {
    String number = heading.number().isPresent() ? heading.number().getAsInt() + ". " : "";
    return "#".repeat(heading.level()) + " " + number + heading.title();
  }

  /** The fewest sections that have to move are those outside the longest run in the right order. */
  private static void checkOrder(
      Plan plan, Map<SectionKind, PlanHeading> found, Consumer<Problem> problems) {
    List<SectionKind> actual =
        found.entrySet().stream()
            .sorted(Map.Entry.comparingByValue((a, b) -> a.location().compareTo(b.location())))
            .map(Map.Entry::getKey)
            .toList();
    List<SectionKind> inOrder = longestRun(actual, plan.profile());
    for (SectionKind kind : actual) {
      if (!inOrder.contains(kind)) {
        int number = plan.profile().numberOf(kind);
        Optional<SectionKind> before =
            inOrder.stream().filter(k -> plan.profile().numberOf(k) < number).reduce((a, b) -> b);
        String place =
            before.map(k -> "after \"" + plan.profile().titleOf(k) + "\"").orElse("first");
        problems.accept(
            Problem.of(
                PlanRule.SECTION_ORDER,
                found.get(kind).location(),
                "section \""
                    + plan.profile().titleOf(kind)
                    + "\" is out of order; it belongs "
                    + place,
                plan.profile().isNumbered()
                    ? "move it there, as section " + number
                    : "move it there"));
      }
    }
  }

  private static List<SectionKind> longestRun(List<SectionKind> actual, PlanProfile profile) {
    List<List<SectionKind>> runs = new ArrayList<>();
    List<SectionKind> longest = List.of();
    for (SectionKind kind : actual) {
      List<SectionKind> best = List.of();
      for (List<SectionKind> run : runs) {
        SectionKind last = run.get(run.size() - 1);
        if (run.size() > best.size() && profile.numberOf(last) < profile.numberOf(kind)) {
          best = run;
        }
      }
      List<SectionKind> run = new ArrayList<>(best);
      run.add(kind);
      runs.add(run);
      longest = run.size() > longest.size() ? run : longest;
    }
    return longest;
  }
}
