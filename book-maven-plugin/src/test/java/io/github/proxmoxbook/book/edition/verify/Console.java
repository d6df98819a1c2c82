package io.github.proxmoxbook.book.edition.verify;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;

/** Records what goes to standard output, standard error and the default log handlers. */
final class Console {
  private Console() {}

  static String during(Callable<?> work) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    Logger root = Logger.getLogger("");
    try (PrintStream recorder = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(recorder);
      System.setErr(recorder);
      // A console handler writes to the System.err of the time when it was made.
      Handler handler = new ConsoleHandler();
      root.addHandler(handler);
      try {
        work.call();
      } finally {
        root.removeHandler(handler);
        System.setOut(out);
        System.setErr(err);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
