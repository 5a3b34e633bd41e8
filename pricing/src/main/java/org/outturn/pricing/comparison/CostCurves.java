package org.outturn.pricing.comparison;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.comparison.BlendedPayment;
import org.outturn.core.comparison.InputsPayment;
import org.outturn.core.comparison.MechanismKind;
import org.outturn.core.comparison.OutcomesPayment;
import org.outturn.core.comparison.PaymentMechanism;
import org.outturn.core.comparison.RecordedPayment;
import org.outturn.core.money.Share;

/** The total cost of a side as one quantity of its scenario varies, not rounded. */
final class CostCurves {
  private CostCurves() {}

  /** By the success rate of the people helped. */
  static CostCurve bySuccessRate(SideResult result) {
    PaymentFormula pays = PaymentFormula.of(result.terms());
    BigFraction people = result.delivery().people().orElseThrow();
    return new CostCurve(
        pays.fees(result.delivery()).add(addedCosts(result)),
        BigFraction.ZERO,
        pays.perOutcome().multiply(people),
        pays.cap());
  }

  /** By the number of people helped, or of outcomes where people are not stated. */
  static CostCurve byVolume(SideResult result) {
    PaymentFormula pays = PaymentFormula.of(result.terms());
    BigFraction outcomesOfOne =
        result.delivery().successRate().map(Share::toFraction).orElse(BigFraction.ONE);
    return new CostCurve(
        pays.fixed().add(addedCosts(result)),
        pays.perPerson(),
        pays.perOutcome().multiply(outcomesOfOne),
        pays.cap());
  }

  /** Whether there is a price for each outcome, or a recorded payment for outcomes alone. */
  static boolean hasPrice(SideResult result) {
    return result.terms().kind() == MechanismKind.OUTCOMES
        || result.terms() instanceof BlendedPayment;
  }

  /** By the price for each outcome; of a recorded payment for outcomes, by their average price. */
  static CostCurve byPrice(SideResult result) {
    return result
        .terms()
        .match(
            new PaymentMechanism.Cases<CostCurve>() {
              @Override
              public CostCurve inputs(InputsPayment inputs) {
                return CostCurve.constant(Payable.exact(result.totalCost()));
              }

              @Override
              public CostCurve outcomes(OutcomesPayment outcomes) {
                return priced(result, PaymentFormula.of(outcomes));
              }

              @Override
              public CostCurve blended(BlendedPayment blended) {
                return priced(result, PaymentFormula.of(blended));
              }

              @Override
              public CostCurve recorded(RecordedPayment recorded) {
                return new CostCurve(
                    addedCosts(result), BigFraction.ZERO, result.outcomes(), Optional.empty());
              }
            });
  }

  private static CostCurve priced(SideResult result, PaymentFormula pays) {
    return new CostCurve(
        pays.fees(result.delivery()).add(addedCosts(result)),
        BigFraction.ZERO,
        result.outcomes(),
        pays.cap());
  }

  private static BigFraction addedCosts(SideResult result) {
    return result.costs().values().stream()
        .map(Payable::exact)
        .reduce(BigFraction.ZERO, BigFraction::add);
  }
}
