package io.github.proxmoxbook.book.preview;

import io.github.proxmoxbook.book.edition.web.WebFile;
import io.github.proxmoxbook.book.output.TargetBusyException;
import io.github.proxmoxbook.book.plan.PlanReport;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.status.StatusReader;
import io.github.proxmoxbook.book.typography.FontMissingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Builds the book whenever a file has changed, one build after the other. Whatever goes wrong, what
 * was shown last stays, and the reason is shown with it.
 */
final class BuildLoop {
  private static final int BUSY_MILLIS = 300;

  private final PreviewOptions options;
  private final PreviewServer server;
  private final PreviewLog log;
  private final BookBuilder builder;
  private final Stamps stamps = new Stamps();
  private final PreviewReport report;
  private final BlockingQueue<Set<Path>> changes = new LinkedBlockingQueue<>();

  /** Tells builds of this server from those of others. */
  private final String name = Long.toString(System.currentTimeMillis(), 36);

  private volatile boolean isEnded;
  private int count;
  private Optional<WebFile> status = Optional.empty();
  private List<Problem> ofPlans = List.of();

  BuildLoop(PreviewOptions options, PreviewServer server, PreviewLog log) {
    this.options = options;
    this.server = server;
    this.log = log;
    this.builder = new BookBuilder(options.settings());
    this.report = new PreviewReport(log, options.links());
  }

  /** Says that files have changed; called by any thread. */
  void changed(Set<Path> files) {
    changes.add(files);
  }

  /** Says that this ends; the thread is to be interrupted then. */
  void end() {
    isEnded = true;
  }

  /** Waits for changes and builds, until the end. */
  void follow() throws InterruptedException {
    while (!isEnded) {
      List<Set<Path>> waiting = new ArrayList<>(List.of(changes.take()));
      changes.drainTo(waiting);
      Set<Path> files = new HashSet<>();
      waiting.forEach(files::addAll);
      files.stream().filter(options.fixed()::contains).sorted().forEach(this::tellOfFixed);
      build();
    }
  }

  private void tellOfFixed(Path file) {
    log.info(file.getFileName() + " has changed, which is seen when the preview is started again");
  }

  /** Builds the book and shows it, then what is wrong with it, then what the plans say. */
  void build() {
    long start = System.nanoTime();
    try {
      BookBuild build = builder.build();
      showPages(build);
      ProblemPlaces places = new ProblemPlaces(build);
      List<Problem> found = options.configured().of(builder.check(build));
      publish(found, places, "built", start, false);
      if (changes.isEmpty()) {
        long plansStart = System.nanoTime();
        readPlans(build, found, places);
        publish(found, places, "plans read", plansStart, true);
      }
    } catch (TargetBusyException e) {
      // A build in another window converts the same diagrams; it will not take long.
      tryAgain();
    } catch (FontMissingException | IOException | RuntimeException | StackOverflowError e) {
      // What the end interrupts fails, which is no mistake.
      if (!isEnded) {
        fail(e);
      }
    }
  }

  private void fail(Throwable e) {
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    log.failure(message, e);
    show(server.view().site(), List.of(), Optional.empty(), message);
  }

  private void tryAgain() {
    try {
      Thread.sleep(BUSY_MILLIS);
      changes.add(Set.of());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void showPages(BookBuild build) throws IOException {
    if (build.content().isPresent()) {
      List<WebFile> files = new ArrayList<>(build.files());
      status.ifPresent(files::add);
      Site before = server.view().site();
      Site next = before.next(nextName(), files, stamps.of(files), build.isWhole());
      if (!next.changesSince(before).isEmpty()) {
        server.show(new View(next, server.view().problems(), server.view().problemsId()));
      }
    }
  }

  private String nextName() {
    count++;
    return name + "-" + count;
  }

  private void readPlans(BookBuild build, List<Problem> found, ProblemPlaces places)
      throws IOException {
    PlanReport plans = builder.validatePlans(build);
    ofPlans = options.configured().of(plans.problems());
    List<Problem> all = new ArrayList<>(found);
    all.addAll(ofPlans);
    WebFile page = StatusPage.of(new StatusReader(plans, build.book(), all).read(), places);
    if (!status.equals(Optional.of(page))) {
      status = Optional.of(page);
      showPages(build);
    }
  }

  private void publish(
      List<Problem> found, ProblemPlaces places, String what, long start, boolean isQuiet) {
    List<Problem> all = new ArrayList<>(found);
    all.addAll(ofPlans);
    all.sort(null);
    show(server.view().site(), all, Optional.of(places), "");
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    report.report(what, millis, all, isQuiet);
  }

  private void show(
      Site site, List<Problem> problems, Optional<ProblemPlaces> places, String failure) {
    String json = ProblemsJson.of(problems, places, failure);
    boolean isSame = json.equals(server.view().problems());
    server.show(new View(site, json, isSame ? server.view().problemsId() : nextName()));
  }
}
