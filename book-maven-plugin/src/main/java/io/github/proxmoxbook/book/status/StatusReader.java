package io.github.proxmoxbook.book.status;

import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ChapterSize;
import io.github.proxmoxbook.book.plan.ListedChapter;
import io.github.proxmoxbook.book.plan.Plan;
import io.github.proxmoxbook.book.plan.PlanItem;
import io.github.proxmoxbook.book.plan.PlanReport;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts plans and chapters side by side. */
public final class StatusReader {
  private final PlanReport plans;
  private final Optional<Book> book;
  private final Collection<Problem> problems;

  /**
   * Creates a reader.
   *
   * @param plans what is known about the plans
   * @param book the manuscript; empty if there is none
   * @param problems the problems of both that count
   */
  public StatusReader(PlanReport plans, Optional<Book> book, Collection<Problem> problems) {
    this.plans = plans;
    this.book = book;
    this.problems = List.copyOf(problems);
  }

  /**
   * Reads the status.
   *
   * @return the chapters in the order of the book, each with its plan, then plans that belong to
   *     none of them
   */
  public List<StatusRow> read() {
    List<StatusRow> rows = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    for (ListedChapter chapter : plans.listed()) {
      List<Plan> own =
          plans.plans().stream()
              .filter(p -> chapter.file().equals(plans.chapters().get(p.file())))
              .toList();
      own.forEach(plan -> shown.add(plan.file()));
      if (own.isEmpty()) {
        rows.add(row(Optional.of(chapter), Optional.empty()));
      }
      own.forEach(plan -> rows.add(row(Optional.of(chapter), Optional.of(plan))));
    }
    for (Plan plan : plans.plans()) {
      if (!shown.contains(plan.file())) {
        rows.add(row(Optional.empty(), Optional.of(plan)));
      }
    }
    return rows;
  }

  private StatusRow row(Optional<ListedChapter> listed, Optional<Plan> plan) {
    String file = listed.map(ListedChapter::file).orElse("");
    Optional<Chapter> chapter = listed.flatMap(entry -> book.flatMap(b -> b.chapter(entry.path())));
    Optional<ChapterSize> size = chapter.map(ChapterSize::of);
    String number = listed.map(c -> c.entry().number().dotted()).orElse("");
    String title =
        chapter.map(Chapter::title).or(() -> listed.map(c -> c.entry().title())).orElse("");
    List<PlanItem> boxes = plan.map(StatusReader::boxes).orElse(List.of());
    return new StatusRow(
        number,
        title,
        file,
        plan.map(Plan::file).orElse(""),
        (int) boxes.stream().filter(item -> item.box() == PlanItem.Box.TICKED).count(),
        boxes.size(),
        plan.flatMap(Plan::lastEntry).map(date -> date.day().toString()).orElse(""),
        plan.map(Plan::status).orElse(List.of()),
        size.map(ChapterSize::characters).orElse(0),
        size.map(ChapterSize::figures).orElse(0),
        count(Severity.ERROR, file, plan),
        count(Severity.WARNING, file, plan));
  }

  private static List<PlanItem> boxes(Plan plan) {
    return plan.items().stream().filter(item -> item.box() != PlanItem.Box.NONE).toList();
  }

  private int count(Severity severity, String chapter, Optional<Plan> plan) {
    Set<String> files = new HashSet<>(Set.of(chapter));
    plan.ifPresent(p -> files.add(p.file()));
    return (int)
        problems.stream()
            .filter(p -> p.severity() == severity && files.contains(p.location().file()))
            .count();
  }
}
