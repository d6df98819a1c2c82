package io.github.proxmoxbook.book.reference.external;

import java.time.Duration;

/** Lets time pass between two questions. */
@FunctionalInterface
interface Pause {
  /** Waits for real. */
  Pause REAL = duration -> Thread.sleep(duration.toMillis());

  void of(Duration duration) throws InterruptedException;
}
