package org.outturn.pricing.payment.engine;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.DeadweightRate;
import org.outturn.core.outcome.Outcome;

/**
 * How an outcome allows for what would have happened anyway, ready for its lines: a share of every
 * line that is attributable, and a baseline of first units that are not (rules deadweight-on-price
 * and deadweight-on-count).
 *
 * @param outcome its id
 * @param rate the share of the price that would have been earned anyway
 * @param baseline the first units that are unpaid; empty for none
 */
record DeadweightTreatment(String outcome, Share rate, Optional<Baseline> baseline) {

  static DeadweightTreatment of(Outcome outcome) {
    return outcome
        .deadweight()
        .match(
            new Deadweight.Cases<DeadweightTreatment>() {
              @Override
              public DeadweightTreatment pricedIn() {
                return reducedBy(Share.ZERO);
              }

              @Override
              public DeadweightTreatment onPrice(DeadweightRate rate) {
                return reducedBy(rate.rate());
              }

              private DeadweightTreatment reducedBy(Share rate) {
                return new DeadweightTreatment(outcome.id(), rate, Optional.empty());
              }

              @Override
              public DeadweightTreatment onCount(Baseline baseline) {
                return new DeadweightTreatment(outcome.id(), Share.ZERO, Optional.of(baseline));
              }

              /** Measurements alone are held against a group, all of an outcome's together. */
              @Override
              public DeadweightTreatment comparisonGroup(ComparisonGroup terms) {
                return reducedBy(Share.ZERO);
              }
            });
  }

  /** The part of a line's value that is attributable, whatever other lines say. */
  BigFraction attributable() {
    return rate.rest().toFraction();
  }

  Rule rule() {
    return baseline.isPresent() ? Rule.DEADWEIGHT_ON_COUNT : Rule.DEADWEIGHT_ON_PRICE;
  }
}
