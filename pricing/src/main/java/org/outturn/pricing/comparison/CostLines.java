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
final class CostLines {
  private CostLines() {}

  /** By the success rate of the people helped. */
  static CostLine bySuccessRate(SideResult result) {
    PaymentFormula pays = PaymentFormula.of(result.terms());
    BigFraction people = result.delivery().people().orElseThrow();
    return new CostLine(
        pays.fees(result.delivery()).add(addedCosts(result)),
        BigFraction.ZERO,
        pays.perOutcome().multiply(people),
        pays.cap());
  }

  /** By the number of people helped, or of outcomes where people are not stated. */
  static CostLine byVolume(SideResult result) {
    PaymentFormula pays = PaymentFormula.of(result.terms());
    BigFraction outcomesOfOne =
        result.delivery().successRate().map(Share::toFraction).orElse(BigFraction.ONE);
    return new CostLine(
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
  static CostLine byPrice(SideResult result) {
    return result
        .terms()
        .match(
            new PaymentMechanism.Cases<CostLine>() {
              @Override
              public CostLine inputs(InputsPayment inputs) {
                return CostLine.constant(Payable.exact(result.totalCost()));
              }

              @Override
              public CostLine outcomes(OutcomesPayment outcomes) {
                return priced(result, PaymentFormula.of(outcomes));
              }

              @Override
              public CostLine blended(BlendedPayment blended) {
                return priced(result, PaymentFormula.of(blended));
              }

              @Override
              public CostLine recorded(RecordedPayment recorded) {
                return new CostLine(
                    addedCosts(result), BigFraction.ZERO, result.outcomes(), Optional.empty());
              }
            });
  }

  private static CostLine priced(SideResult result, PaymentFormula pays) {
    return new CostLine(
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
