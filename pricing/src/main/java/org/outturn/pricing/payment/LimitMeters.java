package org.outturn.pricing.payment;

import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Rule;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitTerms;
import org.outturn.core.limit.MostOutcomes;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.outcome.Quantities;

/** Makes the meter of a limit, with the sentence that lines give for what they withhold. */
final class LimitMeters {
  private LimitMeters() {}

  /**
   * A meter that has let nothing through.
   *
   * @param rule part-pay, or best-of where the limit chooses the best
   * @param holder for whom the limit is, such as {@code each participant}
   * @param holders how many they are
   */
  static LimitMeter of(Claims claims, Limit limit, Rule rule, String holder, int holders) {
    Optional<BigFraction> most =
        limit.terms().quantity().map(quantity -> millionths(quantity, claims.contract()));
    AdjustmentCause cause =
        AdjustmentCause.ofLimit(rule, limit.id(), sentence(limit.terms(), most, holder));
    return new LimitMeter(
        limit, claims.covered(limit.coverage()), most, claims.adjustments().cause(cause), holders);
  }

  private static BigFraction millionths(MostOutcomes most, OutcomesContract contract) {
    BigFraction outcomes =
        most.number()
            .map(Fractions::of)
            .orElseGet(
                () ->
                    most.ofCohort()
                        .orElseThrow()
                        .toFraction()
                        .multiply(BigFraction.of(plannedSize(contract))));
    return outcomes.multiply(BigFraction.of(Quantities.ONE));
  }

  private static long plannedSize(OutcomesContract contract) {
    return contract.cohorts().stream()
        .map(Cohort::plannedSize)
        .mapToLong(OptionalInt::orElseThrow)
        .sum();
  }

  private static String sentence(LimitTerms terms, Optional<BigFraction> most, String holder) {
    String quantity = most.map(StatementText::quantity).map(text -> text + " outcomes").orElse("");
    String amount = terms.amount().map(Amount::toString).orElse("");
    String both = quantity.isEmpty() || amount.isEmpty() ? "" : " or ";
    return "over the limit of " + quantity + both + amount + " for " + holder;
  }
}
