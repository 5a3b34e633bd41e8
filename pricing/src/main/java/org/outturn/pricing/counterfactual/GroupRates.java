package org.outturn.pricing.counterfactual;

import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.evidence.GroupComparison;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.evidence.GroupMeans;
import org.outturn.core.money.Fractions;

/**
 * What a person of each group had, exact: events a person, or the mean score.
 *
 * @param treated in the treated group
 * @param comparison in the comparison group
 */
record GroupRates(BigFraction treated, BigFraction comparison) {
  /** The rates of two groups with people. */
  static GroupRates of(GroupComparison groups) {
    return groups.match(GroupRates::ofCounts, GroupRates::ofMeans);
  }

  private static GroupRates ofCounts(GroupCounts counts) {
    return new GroupRates(
        BigFraction.of(counts.treatedEvents(), counts.treated()),
        BigFraction.of(counts.comparisonEvents(), counts.comparison()));
  }

  private static GroupRates ofMeans(GroupMeans means) {
    return new GroupRates(Fractions.of(means.treatedMean()), Fractions.of(means.comparisonMean()));
  }
}
