package io.github.proxmoxbook.book.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {
  private static Problem problem(int line, String message) {
    return Problem.of(SourceRule.NOT_UTF8, new Location("a.md", line, 0), message, "h");
  }

  @Test
  void knowsAProblemWhereverItHasMoved() {
    Baseline baseline = new Baseline(new Baseline("").with(List.of(problem(3, "m, see line 9"))));
    assertThat(baseline.withoutKnown(List.of(problem(30, "m, see line 12")))).isEmpty();
    assertThat(baseline.withoutKnown(List.of(problem(3, "other")))).hasSize(1);
  }

  @Test
  void knowsAsManyAsThereWere() {
    Baseline baseline = new Baseline(new Baseline("").with(List.of(problem(1, "m"))));
    assertThat(baseline.withoutKnown(List.of(problem(1, "m"), problem(2, "m"))))
        .containsExactly(problem(2, "m"));
  }

  @Test
  void keepsWhatItKnewAndStaysTheSame() {
    String first = new Baseline("").with(List.of(problem(1, "b"), problem(2, "b")));
    String second = new Baseline(first).with(List.of(problem(1, "a"), problem(7, "b")));
    assertThat(second.lines().filter(line -> !line.startsWith("#")))
        .containsExactly(
            "source.not-utf8 a.md: a", "source.not-utf8 a.md: b", "source.not-utf8 a.md: b");
    assertThat(new Baseline(second).with(List.of())).isEqualTo(second);
  }
}
