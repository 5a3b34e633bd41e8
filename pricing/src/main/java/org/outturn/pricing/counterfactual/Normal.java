package org.outturn.pricing.counterfactual;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErfc;
import org.outturn.core.validation.Require;

/** The standard normal distribution, by which chance is judged. */
public final class Normal {
  private static final double ROOT_OF_TWO = Math.sqrt(2);

  private Normal() {}

  /** How many standard errors lie on each side of an estimate: 1.96 for a confidence of 0.95. */
  static double errors(double confidence) {
    Require.that(confidence > 0 && confidence < 1, "confidence", "must be in (0, 1)", confidence);
    return exceededBy((1 - confidence) / 2);
  }

  /**
   * The number that a part of all draws exceeds.
   *
   * @param part above 0 and below 1, such as 0.05
   * @return such as 1.645
   */
  public static double exceededBy(double part) {
    return ROOT_OF_TWO * InverseErfc.value(2 * part);
  }

  /**
   * How likely a draw is below a number.
   *
   * @param errors the number, such as 1.96
   * @return from 0 to 1, such as 0.975
   */
  public static double below(double errors) {
    return Erfc.value(-errors / ROOT_OF_TWO) / 2;
  }

  /** How likely a draw is at least so far from 0, on either side: 0.05 for 1.96. */
  static double atLeastAsFar(double errors) {
    return Erfc.value(Math.abs(errors) / ROOT_OF_TWO);
  }
}
