package org.outturn.core.outcome;

import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.core.money.Share;

/**
 * How many outcomes would have happened anyway (rule deadweight-on-count): a rate of the people
 * engaged, or a stated number; once for the contract, or afresh for each cohort, segment, year or
 * period: 100,000 pupils the first year, then as many as the year before.
 *
 * @param rate the part of those engaged; empty where a count is stated
 * @param count the number; empty where a rate is stated
 * @param each for what it starts afresh; empty where it is one over all
 * @param thenPrevious whether every contract year after the first takes what was counted in the
 *     year before in place of the number
 */
public record Baseline(
    Optional<Share> rate, Optional<BigDecimal> count, Optional<Each> each, boolean thenPrevious) {
  /**
   * Refuses both a rate and a count, neither, a count that is negative or has more than six
   * decimals, a rate afresh for anything but each cohort, and the count of the year before without
   * years or without a number to begin with.
   *
   * @param rate the part of those engaged; empty where a count is stated
   * @param count the number; empty where a rate is stated
   * @param each for what it starts afresh; empty where it is one over all
   * @param thenPrevious whether every contract year after the first takes what was counted in the
   *     year before in place of the number
   */
  public Baseline {
    if (rate.isPresent() == count.isPresent()) {
      throw new IllegalArgumentException(
          "baseline must state a rate or a count, one of the two, but stated "
              + (rate.isPresent() ? "both" : "neither"));
    }
    count = count.map(number -> Quantities.checked(number, "count"));
    if (rate.isPresent() && each.isPresent() && each.get() != Each.COHORT) {
      throw new IllegalArgumentException(
          "each " + each.get() + " must go with a count but went with a rate");
    }
    if (thenPrevious && (count.isEmpty() || !each.equals(Optional.of(Each.YEAR)))) {
      throw new IllegalArgumentException(
          "then PREVIOUS must go with a count and each YEAR but went with "
              + (count.isPresent() ? "a count" : "a rate")
              + each.map(stated -> " and each " + stated).orElse(" alone"));
    }
  }

  /**
   * A part of the people engaged.
   *
   * @param rate from 0 to 1
   * @return the baseline
   */
  public static Baseline ofRate(Share rate) {
    return new Baseline(Optional.of(rate), Optional.empty(), Optional.empty(), false);
  }

  /**
   * A stated number of outcomes.
   *
   * @param count at least 0
   * @return the baseline
   */
  public static Baseline ofCount(BigDecimal count) {
    return new Baseline(Optional.empty(), Optional.of(count), Optional.empty(), false);
  }

  /**
   * This baseline afresh for each cohort, segment, contract year or payment period.
   *
   * @param other for what it starts afresh
   * @return the baseline
   */
  public Baseline withEach(Each other) {
    return new Baseline(rate, count, Optional.of(other), thenPrevious);
  }

  /**
   * This number for the first contract year, and for every later one what was counted in the year
   * before: {@code Baseline.ofCount(new BigDecimal(100000)).withThenPrevious()}.
   *
   * @return the baseline, afresh each year
   */
  public Baseline withThenPrevious() {
    return new Baseline(rate, count, Optional.of(Each.YEAR), true);
  }
}
