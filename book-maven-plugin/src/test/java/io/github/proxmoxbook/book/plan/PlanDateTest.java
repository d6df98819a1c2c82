package io.github.proxmoxbook.book.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDateTest {
  private static PlanDate date(String text) {
    return PlanDate.startOf(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-11-16 | 2025-11-16",
        "2025-11-16 11:45 | 2025-11-16 11:45",
        "2025-11-16T11:45:30.5Z | 2025-11-16 11:45Z",
        "2025-11-16 11:45+09:00 | 2025-11-16 11:45+09:00",
        "2025/11/16 | 2025-11-16",
        "2025.11.16 (draft) | 2025-11-16",
        "２０２５－１１－１６　１１：４５ | 2025-11-16 11:45",
        "2025年11月16日 | 2025-11-16",
        "2025年 1月 6日（木） 9時5分 | 2025-01-06 09:05",
        "16 November 2025 | 2025-11-16",
        "Nov. 3rd, 2025, 3:05 PM | 2025-11-03 15:05",
        "[2025-11-16 11:45] | 2025-11-16 11:45",
        "2025-11-16 18:00-19:30 | 2025-11-16 18:00",
        "2025-11-16 JST | 2025-11-16",
        "2024-02-29 | 2024-02-29",
        "16.11.2025 | 2025-11-16",
        "20251116T1000Z | 2025-11-16",
        "令和7年11月16日 | 2025-11-16",
      })
  void readsTheWaysToWriteADate(String text, String expected) {
    assertThat(date(text)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "TBD",
        "2025-13-01",
        "2025-02-29",
        "2025-11-31",
        "2025-11-16 25:00",
        "2025-11-16 11:75",
        "2025-11",
        "11/16/2025",
        "YYYY-MM-DD",
        "see 2025-11-16",
        "2025年13月1日",
      })
  void knowsWhatIsNoDate(String text) {
    assertThat(PlanDate.startOf(text)).isEmpty();
  }

  @Test
  void comparesWhatCanBeCompared() {
    assertThat(date("2025-11-17").isAfter(date("2025-11-16 23:59"))).isTrue();
    assertThat(date("2025-11-16").isAfter(date("2025-11-16 23:59"))).isFalse();
    assertThat(date("2025-11-16 12:00").isAfter(date("2025-11-16 11:59"))).isTrue();
    assertThat(date("2025-11-16 23:00Z").isAfter(date("2025-11-17 07:59+09:00"))).isTrue();
    assertThat(date("2025-11-16 23:00Z").isAfter(date("2025-11-17 08:01 JST"))).isFalse();
    assertThat(date("2025-11-16 23:00Z").isAfter(date("2025-11-16 22:00"))).as("zone?").isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[2025-11-16 11:45] Plan created. | GIVEN",
        "(2025-10-01 13:00Z) Example. | GIVEN",
        "✅ 2025-11-16: done | GIVEN",
        "Plan created (2025-11-16). | GIVEN",
        "計画を作成（2025年11月16日）。 | GIVEN",
        "Moved the date to 2025-12-01, as agreed | MENTIONED",
        "[2025-13-45] x | BROKEN",
        "[2025-11] x | BROKEN",
        "[11/16/2025] x | BROKEN",
        "[Nov 16] x | BROKEN",
        "[yesterday] x | BROKEN",
        "2025-11-31: x | BROKEN",
        "Plan created (2025-02-30) | BROKEN",
        "[9.1] Upgrade | NONE",
        "[1/3] Drafted | NONE",
        "[decision 3] Kept | NONE",
        "(10:30) Drafted | NONE",
        "2025-11-16-notes.md was added | NONE",
        "Plan created | NONE",
        "Hana, 2025-11-18: drafted | GIVEN",
        "[Hana] 2025-11-18 drafted | GIVEN",
        "11月16日 執筆 | MENTIONED",
      })
  void tellsHowAnEntryIsDated(String text, EntryDate.Kind expected) {
    assertThat(EntryDate.of(text).kind()).isEqualTo(expected);
  }
}
