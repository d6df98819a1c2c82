package io.github.proxmoxbook.book.typography.line;

/**
 * How the gaps of one line become wider or narrower, so that it has the width asked for: each stage
 * of {@link Elasticity} is used up before the next, and within a stage all gaps give the same part
 * of what they can.
 */
final class Adjustment {
  /** How much a stage that is used up looks like a flaw; 1 is a line that is just acceptable. */
  private static final double[] REDUCTION_COST = {0.3, 0.9, 0.6};

  private static final double[] ADDITION_COST = {0.25, 0.5, 3, 8};

  private final Elasticity elasticity;
  private final int from;
  private final int to;

  /**
   * Prepares a line.
   *
   * @param strip the strip
   * @param from the first cell
   * @param to the index after the last cell
   */
  Adjustment(Strip strip, int from, int to) {
    this.elasticity = strip.elasticity;
    this.from = from;
    this.to = to;
  }

  /**
   * What adjusting costs the eye: 0 is perfect, 1 just acceptable, infinite impossible. Negative
   * for a line that has to shrink.
   *
   * @param difference the width asked for less the width there is
   */
  double ratio(double difference) {
    return difference < 0
        ? -ratio(-difference, elasticity.reductionSum, REDUCTION_COST)
        : ratio(difference, elasticity.additionSum, ADDITION_COST);
  }

  private double ratio(double amount, double[][] sums, double[] cost) {
    double left = amount;
    double ratio = 0;
    for (int stage = 0; stage < cost.length && left > 0; stage++) {
      double there = sums[stage][to] - sums[stage][from + 1];
      if (there > 0) {
        double used = Math.min(left, there);
        ratio += cost[stage] * used / there;
        left -= used;
      }
    }
    return left > TotalFit.EPSILON ? Double.POSITIVE_INFINITY : ratio;
  }

  /** The most that the line can be reduced by. */
  double reducible() {
    double sum = 0;
    for (double[] sums : elasticity.reductionSum) {
      sum += sums[to] - sums[from + 1];
    }
    return sum;
  }

  /**
   * The part of each stage that a difference uses up, by stage; to be multiplied with what a gap
   * can give. Additions are positive, reductions negative.
   *
   * @param difference the width asked for less the width there is
   */
  double[] parts(double difference) {
    double[][] sums = difference < 0 ? elasticity.reductionSum : elasticity.additionSum;
    double[] parts = new double[sums.length];
    double left = Math.abs(difference);
    for (int stage = 0; stage < sums.length; stage++) {
      double there = sums[stage][to] - sums[stage][from + 1];
      if (there > 0) {
        double used = Math.min(left, there);
        parts[stage] = Math.signum(difference) * used / there;
        left -= used;
      }
    }
    return parts;
  }

  /**
   * The change of one gap.
   *
   * @param parts what {@link #parts} says for the line
   * @param gap the gap
   */
  double change(double[] parts, int gap) {
    double change = 0;
    for (int stage = 0; stage < parts.length; stage++) {
      double[][] most = parts[stage] < 0 ? elasticity.reduction : elasticity.addition;
      change += parts[stage] == 0 ? 0 : parts[stage] * most[stage][gap];
    }
    return change;
  }
}
