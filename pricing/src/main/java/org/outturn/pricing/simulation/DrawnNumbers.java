package org.outturn.pricing.simulation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.rng.UniformRandomProvider;
import org.outturn.core.delivery.Change;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.DeliveryNumbers;
import org.outturn.core.delivery.DeliveryScenario;
import org.outturn.core.delivery.Uncertainty;
import org.outturn.core.outcome.Quantities;
import org.outturn.pricing.counterfactual.Normal;

/**
 * Draws the numbers of a delivery that are uncertain: each by a standard normal number, of which a
 * part is shared by all (a Gaussian copula of one factor), turned into a factor of its triangular
 * distribution.
 */
final class DrawnNumbers {
  private static final double TO_UNIT = 0x1.0p-53;
  private static final int LOW_BITS = 11;

  private final DeliveryNumbers stated;
  private final ImmutableList<Uncertainty> uncertainty;
  private final UniformRandomProvider chance;
  private final double ofShared;
  private final double ofOwn;

  /**
   * Numbers of a block of runs.
   *
   * @param stated those that are most likely
   * @param delivery what is uncertain about them
   * @param chance the block's generator
   */
  DrawnNumbers(DeliveryNumbers stated, Delivery delivery, UniformRandomProvider chance) {
    this.stated = stated;
    this.uncertainty = delivery.uncertainty();
    this.chance = chance;
    double together = delivery.together().toFraction().doubleValue();
    this.ofShared = Math.sqrt(together);
    this.ofOwn = Math.sqrt(1 - together);
  }

  /** The numbers of one run. */
  DeliveryNumbers draw() {
    if (uncertainty.isEmpty()) {
      return stated;
    }
    double shared = normal();
    ImmutableList.Builder<Change> changes = ImmutableList.builder();
    for (Uncertainty each : uncertainty) {
      double standard = ofShared * shared + ofOwn * normal();
      changes.add(each.at(factor(each, Normal.below(standard))));
    }
    return stated.in(new DeliveryScenario(Delivery.BASE, changes.build()));
  }

  /** By the inverse of the distribution, of a uniform number that is neither 0 nor 1. */
  private double normal() {
    return Normal.exceededBy(((chance.nextLong() >>> LOW_BITS) + 0.5) * TO_UNIT);
  }

  /** The factor that a part of all factors does not exceed, rounded to six decimals. */
  static BigDecimal factor(Uncertainty of, double part) {
    double low = of.low().doubleValue();
    double high = of.high().doubleValue();
    double below = 1 - low;
    double above = high - 1;
    double factor =
        part * (high - low) < below
            ? low + Math.sqrt(part * (high - low) * below)
            : high - Math.sqrt((1 - part) * (high - low) * above);
    return BigDecimal.valueOf(factor)
        .setScale(Quantities.MOST_DECIMALS, RoundingMode.HALF_UP)
        .max(of.low())
        .min(of.high());
  }
}
