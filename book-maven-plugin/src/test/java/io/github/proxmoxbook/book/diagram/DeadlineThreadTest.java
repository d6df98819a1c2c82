package io.github.proxmoxbook.book.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.apache.batik.util.HaltingThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DeadlineThreadTest {
  @Test
  void returnsTheResult() throws Exception {
    assertThat(DeadlineThread.start("t", () -> "done").await(30, 30)).contains("done");
  }

  @Test
  void givesUpWhenTheTimeIsOver() throws Exception {
    CountDownLatch never = new CountDownLatch(1);

    assertThat(DeadlineThread.start("t", () -> wait(never)).await(0, 0)).isEmpty();
    never.countDown();
  }

  @Test
  void leavesTimeOnAMachineThatIsBusy() {
    assertThat(Limits.CLOCK_SECONDS).isGreaterThanOrEqualTo(20 * Limits.SECONDS);
  }

  @Test
  void tellsBatikToHalt() throws Exception {
    DeadlineThread<String> thread =
        DeadlineThread.start(
            "t",
            () -> {
              while (!HaltingThread.hasBeenHalted()) {
                Thread.onSpinWait();
              }
              return "too late";
            });

    assertThat(thread.isDaemon()).isTrue();
    assertThat(thread.await(0, 0)).isEmpty();
    thread.join();
  }

  @Test
  void passesFailuresOn() {
    assertThatThrownBy(() -> DeadlineThread.start("t", DeadlineThreadTest::fail).await(30, 30))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void countsThoseThatDoNotEnd() throws Exception {
    DrawingThreads threads = new DrawingThreads(2);
    CountDownLatch never = new CountDownLatch(1);
    Thread[] hanging = new Thread[2];
    for (int i = 0; i < 2; i++) {
      assertThat(threads.isFree()).isTrue();
      int index = i;
      CountDownLatch started = new CountDownLatch(1);
      threads.run(
          "t",
          () -> {
            hanging[index] = Thread.currentThread();
            started.countDown();
            return wait(never);
          },
          0,
          0);
      started.await();
    }
    assertThat(threads.isFree()).isFalse();

    never.countDown();
    hanging[0].join();
    assertThat(threads.isFree()).isTrue();
    assertThat(threads.run("t", () -> "done")).contains("done");
  }

  private static String wait(CountDownLatch latch) throws InterruptedException {
    latch.await();
    return "done";
  }

  private static String fail() throws IOException {
    throw new IOException("no fonts");
  }
}
