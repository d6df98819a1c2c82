package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks that dates are dates, that a plan is created before its entries and updated with them, and
 * that its logs run in one direction.
 */
final class DateCheck implements PlanCheck {
  private static final String WRITE = "write it as 2025-11-16 or 2025-11-16 11:45";

  /** A log of so many entries that all run backwards is meant to: the newest stands first. */
  private static final int NEWEST_FIRST = 4;

  /** {@code Date/Author: 2025-11-16 / Hana} below a decision. */
  private static final Pattern DATE_LINE =
      Pattern.compile("(?m)^\\s*(?:date|date/author|日付|決定日|日時)\\s*:\\s*(.*)$");

  private record Dated(PlanEntry entry, PlanDate date) {}

  @Override
  public void check(Plan plan, Consumer<Problem> problems) {
    Optional<DatedField> created = DatedField.created(plan);
    Optional<DatedField> updated = DatedField.updated(plan);
    created.filter(f -> f.date().isEmpty()).ifPresent(f -> reportBroken(f, problems));
    updated.filter(f -> f.date().isEmpty()).ifPresent(f -> reportBroken(f, problems));
    List<Dated> dated = dated(plan, problems);
    Optional<PlanDate> from = created.flatMap(DatedField::date);
    Optional<PlanDate> to = updated.flatMap(DatedField::date);
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      report(
          updated.get().field().location(),
          "last updated on " + to.get() + ", but created on " + from.get(),
          "correct one of the two dates",
          problems);
    }
    from.ifPresent(date -> checkCreated(date, dated, problems));
    to.ifPresent(date -> checkUpdated(updated.get().field(), date, dated, problems));
    checkOrder(dated, problems);
  }

  private static List<Dated> dated(Plan plan, Consumer<Problem> problems) {
    List<Dated> dated = new ArrayList<>();
    for (PlanEntry entry : plan.entries()) {
      EntryDate read = dateLine(entry).orElseGet(entry::date);
      if (read.kind() == EntryDate.Kind.BROKEN) {
        broken(entry.location(), read.written(), problems);
      } else if (read.kind() == EntryDate.Kind.GIVEN) {
        dated.add(new Dated(entry, read.date().orElseThrow()));
      }
    }
    return dated;
  }

  /** What stands behind "Date:" decides, if it begins as a date does. */
  private static Optional<EntryDate> dateLine(PlanEntry entry) {
    Matcher line = DATE_LINE.matcher(PlanDate.fold(entry.text()));
    return line.find()
        ? Optional.of(EntryDate.of(line.group(1).strip()))
            .filter(date -> line.group(1).strip().matches("\\d.*|令和.*"))
        : Optional.empty();
  }

  private static void checkCreated(
      PlanDate created, List<Dated> dated, Consumer<Problem> problems) {
    for (Dated entry : dated) {
      if (created.isAfter(entry.date())) {
        report(
            entry.entry().location(),
            "the entry is of " + entry.date() + ", but the plan was created on " + created,
            "correct the date of the entry, or \"Date created\" in the metadata",
            problems);
      }
    }
  }

  private static void checkUpdated(
      PlanField field, PlanDate updated, List<Dated> dated, Consumer<Problem> problems) {
    Optional<Dated> newest = dated.stream().reduce((a, b) -> b.date().isAfter(a.date()) ? b : a);
    newest
        .filter(entry -> entry.date().isAfter(updated))
        .ifPresent(
            entry ->
                report(
                    field.location(),
                    "last updated on "
                        + updated
                        + ", but line "
                        + entry.entry().location().line()
                        + " has an entry of "
                        + entry.date(),
                    "write \"- Last updated: " + entry.date().day() + "\"",
                    problems));
  }

  private static void checkOrder(List<Dated> dated, Consumer<Problem> problems) {
    Map<Location, List<Dated>> lists = new LinkedHashMap<>();
    for (Dated entry : dated) {
      if (isLogged(entry.entry())) {
        lists.computeIfAbsent(entry.entry().list(), key -> new ArrayList<>()).add(entry);
      }
    }
    for (List<Dated> list : lists.values()) {
      checkOrder(list, isNewestFirst(list), problems);
    }
  }

  private static void checkOrder(
      List<Dated> list, boolean newestFirst, Consumer<Problem> problems) {
    List<Boolean> run = DateRun.longest(list.stream().map(Dated::date).toList(), newestFirst);
    Dated before = null;
    List<Dated> waiting = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Dated entry = list.get(i);
      if (run.get(i)) {
        // What is too late for the run is so for the entry of the run that follows it.
        waiting.forEach(early -> reportOrder(early, "before", entry, problems));
        waiting.clear();
        before = entry;
      } else if (before != null && DateRun.isWrong(before.date(), entry.date(), newestFirst)) {
        reportOrder(entry, "after", before, problems);
      } else {
        waiting.add(entry);
      }
    }
  }

  /** A register of decisions by theme has dates, but only one that begins with them is a log. */
  private static boolean isLogged(PlanEntry entry) {
    return entry.section() == SectionKind.PROGRESS
        || entry.section() == SectionKind.DECISIONS
            && entry.kind() != PlanEntry.Kind.ROW
            && PlanDate.startOf(entry.text()).isPresent();
  }

  /** Most steps of a longer log decide in which direction it runs. */
  private static boolean isNewestFirst(List<Dated> list) {
    int back = 0;
    for (int i = 1; i < list.size(); i++) {
      PlanDate before = list.get(i - 1).date();
      PlanDate after = list.get(i).date();
      back += before.isAfter(after) ? 1 : after.isAfter(before) ? -1 : 0;
    }
    return list.size() >= NEWEST_FIRST && back > 1;
  }

  private static void reportOrder(
      Dated entry, String where, Dated other, Consumer<Problem> problems) {
    report(
        entry.entry().location(),
        "the entry of "
            + entry.date()
            + " stands "
            + where
            + " the entry of "
            + other.date()
            + " in line "
            + other.entry().location().line(),
        "correct its date, or put the entries in the order of their dates",
        problems);
  }

  private static void reportBroken(DatedField field, Consumer<Problem> problems) {
    broken(field.field().location(), field.field().value(), problems);
  }

  private static void broken(Location place, String written, Consumer<Problem> problems) {
    String what = written.isBlank() ? "there is no date here" : "\"" + written + "\" is not a date";
    problems.accept(Problem.of(PlanRule.DATE_INVALID, place, what, WRITE));
  }

  private static void report(
      Location place, String message, String hint, Consumer<Problem> problems) {
    problems.accept(Problem.of(PlanRule.DATE_ORDER, place, message, hint));
  }
}
