package io.github.proxmoxbook.book.preview;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.report.ConsoleReport;
import io.github.proxmoxbook.book.problem.report.FileLinks;
import java.util.List;
import java.util.Locale;

/** Tells the terminal what is new since the last build. */
final class PreviewReport {
  private final PreviewLog log;
  private final FileLinks links;
  private List<Problem> before = List.of();

  PreviewReport(PreviewLog log, FileLinks links) {
    this.log = log;
    this.links = links;
  }

  /**
   * Reports a build.
   *
   * @param what what was done, for example {@code built}
   * @param millis how long it took
   * @param now all problems there are
   * @param isQuiet whether nothing is said where nothing differs
   */
  void report(String what, long millis, List<Problem> now, boolean isQuiet) {
    ProblemNews news = ProblemNews.between(before, now);
    before = List.copyOf(now);
    if (news.isEmpty() && isQuiet) {
      return;
    }
    ConsoleReport report = new ConsoleReport(links);
    for (Problem problem : news.fresh()) {
      report.format(problem).forEach(line -> log.problem(problem.severity(), line));
    }
    for (Problem problem : news.gone()) {
      log.info("mended: " + new ConsoleReport(links).format(problem).get(0));
    }
    log.info(what + " in " + time(millis) + ": " + counts(news, now));
  }

  private static String time(long millis) {
    return millis < 1000 ? millis + " ms" : String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
  }

  private static String counts(ProblemNews news, List<Problem> now) {
    String all =
        now.isEmpty() ? "no problems" : now.size() == 1 ? "1 problem" : now.size() + " problems";
    String fresh = news.fresh().isEmpty() ? "" : news.fresh().size() + " new";
    String gone = news.gone().isEmpty() ? "" : news.gone().size() + " mended";
    String both = fresh + (fresh.isEmpty() || gone.isEmpty() ? "" : ", ") + gone;
    return both.isEmpty() ? all : all + " (" + both + ")";
  }
}
