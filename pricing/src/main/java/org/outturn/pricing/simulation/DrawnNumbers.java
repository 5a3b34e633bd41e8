package org.outturn.pricing.simulation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.outturn.core.delivery.Change;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.DeliveryNumbers;
import org.outturn.core.delivery.DeliveryScenario;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.delivery.Uncertainty;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.outcome.Quantities;
import org.outturn.pricing.counterfactual.Normal;

/**
 * Draws the numbers of a delivery that are uncertain: each by a standard normal number, of which a
 * part is shared by all (a Gaussian copula of one factor), turned into a factor of its triangular
 * distribution. A good run is one of short delays and low costs.
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

  /**
   * The numbers of one run.
   *
   * @param numbers those of the delivery
   * @param costs how many times those stated the contract costs
   */
  record Drawn(DeliveryNumbers numbers, BigDecimal costs) {}

  /** The numbers of one run. */
  Drawn draw() {
    if (uncertainty.isEmpty()) {
      return new Drawn(stated, BigDecimal.ONE);
    }
    double shared = normal();
    ImmutableList.Builder<Change> changes = ImmutableList.builder();
    Map<Optional<String>, BigDecimal> delays = new HashMap<>();
    Map<Optional<String>, BigDecimal> effects = new HashMap<>();
    BigDecimal costs = BigDecimal.ONE;
    for (Uncertainty each : uncertainty) {
      double standard = ofShared * shared + ofOwn * normal();
      double part = Normal.below(standard);
      BigDecimal factor = factor(each, each.of().isOfLess() ? 1 - part : part);
      switch (each.of()) {
        case REFERRALS, RATE, MEASURED -> changes.add(each.at(factor));
        case DELAY -> delays.put(each.outcome(), factor);
        case EFFECT -> effects.put(each.outcome(), factor);
        case COSTS -> costs = factor;
      }
    }
    DeliveryNumbers changed = stated.in(new DeliveryScenario(Delivery.BASE, changes.build()));
    return new Drawn(
        delays.isEmpty() && effects.isEmpty()
            ? changed
            : DeliveryNumbers.of(
                changed.referrals(),
                changed.pathway().stream().map(step -> delayed(step, delays)).toList(),
                changed.measurements().stream().map(each -> moved(each, effects)).toList()),
        costs);
  }

  private static PathwayStep delayed(PathwayStep step, Map<Optional<String>, BigDecimal> factors) {
    return of(factors, step.outcome())
        .map(factor -> step.withDelay(step.delay().map(delay -> delay.about(factor))))
        .orElse(step);
  }

  private static OutcomeMeasurement moved(
      OutcomeMeasurement measured, Map<Optional<String>, BigDecimal> factors) {
    return of(factors, measured.outcome())
        .map(
            factor ->
                measured
                    .withCounts(measured.counts().map(each -> each.withEffectTimes(factor)))
                    .withMeans(measured.means().map(each -> each.withEffectTimes(factor))))
        .orElse(measured);
  }

  /** That of the outcome, else that of all. */
  private static Optional<BigDecimal> of(
      Map<Optional<String>, BigDecimal> factors, String outcome) {
    return Optional.ofNullable(factors.get(Optional.of(outcome)))
        .or(() -> Optional.ofNullable(factors.get(Optional.<String>empty())));
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
