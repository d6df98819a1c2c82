package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Checks that the sections are numbered 1, 2, 3 … and that no text stands before the first. */
final class NumberingCheck implements PlanCheck {
  @Override
  public void check(Plan plan, Consumer<Problem> problems) {
    List<PlanHeading> numbered =
        plan.sections().stream()
            .map(PlanSection::heading)
            .filter(heading -> heading.number().isPresent())
            .toList();
    if (!plan.profile().isNumbered()) {
      // Numbers are not asked for there; where nearly all sections have one, they have to be right.
      if (numbered.size() * 2 > plan.sections().size()) {
        checkSequence(numbered, problems);
      }
      return;
    }
    plan.preamble()
        .ifPresent(
            place ->
                report(
                    problems,
                    place,
                    "text stands before the first section",
                    "move it into a section, for example \"2. Purpose and big picture\""));
    List<PlanHeading> known =
        plan.sections().stream()
            .map(PlanSection::heading)
            .filter(heading -> heading.kind().isPresent())
            .toList();
    if (numbered.isEmpty() && !known.isEmpty()) {
      PlanHeading first = known.get(0);
      report(
          problems,
          first.location(),
          "sections are not numbered",
          "write \"" + plan.profile().numberOf(first.kind().get()) + ". " + first.title() + "\"");
      return;
    }
    known.stream()
        .filter(heading -> heading.number().isEmpty())
        .forEach(heading -> reportUnnumbered(heading, problems));
    checkSequence(numbered, problems);
  }

  private static void reportUnnumbered(PlanHeading heading, Consumer<Problem> problems) {
    report(
        problems,
        heading.location(),
        "section \"" + heading.title() + "\" has no number",
        "number the sections 1, 2, 3 and so on");
  }

  private static void checkSequence(List<PlanHeading> numbered, Consumer<Problem> problems) {
    Set<Integer> all =
        numbered.stream().map(h -> h.number().getAsInt()).collect(Collectors.toSet());
    int previous = 0;
    // After a repeated number both ways to go on are right.
    int alternative = 0;
    boolean first = true;
    for (PlanHeading heading : numbered) {
      int number = heading.number().getAsInt();
      String wrong = first ? start(number, all) : step(previous, alternative, number, all);
      if (!wrong.isEmpty()) {
        report(problems, heading.location(), wrong, "number the sections 1, 2, 3 and so on");
      }
      alternative = !first && number == previous ? alternative + 1 : number;
      previous = number;
      first = false;
    }
  }

  private static String start(int number, Set<Integer> all) {
    if (number == 0) {
      return "section numbering starts at 0 instead of 1";
    }
    return number == 1 || all.contains(1)
        ? ""
        : "section numbering starts at " + number + "; " + missing(1, number - 1);
  }

  private static String step(int previous, int alternative, int number, Set<Integer> all) {
    if (number == previous) {
      return "section number " + number + " is repeated";
    }
    if (number == previous + 1 || number == alternative + 1) {
      return "";
    }
    if (number < previous) {
      return "section " + number + " stands after section " + previous;
    }
    int from = previous + 1;
    while (from < number && all.contains(from)) {
      from++;
    }
    int to = number - 1;
    while (to > from && all.contains(to)) {
      to--;
    }
    return from == number
        ? ""
        : "section " + number + " follows section " + previous + "; " + missing(from, to);
  }

  private static String missing(int from, int to) {
    return from == to
        ? "section " + from + " is missing"
        : "sections " + from + "–" + to + " are missing";
  }

  private static void report(
      Consumer<Problem> problems, Location place, String message, String hint) {
    problems.accept(Problem.of(PlanRule.SECTION_NUMBERING, place, message, hint));
  }
}
