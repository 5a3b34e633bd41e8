package org.outturn.pricing.payment.engine;

import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Rounding;

/**
 * A price at which a quantity is worth the same whatever other claims say, less a rate of
 * deadweight.
 */
final class FixedPrice {
  private final boolean isFree;
  private final boolean isAllDeadweight;
  private final boolean isReduced;
  private final RoundedPrice gross;
  private final RoundedPrice payable;

  /**
   * A price.
   *
   * @param amount for one outcome
   * @param attributable the part of it that would not have been earned anyway
   * @param rounding of the contract
   */
  FixedPrice(Amount amount, BigFraction attributable, Rounding rounding) {
    BigFraction minorUnits =
        Fractions.of(amount.value().movePointRight(Currencies.minorDigits(amount.currency())));
    this.isFree = minorUnits.signum() == 0;
    this.isAllDeadweight = attributable.signum() == 0 && !isFree;
    this.isReduced = !attributable.equals(BigFraction.ONE);
    this.gross = new RoundedPrice(minorUnits, rounding);
    this.payable =
        isReduced ? new RoundedPrice(minorUnits.multiply(attributable), rounding) : gross;
  }

  /** What a quantity in millionths is worth, in minor units. */
  long gross(long quantity) {
    return gross.of(quantity);
  }

  /** The same, less deadweight. */
  long payable(long quantity) {
    return payable.of(quantity);
  }

  /** Whether an outcome is worth nothing. */
  boolean isFree() {
    return isFree;
  }

  /** Whether deadweight takes all of it. */
  boolean isAllDeadweight() {
    return isAllDeadweight;
  }

  /** Whether deadweight takes anything off it. */
  boolean isReduced() {
    return isReduced;
  }
}
