package org.outturn.core.outcome;

import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.core.money.Share;

/**
 * How many outcomes would have happened anyway: a rate of the people engaged, or a stated number.
 *
 * @param rate the part of those engaged; empty where a count is stated
 * @param count the number; empty where a rate is stated
 */
public record Baseline(Optional<Share> rate, Optional<BigDecimal> count) {
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
    count = count.map(number -> Quantities.checked(number, "baselineCount"));
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
