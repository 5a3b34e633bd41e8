package org.outturn.pricing.payment;

import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;
import org.outturn.core.outcome.Quantities;

/** How statements write what several stages say. */
final class StatementText {
  private StatementText() {}

  /** Why a rule that needs a participant was not applied to a row that has none. */
  static String withoutParticipants(Claims claims, int row) {
    return claims.isMeasured(row)
        ? "not applied: a measurement is of the whole cohort"
        : "not applied: a tally has no participants";
  }

  /** A quantity in millionths as an exact text: {@code 73.2}, or {@code 1/3}. */
  static String quantity(BigFraction millionths) {
    return Fractions.text(millionths.divide(BigFraction.of(Quantities.ONE)));
  }
}
