package org.outturn.pricing.comparison;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;

/**
 * The total cost of a side as one quantity x, at least 0, varies: base + x slope + min(cap, x
 * cappedSlope). Exact.
 *
 * @param base what it costs at x = 0
 * @param slope what each further unit costs, always
 * @param cappedSlope what each further unit costs until the cap is reached
 * @param cap the most that the capped part comes to; empty where there is none
 */
record CostCurve(
    BigFraction base, BigFraction slope, BigFraction cappedSlope, Optional<BigFraction> cap) {

  static CostCurve constant(BigFraction cost) {
    return new CostCurve(cost, BigFraction.ZERO, BigFraction.ZERO, Optional.empty());
  }

  BigFraction at(BigFraction x) {
    BigFraction uncapped = x.multiply(cappedSlope);
    return base.add(x.multiply(slope))
        .add(cap.map(most -> Fractions.min(most, uncapped)).orElse(uncapped));
  }

  /** Where the cap is reached. */
  Optional<BigFraction> kink() {
    return cappedSlope.signum() == 0 ? Optional.empty() : cap.map(most -> most.divide(cappedSlope));
  }
}
