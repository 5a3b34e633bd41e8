package org.outturn.core.investment;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.validation.Require;

/**
 * An agreed rate a year, exact: 8 % is {@code 0.08}. A rate of return that was achieved is a
 * result, not one of these.
 *
 * @param value from 0 to 10, so at most 1000 %; 0.08 and 0.080 are equal
 */
public record AnnualRate(BigDecimal value) {
  /** No interest at all. */
  public static final AnnualRate ZERO = new AnnualRate(BigDecimal.ZERO);

  /**
   * Refuses a negative rate and one above 1000 %.
   *
   * @param value from 0 to 10
   */
  public AnnualRate {
    value = Fractions.canonical(Decimals.bounded(value));
    Require.that(
        value.signum() >= 0 && value.compareTo(BigDecimal.TEN) <= 0,
        "rate",
        "must be from 0 to 10",
        value.toPlainString());
  }

  /**
   * Reads a rate.
   *
   * @param text such as {@code "0.08"}
   * @return the rate
   * @throws IllegalArgumentException when it is no decimal from 0 to 10
   */
  public static AnnualRate parse(String text) {
    return new AnnualRate(Decimals.parse(text));
  }

  /**
   * Whether nothing is due at this rate.
   *
   * @return true for 0
   */
  public boolean isZero() {
    return value.signum() == 0;
  }

  /**
   * The exact fraction.
   *
   * @return 2/25 for 8 %
   */
  public BigFraction toFraction() {
    return Fractions.of(value);
  }

  /** The plain decimal, such as {@code 0.08}. */
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
