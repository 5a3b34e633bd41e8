package org.outturn.pricing.payment;

import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;
import org.outturn.core.outcome.Quantities;

/** How statements write numbers of outcomes. */
final class StatementText {
  private StatementText() {}

  /** A quantity in millionths as an exact text: {@code 73.2}, or {@code 1/3}. */
  static String quantity(BigFraction millionths) {
    return Fractions.text(millionths.divide(BigFraction.of(Quantities.ONE)));
  }
}
