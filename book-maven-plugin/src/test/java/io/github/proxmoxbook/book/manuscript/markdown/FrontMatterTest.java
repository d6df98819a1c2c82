package io.github.proxmoxbook.book.manuscript.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: 隠\n---\n",
        "---\ntitle: 隠\n...\n",
        "---\n# 隠\nkey: x\n---\n",
        "---\n\nkey: 隠\nlist:\n- 隠\n  - 隠\n\n--- \n"
      })
  void isNoPartOfTheText(String frontMatter) {
    Reading reading = Reading.of(frontMatter + "# T\n");
    assertThat(reading.chapter().body()).doesNotContain("隠").doesNotContain("<hr");
    long lines = frontMatter.chars().filter(c -> c == '\n').count();
    assertThat(reading.chapter().anchors().get(0).location().line()).isEqualTo((int) lines + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\n\n# T\n\n本文\n\n---\n",
        "---\n本文\n\n---\n\n# T\n",
        "---\n# T\n\n本文\n\n---\n",
        "---\n\n# T\n\n本文\n",
        "---\nkey: 本文\n\n# T\n",
        "----\nkey: 本文\n---\n\n# T\n"
      })
  void aThematicBreakIsText(String markdown) {
    Reading reading = Reading.of(markdown);
    assertThat(reading.chapter().body()).contains("本文").contains("T</h1>");
  }

  @Test
  void mayBeLong() {
    Reading reading = Reading.of("---\n" + "key: value\n".repeat(100_000) + "---\n# T\n");
    assertThat(reading.chapter().body()).doesNotContain("value");
    assertThat(reading.chapter().anchors().get(0).location().line()).isEqualTo(100_003);
  }
}
