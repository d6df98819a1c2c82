package io.github.proxmoxbook.book.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A terminal whose lines tests wait for. */
final class RecordedLog implements PreviewLog {
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  @Override
  public void info(String line) {
    lines.add("info " + line);
  }

  @Override
  public void problem(Severity severity, String line) {
    lines.add(severity + " " + line);
  }

  @Override
  public void failure(String message, Throwable cause) {
    lines.add("failure " + message);
  }

  /** Waits for a line; returns those up to it. */
  List<String> await(String part) throws InterruptedException {
    List<String> seen = new ArrayList<>();
    while (true) {
      // Only against a preview that hangs.
      String line = lines.poll(60, TimeUnit.SECONDS);
      assertThat(line).as("'%s' after %s", part, seen).isNotNull();
      seen.add(line);
      if (line.contains(part)) {
        return seen;
      }
    }
  }

  /** Returns the lines that nobody has waited for. */
  List<String> rest() {
    return List.copyOf(lines);
  }
}
