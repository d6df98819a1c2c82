package io.github.proxmoxbook.book.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  @Test
  void offersTheNearestCandidate() {
    List<String> candidates = List.of("#fencing", "#quorum", "#ha-rules");
    assertThat(Nearest.to("#quorm", candidates)).contains("#quorum");
    assertThat(Nearest.hint("#quorm", candidates, "else")).isEqualTo("did you mean #quorum?");
  }

  @Test
  void offersNothingThatIsAnotherWord() {
    assertThat(Nearest.to("#backup", List.of("#quorum", "#x"))).isEmpty();
    assertThat(Nearest.hint("#backup", List.of("#quorum"), "else")).isEqualTo("else");
  }
}
