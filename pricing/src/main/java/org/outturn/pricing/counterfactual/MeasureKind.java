package org.outturn.pricing.counterfactual;

import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.validation.Require;

/** What is counted in each group: people or events (rule comparison-group). */
public enum MeasureKind {
  /** People, each at most once: 480 of 1,000 were reconvicted. Chance is binomial. */
  BINARY,
  /** Events, any number for each person: 1,420 reconvictions of 1,000 people. Poisson. */
  FREQUENCY;

  private static final int MOST_DISPERSION = ComparisonGroup.MOST_DISPERSION.intValueExact();

  /**
   * Refuses more events than people where each person has at most one.
   *
   * @param counts the counts of both groups
   * @throws IllegalArgumentException such as {@code treatedEvents must be at most the 1000 people
   *     counted but was 1420}
   */
  public void check(GroupCounts counts) {
    check(counts.treatedEvents(), counts.treated(), "treatedEvents");
    check(counts.comparisonEvents(), counts.comparison(), "comparisonEvents");
  }

  void check(long events, long people, String field) {
    Require.that(
        this == FREQUENCY || events <= people,
        field,
        "must be at most the " + people + " people counted",
        events);
  }

  /** Refuses a dispersion outside 1 to 1000, and any other than 1 for people. */
  double checkedDispersion(double dispersion) {
    Require.that(
        dispersion >= 1 && dispersion <= MOST_DISPERSION,
        "dispersion",
        "must be from 1 to " + MOST_DISPERSION,
        dispersion);
    return Require.that(
        this == FREQUENCY || dispersion == 1,
        "dispersion",
        "must be 1 where people are counted",
        dispersion);
  }

  /** The variance of one person's count by chance alone, at a rate of events a person. */
  double variance(double rate) {
    return this == BINARY ? rate * (1 - rate) : rate;
  }
}
