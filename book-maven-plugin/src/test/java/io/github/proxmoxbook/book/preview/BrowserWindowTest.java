package io.github.proxmoxbook.book.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How each system opens a browser. */
class BrowserWindowTest {
  private static final String ADDRESS = "http://127.0.0.1:4000/";

  @ParameterizedTest
  @CsvSource({"Linux, xdg-open", "Mac OS X, open", "Windows 11, rundll32"})
  void asksTheDesktopOfTheSystem(String system, String program) {
    assertThat(BrowserWindow.command(system, ADDRESS)).startsWith(program).endsWith(ADDRESS);
  }
}
