package org.outturn.pricing.counterfactual;

import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.DeadweightRate;

/**
 * How a contract knows what would have happened anyway, from the weakest evidence to the strongest.
 */
public enum Counterfactual {
  /** It does not ask: the price allows for it, or nothing does. */
  NONE,
  /** A rate agreed beforehand, taken off every claim. */
  FIXED_RATE,
  /** What earlier people, or the place as a whole, achieved in earlier years. */
  HISTORIC_BASELINE,
  /** What the same people did before the programme. */
  BEFORE_AND_AFTER,
  /** What similar people do at the same time without it, matched or randomised. */
  COMPARISON_GROUP;

  /**
   * The counterfactual that an outcome's treatment of deadweight stands for.
   *
   * @param deadweight the treatment
   * @return its counterfactual
   */
  public static Counterfactual of(Deadweight deadweight) {
    return deadweight.match(
        new Deadweight.Cases<>() {
          @Override
          public Counterfactual pricedIn() {
            return NONE;
          }

          @Override
          public Counterfactual onPrice(DeadweightRate rate) {
            return FIXED_RATE;
          }

          @Override
          public Counterfactual onCount(Baseline baseline) {
            return HISTORIC_BASELINE;
          }

          @Override
          public Counterfactual comparisonGroup(ComparisonGroup terms) {
            return COMPARISON_GROUP;
          }
        });
  }
}
