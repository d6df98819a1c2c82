package io.github.proxmoxbook.book.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DeadlineThreadTest {
  @Test
  void returnsTheResult() throws Exception {
    assertThat(DeadlineThread.run("t", () -> "done", 30)).contains("done");
  }

  @Test
  void givesUpWhenTheTimeIsOver() throws Exception {
    CountDownLatch never = new CountDownLatch(1);

    assertThat(
            DeadlineThread.run(
                "t",
                () -> {
                  never.await();
                  return "done";
                },
                0))
        .isEmpty();
    never.countDown();
  }

  @Test
  void passesFailuresOn() {
    assertThatThrownBy(
            () ->
                DeadlineThread.run(
                    "t",
                    () -> {
                      throw new IOException("no fonts");
                    },
                    30))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(IOException.class);
  }
}
