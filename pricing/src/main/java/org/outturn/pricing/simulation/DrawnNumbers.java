package org.outturn.pricing.simulation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.outturn.core.delivery.Change;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.DeliveryNumbers;
import org.outturn.core.delivery.DeliveryScenario;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.delivery.Uncertainty;
import org.outturn.core.delivery.Uncertainty.Kind;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.pricing.counterfactual.Normal;

/**
 * Draws the numbers of a delivery that are uncertain: each by a standard normal number, of which a
 * part is shared by all (a Gaussian copula of one factor), turned into a factor of its triangular
 * distribution. A good run is one of short delays and low costs.
 */
final class DrawnNumbers {
  private static final double TO_UNIT = 0x1.0p-53;
  private static final int LOW_BITS = 11;
  private static final double FINEST = 1e6;
  private static final int NONE = -1;

  private final DeliveryNumbers stated;
  private final ImmutableList<Uncertainty> uncertainty;
  private final UniformRandomProvider chance;
  private final double ofShared;
  private final double ofOwn;

  /** For each step the place of the uncertainty of its rate. */
  private final int[] ofRate;

  private final int ofReferrals;
  private final int ofCosts;
  private final boolean isOfCounts;

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
    this.ofRate =
        stated.pathway().stream()
            .map(PathwayStep::outcome)
            .mapToInt(
                outcome ->
                    place(Kind.RATE, Optional.of(outcome))
                        .orElseGet(() -> place(Kind.RATE, Optional.empty()).orElse(NONE)))
            .toArray();
    this.ofReferrals = place(Kind.REFERRALS, Optional.empty()).orElse(NONE);
    this.ofCosts = place(Kind.COSTS, Optional.empty()).orElse(NONE);
    this.isOfCounts =
        uncertainty.stream()
            .map(Uncertainty::of)
            .allMatch(of -> of == Kind.REFERRALS || of == Kind.RATE || of == Kind.COSTS);
  }

  private Optional<Integer> place(Kind kind, Optional<String> outcome) {
    return IntStream.range(0, uncertainty.size())
        .filter(place -> uncertainty.get(place).of() == kind)
        .filter(place -> uncertainty.get(place).outcome().equals(outcome))
        .boxed()
        .findFirst();
  }

  /** Those that are most likely. */
  DeliveryNumbers stated() {
    return stated;
  }

  /** Whether nothing changes from run to run but how many come, how many reach what, and costs. */
  boolean isOfCounts() {
    return isOfCounts;
  }

  /** The numbers of one run: how many times those stated each uncertain one is. */
  final class Drawn {
    private final double[] factors;

    private Drawn(double[] factors) {
      this.factors = factors;
    }

    private double at(int place) {
      return place == NONE ? 1 : factors[place];
    }

    /** How many times as many are referred. */
    double referrals() {
      return at(ofReferrals);
    }

    /** How many times as many reach the outcome of a step, by its place. */
    double rate(int step) {
      return at(ofRate[step]);
    }

    /** How many times those stated the contract costs. */
    BigDecimal costs() {
      return ofCosts == NONE ? BigDecimal.ONE : exactly(factors[ofCosts]);
    }

    /** The same for {@link #numbers}, which are as many times as those stated already. */
    Drawn applied() {
      double[] ofCostsAlone = new double[factors.length];
      for (int place = 0; place < factors.length; place++) {
        ofCostsAlone[place] = place == ofCosts ? factors[place] : 1;
      }
      return new Drawn(ofCostsAlone);
    }

    /** Those of the delivery. */
    DeliveryNumbers numbers() {
      ImmutableList.Builder<Change> changes = ImmutableList.builder();
      Map<Optional<String>, BigDecimal> delays = new HashMap<>();
      Map<Optional<String>, BigDecimal> effects = new HashMap<>();
      for (int place = 0; place < factors.length; place++) {
        Uncertainty each = uncertainty.get(place);
        BigDecimal factor = exactly(factors[place]);
        switch (each.of()) {
          case REFERRALS, RATE, MEASURED -> changes.add(each.at(factor));
          case DELAY -> delays.put(each.outcome(), factor);
          case EFFECT -> effects.put(each.outcome(), factor);
          case COSTS -> {}
        }
      }
      DeliveryNumbers changed = stated.in(new DeliveryScenario(Delivery.BASE, changes.build()));
      return delays.isEmpty() && effects.isEmpty()
          ? changed
          : DeliveryNumbers.of(
              changed.referrals(),
              changed.pathway().stream().map(step -> delayed(step, delays)).toList(),
              changed.measurements().stream().map(each -> moved(each, effects)).toList());
    }
  }

  /** The numbers of one run. */
  Drawn draw() {
    double[] factors = new double[uncertainty.size()];
    if (factors.length > 0) {
      double shared = normal();
      for (int place = 0; place < factors.length; place++) {
        Uncertainty each = uncertainty.get(place);
        double part = Normal.below(ofShared * shared + ofOwn * normal());
        factors[place] = factor(each, each.of().isOfLess() ? 1 - part : part);
      }
    }
    return new Drawn(factors);
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
  static double factor(Uncertainty of, double part) {
    double low = of.low().doubleValue();
    double high = of.high().doubleValue();
    double below = 1 - low;
    double above = high - 1;
    double factor =
        part * (high - low) < below
            ? low + Math.sqrt(part * (high - low) * below)
            : high - Math.sqrt((1 - part) * (high - low) * above);
    return Math.max(low, Math.min(high, Math.rint(factor * FINEST) / FINEST));
  }

  /** A factor as the decimal of six places it was rounded to. */
  private static BigDecimal exactly(double factor) {
    return BigDecimal.valueOf(factor);
  }
}
