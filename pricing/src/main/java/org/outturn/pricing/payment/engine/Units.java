package org.outturn.pricing.payment.engine;

import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.outcome.Quantities;

/** Outcomes as exact numbers, and as the millionths in which columns keep them. */
final class Units {
  private static final BigFraction MILLION = BigFraction.of(Quantities.ONE);

  private Units() {}

  /** Outcomes of millionths; most are whole, and need no common divisor. */
  static BigFraction ofMillionths(long millionths) {
    return millionths % Quantities.ONE == 0
        ? BigFraction.of(millionths / Quantities.ONE)
        : BigFraction.of(millionths, Quantities.ONE);
  }

  /** Outcomes of millionths. */
  static BigFraction ofMillionths(BigFraction millionths) {
    return millionths.divide(MILLION);
  }

  /** The whole number at or below a number that is not below zero. */
  static long wholePart(BigFraction quantity) {
    return quantity.getNumerator().divide(quantity.getDenominator()).longValueExact();
  }

  /** Millionths of outcomes. */
  static BigFraction toMillionths(BigFraction units) {
    return units.multiply(MILLION);
  }
}
