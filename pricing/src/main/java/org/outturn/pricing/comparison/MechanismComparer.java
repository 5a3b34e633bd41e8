package org.outturn.pricing.comparison;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.comparison.ComparisonScenario;
import org.outturn.core.comparison.DeliveredWork;
import org.outturn.core.comparison.Side;
import org.outturn.core.money.Amount;
import org.outturn.core.money.AmountOverflowException;

/**
 * Holds ways to pay for the same work against each other: {@code
 * MechanismComparer.DEFAULT.compare(comparisonCase)}. Has no state; thread-safe.
 */
public final class MechanismComparer {
  /** The comparer. */
  public static final MechanismComparer DEFAULT = new MechanismComparer();

  private MechanismComparer() {}

  /**
   * Works out every side in every scenario, where they break even, and the bidder's case.
   *
   * @param given what to compare
   * @return the comparison
   * @throws IllegalArgumentException when a payment comes to 2^63 minor units or more
   */
  public Comparison compare(ComparisonCase given) {
    ImmutableList.Builder<SideResult> results = ImmutableList.builder();
    ImmutableList.Builder<BreakEven> breakEvens = ImmutableList.builder();
    for (ComparisonScenario scenario : given.planAndScenarios()) {
      List<SideResult> ofScenario =
          given.sides().stream().flatMap(side -> result(given, scenario, side).stream()).toList();
      results.addAll(ofScenario);
      for (SideResult compared : ofScenario) {
        SideResult reference = ofScenario.get(0);
        if (reference != compared) {
          breakEvens.addAll(BreakEvenSolver.DEFAULT.between(reference, compared));
        }
      }
    }
    return new Comparison(
        given,
        ImmutableList.of(),
        results.build(),
        breakEvens.build(),
        given.bidder().map(BidderCalculator.DEFAULT::evaluate));
  }

  private static Optional<SideResult> result(
      ComparisonCase given, ComparisonScenario scenario, Side side) {
    Optional<SideResult> planned =
        scenario.equals(given.plan()) ? Optional.empty() : result(given, given.plan(), side);
    return scenario
        .deliveryUnder(side)
        .map(
            delivery ->
                SideResult.builder()
                    .scenario(scenario.id())
                    .side(side)
                    .terms(scenario.termsOf(side))
                    .delivery(delivery)
                    .payment(payment(scenario, delivery, side))
                    .planned(planned)
                    .build());
  }

  private static Amount payment(ComparisonScenario scenario, DeliveredWork delivery, Side side) {
    try {
      return Payable.rounded(
          side.currency(), PaymentFormula.of(scenario.termsOf(side)).payment(delivery));
    } catch (AmountOverflowException overflow) {
      throw new AmountOverflowException(
          "the payment of side '" + side.id() + "' in scenario '" + scenario.id() + "'",
          "less than " + Amount.ofMinor(side.currency(), Long.MAX_VALUE),
          overflow);
    }
  }
}
