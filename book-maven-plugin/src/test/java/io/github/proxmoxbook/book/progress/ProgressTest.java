package io.github.proxmoxbook.book.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private final List<String> lines = new ArrayList<>();
  private long millis = 1_000_000;

  @Test
  void writesOverTheLastLineOfATerminal() {
    TerminalLine line = new TerminalLine(out, () -> millis);
    line.at("drawing diagrams", 9, 57);
    millis += 100;
    line.at("drawing diagrams", 10, 57);
    line.at("composing");
    assertThat(printed())
        .isEqualTo(
            "\rdrawing diagrams: 9 of 57\rdrawing diagrams: 10 of 57\rcomposing"
                + " ".repeat("drawing diagrams: 10 of 57".length() - "composing".length()));
  }

  @Test
  void isGoneWhenItIsCleared() {
    TerminalLine line = new TerminalLine(out, () -> millis);
    line.clear();
    assertThat(printed()).isEmpty();
    line.at("composing");
    line.clear();
    line.clear();
    out.print("[INFO] done");
    assertThat(printed()).isEqualTo("\rcomposing\r         \r[INFO] done");
    assertThat(screen(printed())).isEqualTo("[INFO] done");
  }

  @Test
  void doesNotFlickerAndNeverWraps() {
    TerminalLine line = new TerminalLine(out, () -> millis);
    for (int i = 0; i < 1000; i++) {
      line.at("x".repeat(200), i, 1000);
    }
    assertThat(printed()).hasSize(80);
  }

  @Test
  void comesBackAfterALineOfTheLog() {
    TerminalLine line = new TerminalLine(out, () -> millis);
    line.at("composing", 1, 9);
    line.clear();
    line.at("composing", 1, 9);
    assertThat(screen(printed())).isEqualTo("composing: 1 of 9");
  }

  @Test
  void saysNothingInLogsOfShortWork() {
    RareLines rare = new RareLines(lines::add, () -> millis);
    for (int i = 0; i <= 49; i++) {
      rare.at("drawing diagrams", i, 57);
      millis += 100;
    }
    assertThat(lines).isEmpty();
    rare.at("drawing diagrams", 50, 57);
    assertThat(lines).containsExactly("drawing diagrams: 50 of 57");
  }

  @Test
  void fillsNoLogs() {
    RareLines rare = new RareLines(lines::add, () -> millis);
    for (int second = 0; second < 600; second++) {
      rare.at("asking", second, 600);
      millis += 1000;
    }
    assertThat(lines)
        .startsWith("asking: 5 of 600", "asking: 15 of 600", "asking: 35 of 600")
        .hasSize(12);
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Returns what a terminal shows of text without line feeds. */
  private static String screen(String text) {
    StringBuilder line = new StringBuilder();
    int at = 0;
    for (char c : text.toCharArray()) {
      if (c == '\r') {
        at = 0;
      } else {
        line.replace(at, Math.min(line.length(), at + 1), String.valueOf(c));
        at++;
      }
    }
    return line.toString().stripTrailing();
  }
}
