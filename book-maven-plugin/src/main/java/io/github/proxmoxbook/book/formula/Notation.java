package io.github.proxmoxbook.book.formula;

/** A language in which formulas are written. */
public enum Notation {
  /** AsciiMath, see <a href="https://asciimath.org/">asciimath.org</a>. */
  ASCIIMATH("AsciiMath"),
  /** The mathematics of LaTeX with the commands of amsmath and amssymb. */
  LATEX("LaTeX");

  private final String label;

  Notation(String label) {
    this.label = label;
  }

  /** Returns its name as people write it. */
  public String label() {
    return label;
  }
}
