package io.github.proxmoxbook.book.preview;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Opens addresses in the browser of this machine, as its desktop does. */
public final class BrowserWindow {
  private BrowserWindow() {}

  /**
   * Opens an address; does not wait.
   *
   * @param address the address
   * @param warnings told if there is nothing that could open it
   */
  public static void open(URI address, Consumer<String> warnings) {
    List<String> command = command(System.getProperty("os.name", ""), address.toString());
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      warnings.accept("no browser could be opened (" + e.getMessage() + "): open " + address);
    }
  }

  /**
   * Returns the command that opens an address.
   *
   * @param system the name of the operating system
   * @param address the address
   * @return the program and its arguments
   */
  static List<String> command(String system, String address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open", address);
  }
}
