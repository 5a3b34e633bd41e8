package org.outturn.pricing.comparison;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.comparison.BlendedPayment;
import org.outturn.core.comparison.DeliveredWork;
import org.outturn.core.comparison.InputsPayment;
import org.outturn.core.comparison.OutcomesPayment;
import org.outturn.core.comparison.PaymentMechanism;
import org.outturn.core.comparison.RecordedPayment;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;

/**
 * What all mechanisms have in common: payment = fixed + people x perPerson + min(cap, outcomes x
 * perOutcome).
 *
 * @param fixed whatever is delivered
 * @param perPerson for each person helped
 * @param perOutcome for each outcome
 * @param cap the most that is paid for outcomes; empty where there is none
 */
record PaymentFormula(
    BigFraction fixed, BigFraction perPerson, BigFraction perOutcome, Optional<BigFraction> cap) {

  static PaymentFormula of(PaymentMechanism mechanism) {
    return mechanism.match(
        new PaymentMechanism.Cases<PaymentFormula>() {
          @Override
          public PaymentFormula inputs(InputsPayment inputs) {
            return fixed(inputs.budget());
          }

          @Override
          public PaymentFormula outcomes(OutcomesPayment outcomes) {
            return new PaymentFormula(
                BigFraction.ZERO,
                BigFraction.ZERO,
                Payable.exact(outcomes.price()),
                outcomes.cap().map(Payable::exact));
          }

          @Override
          public PaymentFormula blended(BlendedPayment blended) {
            return new PaymentFormula(
                Payable.exact(blended.fee()),
                Payable.exact(blended.feePerPerson()),
                Payable.exact(blended.price()),
                blended.cap().map(Payable::exact));
          }

          @Override
          public PaymentFormula recorded(RecordedPayment recorded) {
            return fixed(recorded.paid());
          }
        });
  }

  private static PaymentFormula fixed(Amount amount) {
    return new PaymentFormula(
        Payable.exact(amount), BigFraction.ZERO, BigFraction.ZERO, Optional.empty());
  }

  boolean paysForPeople() {
    return perPerson.signum() > 0;
  }

  BigFraction payment(DeliveredWork delivery) {
    BigFraction forOutcomes = perOutcome.multiply(delivery.outcomes());
    return fees(delivery)
        .add(cap.map(most -> Fractions.min(most, forOutcomes)).orElse(forOutcomes));
  }

  /** What is paid for other than outcomes. */
  BigFraction fees(DeliveredWork delivery) {
    return paysForPeople() ? fixed.add(perPerson.multiply(people(delivery))) : fixed;
  }

  private static BigFraction people(DeliveredWork delivery) {
    return delivery
        .people()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "people must be stated where each person is paid for but was not"));
  }
}
