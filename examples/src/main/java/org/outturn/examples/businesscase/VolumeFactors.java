package org.outturn.examples.businesscase;

import java.math.BigDecimal;
import org.outturn.core.money.Decimals;
import org.outturn.core.outcome.Quantities;
import org.outturn.core.validation.Require;

/**
 * What every tally of a case is multiplied by: 0.8 for a fifth fewer outcomes, 1 for as many, 1.2
 * for a fifth more.
 *
 * @param low from 0 to base
 * @param base what is expected
 * @param high from base to 100
 */
public record VolumeFactors(BigDecimal low, BigDecimal base, BigDecimal high) {
  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  /**
   * Refuses factors out of order.
   *
   * @param low from 0 to base, at most six decimals
   * @param base what is expected, at most six decimals
   * @param high from base to 100, at most six decimals
   */
  public VolumeFactors {
    Require.that(low.signum() >= 0, "low", "must be >= 0", low);
    Require.that(base.compareTo(low) >= 0, "base", "must be >= low, " + low + ",", base);
    Require.that(high.compareTo(base) >= 0, "high", "must be >= base, " + base + ",", high);
    Require.that(high.compareTo(MOST) <= 0, "high", "must be <= 100", high);
  }

  /**
   * Reads a factor.
   *
   * @param text such as {@code "0.8"}
   * @return the factor
   * @throws IllegalArgumentException when it is no decimal number of at most six decimals
   */
  static BigDecimal parse(String text) {
    return Decimals.withDecimals(Decimals.parse(text), Quantities.MOST_DECIMALS);
  }

  /**
   * The factor of a volume.
   *
   * @param volume the volume
   * @return what tallies are multiplied by
   */
  public BigDecimal of(Volume volume) {
    return switch (volume) {
      case LOW -> low;
      case BASE -> base;
      case HIGH -> high;
    };
  }
}
