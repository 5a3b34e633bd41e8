package org.outturn.pricing.payment;

import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;
import org.outturn.core.outcome.Quantities;

/** How statements write what several stages say. */
final class StatementText {
  /** How many decimals of an effect, or of a p-value, are shown. */
  static final int EFFECT_DECIMALS = 5;

  private StatementText() {}

  /** Why a rule that needs a participant was not applied to a row that has none. */
  static String withoutParticipants(Claims claims, int row) {
    return claims.isMeasured(row)
        ? "not applied: a measurement is of the whole cohort"
        : "not applied: a tally has no participants";
  }

  /**
   * An effect to five decimals, rounded down, so that one below a minimum never shows as reaching
   * it.
   */
  static String effect(BigFraction value) {
    return value.bigDecimalValue(EFFECT_DECIMALS, RoundingMode.FLOOR).toPlainString();
  }

  /** A quantity in millionths as an exact text: {@code 73.2}, or {@code 1/3}. */
  static String quantity(BigFraction millionths) {
    return Fractions.text(millionths.divide(BigFraction.of(Quantities.ONE)));
  }
}
