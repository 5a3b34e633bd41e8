package org.outturn.pricing.businesscase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.outcome.Quantities;

/**
 * The evidence of another volume: every tally times a factor, on its own date. An expected number
 * of outcomes need not be whole.
 */
final class ScaledTallies {
  private ScaledTallies() {}

  /**
   * Scales tallies; quantities are rounded half up to the millionth, people to whole ones.
   *
   * @throws IllegalArgumentException when there are more than a million million of an outcome
   */
  static Evidence of(Evidence tallies, BigDecimal factor) {
    return Evidence.ofTallies(
        tallies.tallies().stream().map(each -> scaled(each, factor)).toList());
  }

  private static OutcomeTally scaled(OutcomeTally tally, BigDecimal factor) {
    return tally
        .withQuantity(
            tally
                .quantity()
                .multiply(factor)
                .setScale(Quantities.MOST_DECIMALS, RoundingMode.HALF_UP))
        .withParticipants(people(tally.participants(), factor));
  }

  private static OptionalInt people(OptionalInt people, BigDecimal factor) {
    return people.isEmpty()
        ? people
        : OptionalInt.of(
            factor
                .multiply(BigDecimal.valueOf(people.getAsInt()))
                .setScale(0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValue());
  }
}
