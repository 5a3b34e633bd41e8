package org.outturn.pricing.projection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.money.Fractions;
import org.outturn.core.outcome.Quantities;
import org.outturn.pricing.projection.ReachedPeople.Cell;

/**
 * Expected numbers as tallies, by outcome, cohort, segment and day of verification.
 *
 * <p>A quantity has at most six decimals. What rounding takes from one tally is carried forward to
 * the next of the same people, in order of days, so that up to every day the tallies sum to the
 * exact number within half a millionth: unlike a largest remainder, no later referral changes an
 * earlier tally.
 */
final class ExpectedTallies {
  private ExpectedTallies() {}

  static ImmutableList<OutcomeTally> of(ReachedPeople people) {
    ImmutableList.Builder<OutcomeTally> tallies = ImmutableList.builder();
    people.reached().forEach((step, reached) -> add(step, reached, tallies));
    return tallies.build();
  }

  private static void add(
      PathwayStep step,
      ImmutableSortedMap<Cell, BigFraction> reached,
      ImmutableList.Builder<OutcomeTally> tallies) {
    BigFraction quantity = Fractions.of(step.quantity());
    BigFraction exact = BigFraction.ZERO;
    long told = 0;
    Optional<Cell> before = Optional.empty();
    for (Map.Entry<Cell, BigFraction> each : verified(step, reached).entrySet()) {
      Cell cell = each.getKey();
      if (!before.map(cell::isOfPeopleOf).orElse(true)) {
        exact = BigFraction.ZERO;
        told = 0;
      }
      before = Optional.of(cell);
      exact = exact.add(each.getValue().multiply(quantity));
      long upToHere = millionths(exact);
      if (upToHere > told) {
        tallies.add(
            OutcomeTally.builder()
                .outcome(step.outcome())
                .cohort(cell.cohort())
                .segment(cell.segment())
                .quantity(Quantities.of(upToHere - told))
                .achieved(cell.day())
                .build());
      }
      told = upToHere;
    }
  }

  /** By the day of verification, which may be the same for two days of achievement. */
  private static Map<Cell, BigFraction> verified(
      PathwayStep step, ImmutableSortedMap<Cell, BigFraction> reached) {
    Map<Cell, BigFraction> verified = new TreeMap<>(Cell.ORDER);
    reached.forEach(
        (cell, people) ->
            verified.merge(cell.after(step.verification()), people, BigFraction::add));
    return verified;
  }

  private static long millionths(BigFraction exact) {
    return Quantities.toMillionths(
        exact.bigDecimalValue(Quantities.MOST_DECIMALS, RoundingMode.HALF_UP));
  }
}
