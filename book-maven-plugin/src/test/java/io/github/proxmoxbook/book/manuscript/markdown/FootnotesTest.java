package io.github.proxmoxbook.book.manuscript.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootnotesTest {
  @Test
  void reportsOneThatNothingRefersTo() {
    Reading reading = Reading.of("# T\n\n文[^a]\n\n[^a]: 注\n\n[^b]: 注[^b]\n");
    assertThat(reading.found()).containsExactly("manuscript.footnote-unused a.md:7:1");
    assertThat(reading.problems().get(0).message()).contains("[^b]");
  }

  @Test
  void reportsOneDefinedTwice() {
    Reading reading = Reading.of("# T\n\n文[^a]\n\n[^a]: 一\n\n[^A]: 二\n");
    assertThat(reading.found()).containsExactly("manuscript.footnote-twice a.md:7:1");
    assertThat(reading.problems().get(0).message()).contains("line 5");
  }

  @Test
  void reportsOneThatIsNotDefined() {
    Reading reading = Reading.of("# T\n\n文[^a]と*強[^b]調*\n次の[^c]行[^c]\n\n> - [^d]\n");
    assertThat(reading.found())
        .containsExactly(
            "manuscript.footnote-undefined a.md:3:2",
            "manuscript.footnote-undefined a.md:3:9",
            "manuscript.footnote-undefined a.md:4:3",
            "manuscript.footnote-undefined a.md:4:8",
            "manuscript.footnote-undefined a.md:6:5");
    assertThat(reading.problems().get(0).message()).contains("[^a]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`[^a-z]`",
        "    [^a-z]",
        "```\n[^a-z]\n```",
        "\\[^a-z]",
        "[\\^a-z]",
        "[^a-z](b.md)",
        "x^[注]",
        "[^ ]"
      })
  void otherBracketsAreNone(String markdown) {
    assertThat(Reading.of("# T\n\n" + markdown + "\n").problems()).isEmpty();
  }
}
