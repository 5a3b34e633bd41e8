package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.ratecard.LumpSumPrice;

/**
 * The whole amount, once: the price of the unit that reaches the quantity, or of a measurement that
 * reaches the value, whose paid parts never sum to more than one.
 */
record LumpSumForm(LumpSumPrice price) implements PriceForm {

  @Override
  public Worth of(ClaimedUnits claimed) {
    return claimed
        .result()
        .map(result -> ofMeasured(result, claimed))
        .orElseGet(() -> ofCounted(claimed));
  }

  private Worth ofMeasured(MeasuredResult result, ClaimedUnits claimed) {
    boolean isReached =
        result.value().filter(value -> Fractions.compare(value, at()) >= 0).isPresent();
    BigFraction earned =
        isReached
            ? Fractions.min(
                claimed.share(), BigFraction.ONE.subtract(claimed.series().lumpSumPaid()))
            : BigFraction.ZERO;
    return new Worth(
        ImmutableList.of(new PricedUnits.Piece(claimed.share(), amount().multiply(earned))),
        claimed.share(),
        earned,
        () -> how(earned.signum() > 0));
  }

  /** A value below zero is one like others; an effect is not. */
  @Override
  public BigFraction measured(MeasuredResult result) {
    return result.isCountedOn() ? result.moved() : BigFraction.ZERO;
  }

  private Worth ofCounted(ClaimedUnits claimed) {
    BigFraction units = claimed.units();
    boolean isReached = Fractions.compare(claimed.position().add(units), at()) >= 0;
    if (claimed.series().lumpSumPaid().signum() > 0 || !isReached || units.signum() == 0) {
      return worth(
          ImmutableList.of(new PricedUnits.Piece(units, BigFraction.ZERO)),
          units,
          BigFraction.ZERO);
    }
    BigFraction before = before(at().subtract(claimed.position()));
    BigFraction reaching = Fractions.min(BigFraction.ONE, units.subtract(before));
    BigFraction after = units.subtract(before).subtract(reaching);
    return worth(
        ImmutableList.of(
            new PricedUnits.Piece(before, BigFraction.ZERO),
            new PricedUnits.Piece(reaching, amount()),
            new PricedUnits.Piece(after, BigFraction.ZERO)),
        units,
        BigFraction.ONE);
  }

  private Worth worth(
      ImmutableList<PricedUnits.Piece> pieces, BigFraction units, BigFraction earned) {
    return new Worth(pieces, units, earned, () -> how(earned.signum() > 0));
  }

  /** How many whole units come before the one that reaches what is missing. */
  private static BigFraction before(BigFraction missing) {
    if (missing.signum() <= 0) {
      return BigFraction.ZERO;
    }
    BigInteger[] whole = missing.getNumerator().divideAndRemainder(missing.getDenominator());
    return BigFraction.of(whole[1].signum() == 0 ? whole[0].subtract(BigInteger.ONE) : whole[0]);
  }

  private String how(boolean isEarned) {
    return (isEarned ? price.amount() + " for" : "no lump sum for")
        + " reaching "
        + Decimals.grouped(Fractions.canonical(price.at()));
  }

  private BigFraction at() {
    return Fractions.of(price.at());
  }

  private BigFraction amount() {
    return Fractions.of(price.amount().value());
  }
}
