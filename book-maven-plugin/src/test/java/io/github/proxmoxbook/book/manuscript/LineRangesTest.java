package io.github.proxmoxbook.book.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineRangesTest {
  @Test
  void readsNumbersAndRanges() {
    LineRanges lines = LineRanges.parse(" 2, 4-6 9").orElseThrow();
    assertThat(lines.contains(2)).isTrue();
    assertThat(lines.contains(3)).isFalse();
    assertThat(lines.contains(4)).isTrue();
    assertThat(lines.contains(6)).isTrue();
    assertThat(lines.contains(7)).isFalse();
    assertThat(lines.last()).isEqualTo(9);
  }

  @Test
  void nothingNamesNoLine() {
    assertThat(LineRanges.parse("").orElseThrow().last()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "0", "3-2", "1-", "-1", "1--2", "9999999", "１"})
  void refusesWhatItCannotRead(String text) {
    assertThat(LineRanges.parse(text)).isEmpty();
  }
}
