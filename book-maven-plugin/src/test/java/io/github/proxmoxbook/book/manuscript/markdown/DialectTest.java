package io.github.proxmoxbook.book.manuscript.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialectTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "> [!NOTE]\n> 文",
        "> [!note]\n> 文",
        "> [!Note]  \n> 文",
        "> [!NOTE]   \n> 文",
        "> [!NOTE]\n>\n> 文"
      })
  void recognisesAlerts(String markdown) {
    Reading reading = Reading.of("# T\n\n" + markdown + "\n");
    assertThat(reading.body().select("aside.alert.note").text()).isEqualTo("文");
    assertThat(reading.chapter().body()).doesNotContain("<br").doesNotContain("[!");
  }

  @ParameterizedTest
  @ValueSource(strings = {"> [!HINT]\n> 文", "> [!NOTE] 題\n> 文", "> 文\n> [!NOTE]"})
  void otherQuotesStayQuotes(String markdown) {
    Reading reading = Reading.of("# T\n\n" + markdown + "\n");
    assertThat(reading.body().select("aside")).isEmpty();
    assertThat(reading.body().select("blockquote")).hasSize(1);
  }

  @Test
  void manyOpenBracesTakeNoTime() {
    String braces = "{".repeat(200_000) + "a|".repeat(100_000) + "\n}";
    Reading reading =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Reading.of("# T\n\n" + braces + "\n"));
    assertThat(reading.body().select("ruby")).isEmpty();
  }

  @Test
  void manyRowsTakeNoTime() {
    String rows = "| a | b |\n".repeat(20_000);
    Reading reading =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Reading.of("# T\n\n| a | b |\n|---|---|\n" + rows));
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void bracesEndInTheirLine() {
    Reading reading = Reading.of("# T\n\n{漢\n字|かんじ}と{漢字|かんじ}\n");
    assertThat(reading.body().select("ruby")).hasSize(1);
  }

  @Test
  void aListingTellsItsLine() {
    Reading reading = Reading.of("# T\n\n```sh title=\"x\"\ny\n```\n");
    assertThat(reading.body().select("figure.listing").attr("data-line")).isEqualTo("3");
  }
}
