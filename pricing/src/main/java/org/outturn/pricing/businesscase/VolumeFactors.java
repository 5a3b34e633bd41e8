package org.outturn.pricing.businesscase;

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
    low = Quantities.checked(low, "low");
    base = Quantities.checked(base, "base");
    high = Quantities.checked(high, "high");
    Require.that(base.compareTo(low) >= 0, "base", "must be >= low, " + low + ",", base);
    Require.that(high.compareTo(base) >= 0, "high", "must be >= base, " + base + ",", high);
    Require.that(high.compareTo(MOST) <= 0, "high", "must be <= 100", high);
  }

  /**
   * Factors from texts, such as {@code VolumeFactors.of("0.8", "1", "1.2")}.
   *
   * @param low from 0 to base, at most six decimals
   * @param base what is expected, at most six decimals
   * @param high from base to 100, at most six decimals
   * @return the factors
   */
  public static VolumeFactors of(String low, String base, String high) {
    return new VolumeFactors(Decimals.parse(low), Decimals.parse(base), Decimals.parse(high));
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
