package org.outturn.examples.trials;

import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.PaymentStatement;

/**
 * A trial and its statement as of the last day in its evidence, so that no identity prices again
 * what another has priced.
 *
 * @param trial what was given
 * @param evidence what happened
 * @param statement what is paid
 */
record PricedTrial(Trial trial, Evidence evidence, PaymentStatement statement) {

  static PricedTrial of(Trial trial) {
    Evidence evidence = trial.evidence();
    return new PricedTrial(
        trial, evidence, OutcomePricer.DEFAULT.price(trial.contract(), evidence));
  }

  OutcomesContract contract() {
    return trial.contract();
  }
}
