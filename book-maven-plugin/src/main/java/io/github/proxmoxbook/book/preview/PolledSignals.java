package io.github.proxmoxbook.book.preview;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Looks four times a second: where the system cannot tell of changes, or tells late (the JDK's own
 * watching takes seconds on macOS).
 */
final class PolledSignals implements ChangeSignals {
  private static final int MILLIS = 250;

  private final CountDownLatch closed = new CountDownLatch(1);

  @Override
  public Set<Path> await() throws InterruptedException {
    if (closed.await(MILLIS, TimeUnit.MILLISECONDS)) {
      throw new InterruptedException("closed");
    }
    return Set.of();
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
