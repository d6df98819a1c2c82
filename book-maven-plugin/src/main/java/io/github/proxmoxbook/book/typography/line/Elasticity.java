package io.github.proxmoxbook.book.typography.line;

/**
 * By how much each gap of a strip may shrink and stretch, by the stages of JLReq 3.8.3 and 3.8.4:
 * what is in the first stage is used up before the second is touched.
 */
final class Elasticity {
  /** Stages of reduction: spaces between words, quarter ems, the glue of brackets and commas. */
  static final int REDUCTIONS = 3;

  /**
   * Stages of addition: spaces between words, quarter ems, between Japanese characters, and, when
   * the limit of that is reached, all of these together.
   */
  static final int ADDITIONS = 4;

  /** By stage and gap; then the sums over all gaps before an index. */
  final double[][] reduction;

  final double[][] addition;
  final double[][] reductionSum;
  final double[][] additionSum;

  Elasticity(int count) {
    reduction = new double[REDUCTIONS][count];
    addition = new double[ADDITIONS][count];
    reductionSum = new double[REDUCTIONS][count + 1];
    additionSum = new double[ADDITIONS][count + 1];
  }

  void sumUp() {
    for (int stage = 0; stage < REDUCTIONS; stage++) {
      sum(reduction[stage], reductionSum[stage]);
    }
    for (int stage = 0; stage < ADDITIONS; stage++) {
      sum(addition[stage], additionSum[stage]);
    }
  }

  private static void sum(double[] values, double[] sums) {
    for (int gap = 0; gap < values.length; gap++) {
      sums[gap + 1] = sums[gap] + values[gap];
    }
  }
}
