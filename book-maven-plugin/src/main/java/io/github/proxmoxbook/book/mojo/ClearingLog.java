package io.github.proxmoxbook.book.mojo;

import org.apache.maven.plugin.logging.Log;

/**
 * A log that clears the line of progress before it prints.
 *
 * @param log prints
 * @param clear clears the line
 */
record ClearingLog(Log log, Runnable clear) implements Log {
  private Log cleared(boolean prints) {
    if (prints) {
      clear.run();
    }
    return log;
  }

  @Override
  public boolean isDebugEnabled() {
    return log.isDebugEnabled();
  }

  @Override
  public boolean isInfoEnabled() {
    return log.isInfoEnabled();
  }

  @Override
  public boolean isWarnEnabled() {
    return log.isWarnEnabled();
  }

  @Override
  public boolean isErrorEnabled() {
    return log.isErrorEnabled();
  }

  @Override
  public void debug(CharSequence content) {
    cleared(isDebugEnabled()).debug(content);
  }

  @Override
  public void debug(CharSequence content, Throwable error) {
    cleared(isDebugEnabled()).debug(content, error);
  }

  @Override
  public void debug(Throwable error) {
    cleared(isDebugEnabled()).debug(error);
  }

  @Override
  public void info(CharSequence content) {
    cleared(isInfoEnabled()).info(content);
  }

  @Override
  public void info(CharSequence content, Throwable error) {
    cleared(isInfoEnabled()).info(content, error);
  }

  @Override
  public void info(Throwable error) {
    cleared(isInfoEnabled()).info(error);
  }

  @Override
  public void warn(CharSequence content) {
    cleared(isWarnEnabled()).warn(content);
  }

  @Override
  public void warn(CharSequence content, Throwable error) {
    cleared(isWarnEnabled()).warn(content, error);
  }

  @Override
  public void warn(Throwable error) {
    cleared(isWarnEnabled()).warn(error);
  }

  @Override
  public void error(CharSequence content) {
    cleared(isErrorEnabled()).error(content);
  }

  @Override
  public void error(CharSequence content, Throwable error) {
    cleared(isErrorEnabled()).error(content, error);
  }

  @Override
  public void error(Throwable error) {
    cleared(isErrorEnabled()).error(error);
  }
}
