package io.github.proxmoxbook.book.formula;

/** A formula that cannot be read; says where, what, and what to do. */
public final class FormulaException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Nobody reads what is nested deeper; it would exhaust the stack. */
  static final int DEEPEST = 100;

  private final int index;
  private final String hint;

  /**
   * Creates the exception.
   *
   * @param index where in the source of the formula it is, counted from 0
   * @param message what is wrong
   * @param hint what to do
   */
  public FormulaException(int index, String message, String hint) {
    super(message);
    this.index = index;
    this.hint = hint;
  }

  static FormulaException tooDeep(int index) {
    return new FormulaException(
        index, "the formula is nested too deep", "write parts of it as formulas of their own");
  }

  /** Returns where in the source of the formula it is, in UTF-16 units from 0. */
  public int index() {
    return index;
  }

  /** Returns what to do. */
  public String hint() {
    return hint;
  }
}
