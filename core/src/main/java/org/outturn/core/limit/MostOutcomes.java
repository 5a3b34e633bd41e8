package org.outturn.core.limit;

import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Quantities;

/**
 * The most outcomes a limit lets through: a number, or a share of the planned size of all cohorts.
 *
 * @param number the number; empty where a share is stated
 * @param ofCohort the share of the planned size; empty where a number is stated
 */
public record MostOutcomes(Optional<BigDecimal> number, Optional<Share> ofCohort) {
  /**
   * Refuses both, neither, and a negative number.
   *
   * @param number the number; empty where a share is stated
   * @param ofCohort the share of the planned size; empty where a number is stated
   */
  public MostOutcomes {
    if (number.isPresent() == ofCohort.isPresent()) {
      throw new IllegalArgumentException(
          "limit must state a number of outcomes or a share of the cohort, one of the two, but stated "
              + (number.isPresent() ? "both" : "neither"));
    }
    number = number.map(most -> Quantities.checked(most, "quantity"));
  }

  /**
   * A number of outcomes.
   *
   * @param number at least 0
   * @return the quantity
   */
  public static MostOutcomes of(long number) {
    return new MostOutcomes(Optional.of(BigDecimal.valueOf(number)), Optional.empty());
  }

  /**
   * A share of the planned size of all cohorts, kept exact: 0.4 of 183 is 73.2.
   *
   * @param share from 0 to 1
   * @return the quantity
   */
  public static MostOutcomes ofCohort(Share share) {
    return new MostOutcomes(Optional.empty(), Optional.of(share));
  }
}
