package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.progress.Progress;
import io.github.proxmoxbook.book.progress.RareLines;
import io.github.proxmoxbook.book.progress.TerminalLine;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;

/**
 * What a goal prints: its log, and how far it is.
 *
 * @param log the log, before each line of which the line of progress goes
 * @param progress is told how far the goal is
 * @param clear takes the line of progress away
 */
record GoalConsole(Log log, Progress progress, Runnable clear) implements AutoCloseable {
  private static final LongSupplier CLOCK = () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime());

  /**
   * Returns the console of a goal: on a terminal a line that is written over, in other places a
   * line now and then, and nothing where the build shall be quiet.
   */
  static GoalConsole of(Log log, MavenSession session) {
    if (!log.isInfoEnabled()) {
      return new GoalConsole(log, Progress.NONE, () -> {});
    }
    MavenExecutionRequest request = session == null ? null : session.getRequest();
    if (request == null || !canRewrite(request, System.getenv()) || !ConsoleDevice.isTerminal()) {
      return new GoalConsole(log, new RareLines(log::info, CLOCK), () -> {});
    }
    TerminalLine line = new TerminalLine(System.out, CLOCK);
    return new GoalConsole(new ClearingLog(log, line::clear), line, line::clear);
  }

  /** Returns whether Maven itself writes over lines, and nobody else prints at the same time. */
  static boolean canRewrite(MavenExecutionRequest request, Map<String, String> environment) {
    return request.isInteractiveMode()
        && request.getDegreeOfConcurrency() <= 1
        && showsDownloads(request)
        && !environment.containsKey("CI")
        && !"dumb".equals(environment.get("TERM"));
  }

  /**
   * Maven decides the same for its downloads: with {@code -l} and {@code -ntp} it takes a listener
   * that does not write lines over. These classes are none of a plugin's, so their names must do.
   */
  private static boolean showsDownloads(MavenExecutionRequest request) {
    Object listener = request.getTransferListener();
    String name = listener == null ? "" : listener.getClass().getSimpleName();
    // From 3.9 on, the one wraps the other.
    return name.equals("ConsoleMavenTransferListener") || name.equals("SimplexTransferListener");
  }

  @Override
  public void close() {
    clear.run();
  }
}
