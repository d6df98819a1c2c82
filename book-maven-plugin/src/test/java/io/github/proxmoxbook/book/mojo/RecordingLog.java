package io.github.proxmoxbook.book.mojo;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Keeps what a goal prints. */
final class RecordingLog extends SystemStreamLog {
  private final List<String> lines = new ArrayList<>();

  private final List<String> details = new ArrayList<>();
  private boolean isQuiet;

  /** Behaves as that of a build with {@code -q}. */
  void quiet() {
    isQuiet = true;
  }

  @Override
  public boolean isInfoEnabled() {
    return !isQuiet;
  }

  List<String> lines() {
    return lines;
  }

  /** Returns what only those see who ask for details. */
  List<String> details() {
    return details;
  }

  @Override
  public void debug(CharSequence line) {
    details.add(line.toString());
  }

  @Override
  public void info(CharSequence line) {
    lines.add("info: " + line);
  }

  @Override
  public void warn(CharSequence line) {
    lines.add("warning: " + line);
  }

  @Override
  public void error(CharSequence line) {
    lines.add("error: " + line);
  }
}
