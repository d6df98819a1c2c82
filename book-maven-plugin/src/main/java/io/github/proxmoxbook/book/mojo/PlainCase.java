package io.github.proxmoxbook.book.mojo;

import java.util.Locale;

/**
 * Makes I and i a pair of letters while a goal works. In Turkish and Azerbaijani they are not, and
 * libraries that change the case of words by the locale of the process then number pages ı, ıı, ııı
 * and do not find the properties of PDF/A. The language in which Maven speaks stays.
 *
 * <p>A process has only one locale, which is why it is left alone where it does no harm: another
 * plugin may be at work beside this one. The first goal changes it, the last one changes it back.
 */
final class PlainCase implements AutoCloseable {
  private static int working;

  /** What to change back to; null where nothing was changed. */
  private static Locale before;

  private PlainCase() {}

  /** Begins; to be closed when the goal ends. */
  static PlainCase begin() {
    synchronized (PlainCase.class) {
      if (working++ == 0) {
        Locale own = Locale.getDefault();
        if (!"I".toLowerCase(own).equals("i")) {
          before = own;
          change(Locale.ROOT);
        }
      }
    }
    return new PlainCase();
  }

  @Override
  public void close() {
    synchronized (PlainCase.class) {
      if (--working == 0 && before != null) {
        change(before);
        before = null;
      }
    }
  }

  private static void change(Locale locale) {
    Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    Locale format = Locale.getDefault(Locale.Category.FORMAT);
    Locale.setDefault(locale);
    Locale.setDefault(Locale.Category.DISPLAY, display);
    Locale.setDefault(Locale.Category.FORMAT, format);
  }
}
