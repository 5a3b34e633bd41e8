package org.outturn.pricing.difference;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What one outcome comes to in two statements.
 *
 * @param outcome its id
 * @param paidBefore how many of it the first pays for, exact
 * @param paidAfter how many of it the second pays for, exact
 * @param gross before any adjustment
 * @param net what is payable
 */
public record OutcomeChange(
    String outcome,
    BigFraction paidBefore,
    BigFraction paidAfter,
    AmountChange gross,
    AmountChange net) {
  OutcomeChange reversed() {
    return new OutcomeChange(outcome, paidAfter, paidBefore, gross.reversed(), net.reversed());
  }
}
