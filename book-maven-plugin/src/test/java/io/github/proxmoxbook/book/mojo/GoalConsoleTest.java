package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.eclipse.aether.transfer.AbstractTransferListener;
import org.eclipse.aether.transfer.TransferListener;
import org.junit.jupiter.api.Test;

class GoalConsoleTest {
  @Test
  void writesOverLinesWhereMavenDoes() {
    assertThat(GoalConsole.canRewrite(terminal(), Map.of("TERM", "xterm"))).isTrue();
    // Since 3.9 the one listener is inside another.
    MavenExecutionRequest newer = terminal().setTransferListener(new SimplexTransferListener());
    assertThat(GoalConsole.canRewrite(newer, Map.of())).isTrue();
  }

  @Test
  void keepsToLinesElsewhere() {
    assertThat(GoalConsole.canRewrite(terminal().setInteractiveMode(false), Map.of())).isFalse();
    assertThat(GoalConsole.canRewrite(terminal(), Map.of("CI", "true"))).isFalse();
    assertThat(GoalConsole.canRewrite(terminal(), Map.of("TERM", "dumb"))).isFalse();
    MavenExecutionRequest parallel = terminal();
    parallel.setDegreeOfConcurrency(2);
    assertThat(GoalConsole.canRewrite(parallel, Map.of())).isFalse();
  }

  /** Maven's own choice for -ntp, -q, -l and -B, and that of IDEs. */
  @Test
  void keepsToLinesWhereDownloadsAreNotShown() {
    for (TransferListener other :
        List.of(new QuietMavenTransferListener(), new Slf4jMavenTransferListener())) {
      MavenExecutionRequest request = terminal().setTransferListener(other);
      assertThat(GoalConsole.canRewrite(request, Map.of())).isFalse();
    }
    assertThat(GoalConsole.canRewrite(terminal().setTransferListener(null), Map.of())).isFalse();
  }

  @Test
  void isSilentWhereTheBuildIsQuiet() {
    RecordingLog quiet = new RecordingLog();
    quiet.quiet();
    assertThat(GoalConsole.of(quiet, null).progress()).isSameAs(Progress.NONE);
  }

  @Test
  void clearsTheLineBeforeEachLineOfTheLogThatIsPrinted() {
    List<String> events = new ArrayList<>();
    RecordingLog log = new RecordingLog();
    ClearingLog clearing =
        new ClearingLog(log, () -> events.add("cleared before " + log.lines().size()));
    clearing.info("one");
    clearing.warn("two");
    clearing.error("three");
    assertThat(events).containsExactly("cleared before 0", "cleared before 1", "cleared before 2");
    assertThat(log.lines()).containsExactly("info: one", "warning: two", "error: three");
  }

  private static MavenExecutionRequest terminal() {
    return new DefaultMavenExecutionRequest()
        .setInteractiveMode(true)
        .setTransferListener(new ConsoleMavenTransferListener());
  }

  /** Named as in Maven, whose own are not on the class path of plugins. */
  private static final class ConsoleMavenTransferListener extends AbstractTransferListener {}

  private static final class SimplexTransferListener extends AbstractTransferListener {}

  private static final class QuietMavenTransferListener extends AbstractTransferListener {}

  private static final class Slf4jMavenTransferListener extends AbstractTransferListener {}
}
