package org.outturn.pricing.payment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.money.Fractions;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.pricing.counterfactual.Effect;
import org.outturn.pricing.counterfactual.MeasureKind;

/**
 * What of one outcome's measurements is paid, one after the other in claim order: each by itself
 * where its effect is large enough; and once two cohorts are in and their effect together is, what
 * was not paid before, the earliest first, up to the units that the pooled rates avoid. Nothing is
 * paid twice or taken back (rule comparison-group).
 */
final class ComparisonPayments {
  private final ComparisonGroup terms;
  private final MeasureKind kind;
  private final Set<String> cohorts = new HashSet<>();
  private final Deque<Part> unpaid = new ArrayDeque<>();
  private Optional<GroupCounts> pooled = Optional.empty();
  private BigFraction unitsPaid = BigFraction.ZERO;

  ComparisonPayments(ComparisonGroup terms, MeasureKind kind) {
    this.terms = terms;
    this.kind = kind;
  }

  /**
   * Part of a measurement.
   *
   * @param units units avoided
   * @param worth what they are worth, in major units
   * @param quantity the outcomes they stand for
   */
  record Part(BigFraction units, BigFraction worth, BigFraction quantity) {
    static final Part NONE = new Part(BigFraction.ZERO, BigFraction.ZERO, BigFraction.ZERO);

    private Part plus(Part other) {
      return new Part(units.add(other.units), worth.add(other.worth), quantity.add(other.quantity));
    }

    private Part minus(Part other) {
      return new Part(
          units.subtract(other.units),
          worth.subtract(other.worth),
          quantity.subtract(other.quantity));
    }

    private Part times(BigFraction share) {
      return new Part(units.multiply(share), worth.multiply(share), quantity.multiply(share));
    }
  }

  /**
   * What is paid at one measurement.
   *
   * @param alone the measurement by itself
   * @param pooled all cohorts so far; empty where they are not taken together
   * @param paysAlone whether the measurement pays by itself
   * @param paidPooled what is paid besides, of this measurement and of earlier ones
   */
  record Decision(
      EffectDecision alone, Optional<EffectDecision> pooled, boolean paysAlone, Part paidPooled) {}

  /** Takes a measurement that counts. */
  Decision take(String cohort, Effect effect, Part whole) {
    EffectDecision alone = EffectDecision.alone(effect, terms, kind);
    boolean paysAlone = alone.finding() == EffectFinding.PAID;
    if (paysAlone) {
      unitsPaid = unitsPaid.add(whole.units());
    } else if (whole.units().signum() > 0) {
      unpaid.add(whole);
    }
    Optional<EffectDecision> together = pool(cohort, effect.counts());
    return new Decision(alone, together, paysAlone, together.map(this::pay).orElse(Part.NONE));
  }

  private Optional<EffectDecision> pool(String cohort, GroupCounts counts) {
    if (terms.pooledMinimumEffect().isEmpty()) {
      return Optional.empty();
    }
    cohorts.add(cohort);
    GroupCounts all = pooled.map(counts::plus).orElse(counts);
    pooled = Optional.of(all);
    return cohorts.size() < 2
        ? Optional.empty()
        : Optional.of(EffectDecision.pooled(Effect.of(all, terms.effect()), terms, kind));
  }

  private Part pay(EffectDecision together) {
    if (together.finding() != EffectFinding.PAID) {
      return Part.NONE;
    }
    BigFraction room =
        together
            .effect()
            .measured()
            .map(Effect.Measured::avoided)
            .orElse(BigFraction.ZERO)
            .subtract(unitsPaid);
    Part paid = Part.NONE;
    while (room.signum() > 0 && !unpaid.isEmpty()) {
      Part left = unpaid.remove();
      Part now = left;
      if (Fractions.compare(left.units(), room) > 0) {
        now = left.times(room.divide(left.units()));
        unpaid.addFirst(left.minus(now));
      }
      room = room.subtract(now.units());
      unitsPaid = unitsPaid.add(now.units());
      paid = paid.plus(now);
    }
    return paid;
  }
}
