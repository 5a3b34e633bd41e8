package org.outturn.pricing.payment.engine;

import java.util.Optional;
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
 * @param rate the share of the price that would have been earned anyway, by cohort
 * @param baseline the first units that are unpaid; empty for none
 */
record DeadweightTreatment(String outcome, DeadweightRate rate, Optional<Baseline> baseline) {
  private static final DeadweightRate NONE = DeadweightRate.of(Share.ZERO);

  static DeadweightTreatment of(Outcome outcome) {
    return outcome
        .deadweight()
        .match(
            new Deadweight.Cases<DeadweightTreatment>() {
              @Override
              public DeadweightTreatment pricedIn() {
                return onPrice(NONE);
              }

              @Override
              public DeadweightTreatment onPrice(DeadweightRate rate) {
                return new DeadweightTreatment(outcome.id(), rate, Optional.empty());
              }

              @Override
              public DeadweightTreatment onCount(Baseline baseline) {
                return new DeadweightTreatment(outcome.id(), NONE, Optional.of(baseline));
              }

              /** Measurements alone are held against a group, all of an outcome's together. */
              @Override
              public DeadweightTreatment comparisonGroup(ComparisonGroup terms) {
                return onPrice(NONE);
              }
            });
  }

  /** The share of the price that would have been earned anyway in a cohort. */
  Share rateIn(Optional<String> cohort) {
    return cohort.map(rate::in).orElse(rate.rate());
  }

  Rule rule() {
    return baseline.isPresent() ? Rule.DEADWEIGHT_ON_COUNT : Rule.DEADWEIGHT_ON_PRICE;
  }
}
