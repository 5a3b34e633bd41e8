package org.outturn.core.outcome;

import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Share;
import org.outturn.core.validation.Require;

/**
 * How many outcomes would have happened anyway: a rate of the people engaged, or a stated number.
 *
 * @param rate the part of those engaged; empty where a count is stated
 * @param count the number; empty where a rate is stated
 */
public record Baseline(Optional<Share> rate, Optional<BigDecimal> count) {
  private static final int MOST_DECIMALS = 6;

  /**
   * Refuses both, neither, and a count that is negative or has more than six decimals.
   *
   * @param rate the part of those engaged; empty where a count is stated
   * @param count the number; empty where a rate is stated
   */
  public Baseline {
    if (rate.isPresent() == count.isPresent()) {
      throw new IllegalArgumentException(
          "baseline must state baselineRate or baselineCount, one of the two, but stated "
              + (rate.isPresent() ? "both" : "neither"));
    }
    count =
        count.map(number -> number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    count.ifPresent(
        number -> {
          Require.that(number.signum() >= 0, "baselineCount", "must be >= 0", number);
          Decimals.withDecimals(Decimals.bounded(number), MOST_DECIMALS);
        });
  }

  /**
   * A part of the people engaged.
   *
   * @param rate from 0 to 1
   * @return the baseline
   */
  public static Baseline ofRate(Share rate) {
    return new Baseline(Optional.of(rate), Optional.empty());
  }

  /**
   * A stated number of outcomes.
   *
   * @param count at least 0
   * @return the baseline
   */
  public static Baseline ofCount(BigDecimal count) {
    return new Baseline(Optional.empty(), Optional.of(count));
  }
}
