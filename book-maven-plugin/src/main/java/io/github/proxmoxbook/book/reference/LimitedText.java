package io.github.proxmoxbook.book.reference;

/**
 * A text that counts how often it is looked at, so that a pattern which would take for ever fails
 * after the same number of steps on every machine.
 */
final class LimitedText implements CharSequence {
  /** Even on a short text a pattern may look around a lot. */
  private static final long BASE = 200_000;

  private static final long STEPS_PER_CHARACTER = 2_000;

  private final String text;
  private long left;

  LimitedText(String text) {
    this.text = text;
    this.left = BASE + STEPS_PER_CHARACTER * text.length();
  }

  /** Thrown where a pattern has used up its steps. */
  static final class ExhaustedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExhaustedException() {
      super("too many steps", null, false, false);
    }
  }

  @Override
  public char charAt(int index) {
    if (--left < 0) {
      throw new ExhaustedException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
