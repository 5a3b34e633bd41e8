package org.outturn.core.outcome;

import java.math.BigDecimal;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.validation.Require;

/**
 * Numbers of outcomes, counted in millionths so that they are exact in a {@code long}: 1.5 outcomes
 * are 1500000 millionths.
 */
public final class Quantities {
  /** How many millionths one outcome has. */
  public static final long ONE = 1_000_000;

  /** The most decimals a quantity may have: 6. */
  public static final int MOST_DECIMALS = 6;

  /** The largest quantity, in millionths: a million million outcomes. */
  public static final long MOST = 1_000_000_000_000L * ONE;

  private static final BigDecimal LARGEST = BigDecimal.valueOf(MOST / ONE);

  private Quantities() {}

  /**
   * Counts a quantity in millionths.
   *
   * @param quantity from 0 to a million million, with at most six decimals
   * @return millionths
   * @throws IllegalArgumentException when it is negative, too large, or has more than six decimals
   */
  public static long toMillionths(BigDecimal quantity) {
    if (quantity.signum() < 0 || quantity.compareTo(LARGEST) > 0) {
      throw new IllegalArgumentException(
          "expected a quantity from 0 to "
              + LARGEST.toPlainString()
              + " but found "
              + Fractions.plain(quantity));
    }
    return Decimals.withDecimals(quantity, MOST_DECIMALS)
        .movePointRight(MOST_DECIMALS)
        .longValueExact();
  }

  /**
   * Refuses a quantity that cannot be counted in millionths.
   *
   * @param quantity from 0 to a million million, with at most six decimals
   * @param field its name
   * @return the quantity, without needless zeros
   * @throws IllegalArgumentException naming the field when it is negative, too large, or has more
   *     than six decimals
   */
  public static BigDecimal checked(BigDecimal quantity, String field) {
    Require.that(quantity.signum() >= 0, field, "must be >= 0", quantity);
    Require.that(
        quantity.compareTo(LARGEST) <= 0,
        field,
        "must be at most " + LARGEST.toPlainString(),
        quantity);
    return of(toMillionths(quantity));
  }

  /**
   * The quantity of a number of millionths.
   *
   * @param millionths the number
   * @return the quantity, without needless zeros
   */
  public static BigDecimal of(long millionths) {
    return Fractions.canonical(BigDecimal.valueOf(millionths, MOST_DECIMALS));
  }
}
