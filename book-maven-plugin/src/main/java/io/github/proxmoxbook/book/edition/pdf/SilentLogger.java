package io.github.proxmoxbook.book.edition.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/** A log that prints nothing: the typesetter's diagnostics are reported as problems instead. */
final class SilentLogger implements XRLogger {
  @Override
  public void log(String where, Level level, String message) {
    // Reported through the diagnostics of the run.
  }

  @Override
  public void log(String where, Level level, String message, Throwable cause) {
    // Reported through the diagnostics of the run.
  }

  @Override
  public void setLevel(String logger, Level level) {
    // There is one level: nothing.
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return false;
  }
}
