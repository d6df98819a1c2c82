package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** The property by which builds state their date. */
class BookDateTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-22T01:02:03Z, 2026-11-22T01:02:03Z",
    "2026-11-22T10:20:30+09:00, 2026-11-22T01:20:30Z",
    " 1790000000 , 2026-09-21T14:13:20Z"
  })
  void readsWhatMavenReads(String written, String time) {
    assertThat(stated(written)).contains(Instant.parse(time));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"-", "0", " ", "1980-02-01T00:00:00Z"})
  void isNotStatedByOneCharacterOrByMavenItself(String written) {
    assertThat(stated(written)).isEmpty();
  }

  @Test
  void refusesOtherTimes() {
    for (String wrong : new String[] {"12", "2200-01-01T00:00:00Z", "1979-12-31T23:59:59Z"}) {
      assertThatThrownBy(() -> stated(wrong))
          .hasMessage(
              "project.build.outputTimestamp is '%s': expected a time from 1980 to 2099", wrong);
    }
    for (String wrong : new String[] {"2026-11-22", "today", "99999999999999999999"}) {
      assertThatThrownBy(() -> stated(wrong))
          .hasMessage(
              "project.build.outputTimestamp is '%s': expected a time such as"
                  + " 2026-11-22T00:00:00Z, or seconds since 1970",
              wrong);
    }
  }

  private static Optional<Instant> stated(String written) {
    return new BookDate(Path.of("."), written, warning -> {}).stated();
  }
}
