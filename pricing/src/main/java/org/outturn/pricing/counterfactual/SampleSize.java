package org.outturn.pricing.counterfactual;

import org.outturn.core.validation.Require;

/**
 * How many people a study needs: 1,068.7 treated, so 1,069, and as many to compare.
 *
 * @param exact the treated people, as the formula gives them, above 0
 * @param comparisonPerTreated the people to compare with for each treated one, above 0
 */
public record SampleSize(double exact, double comparisonPerTreated) {
  /**
   * Refuses numbers that are not above 0.
   *
   * @param exact the treated people, as the formula gives them, above 0
   * @param comparisonPerTreated the people to compare with for each treated one, above 0
   */
  public SampleSize {
    Require.that(exact > 0, "exact", "must be > 0", exact);
    Require.that(
        comparisonPerTreated > 0, "comparisonPerTreated", "must be > 0", comparisonPerTreated);
  }

  /**
   * The whole people to treat.
   *
   * @return at least 1
   */
  public long treated() {
    return (long) Math.ceil(exact);
  }

  /**
   * The whole people to compare with.
   *
   * @return at least 1
   */
  public long comparison() {
    return (long) Math.ceil(exact * comparisonPerTreated);
  }
}
