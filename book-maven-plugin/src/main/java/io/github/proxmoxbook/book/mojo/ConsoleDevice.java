package io.github.proxmoxbook.book.mojo;

import java.io.Console;
import java.lang.reflect.Method;

/** What the JVM's standard streams are connected to. */
final class ConsoleDevice {
  private ConsoleDevice() {}

  /** Returns whether they are those of a terminal. */
  static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From JDK 22 on there is always a console, and this method.
      Method isTerminal = Console.class.getMethod("isTerminal");
      return (Boolean) isTerminal.invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Console.isTerminal cannot be asked", e);
    }
  }
}
