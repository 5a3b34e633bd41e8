package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
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
import org.outturn.pricing.payment.statement.EffectFinding;
import org.outturn.pricing.payment.statement.EffectJudgement;

/**
 * Which of one outcome's measurements are paid, one after the other in claim order: each by itself
 * where its effect is large enough; and once two cohorts are in and their effect together is, what
 * was not paid before, the earliest first, up to the units that the pooled rates avoid or gain.
 * Nothing is paid twice or taken back (rule comparison-group).
 *
 * <p>Decided by counts or means alone, before anything is valued: so a measurement that is not paid
 * uses up nothing of its price's tiers and limits, which stay for those that are. Counts alone are
 * added up: evidence holds no means where a contract pools.
 */
final class ComparisonPayments {
  private final ComparisonGroup terms;
  private final MeasureKind kind;
  private final Set<String> cohorts = new HashSet<>();
  private final Deque<Unpaid> unpaid = new ArrayDeque<>();
  private Optional<GroupCounts> pooled = Optional.empty();
  private BigFraction unitsPaid = BigFraction.ZERO;

  ComparisonPayments(ComparisonGroup terms, MeasureKind kind) {
    this.terms = terms;
    this.kind = kind;
  }

  /** What is left to pay of a measurement: so many of the units that it avoided or gained. */
  private record Unpaid(int row, BigFraction units, BigFraction left) {}

  /**
   * A measurement, or part of it, that is paid.
   *
   * @param row the measurement
   * @param from the share of it that was paid before, at least 0
   * @param share the share of it, above 0 and at most 1
   */
  record Part(int row, BigFraction from, BigFraction share) {}

  /**
   * What is paid at one measurement.
   *
   * @param alone the measurement by itself
   * @param pooled all cohorts so far; empty where they are not taken together
   * @param paidPooled what is paid besides by all together, of this measurement and of earlier ones
   */
  record Decision(
      EffectJudgement alone, Optional<EffectJudgement> pooled, ImmutableList<Part> paidPooled) {

    /** Whether the measurement pays by itself. */
    boolean paysAlone() {
      return alone.finding() == EffectFinding.PAID;
    }
  }

  /**
   * Takes a measurement that counts.
   *
   * @param row the measurement
   * @param cohort the cohort measured
   * @param effect what it shows
   * @param units the units avoided or gained, 0 or more
   * @param twoSided whether an effect below zero pays back; then it is neither pooled nor counted
   *     in
   */
  Decision take(int row, String cohort, Effect effect, BigFraction units, boolean twoSided) {
    EffectJudgement alone = EffectJudgement.alone(effect, terms, kind).withTwoSided(twoSided);
    if (twoSided) {
      return new Decision(alone, Optional.empty(), ImmutableList.of());
    }
    if (alone.finding() == EffectFinding.PAID) {
      unitsPaid = unitsPaid.add(units);
    } else if (units.signum() > 0) {
      unpaid.add(new Unpaid(row, units, units));
    }
    Optional<EffectJudgement> together =
        effect.groups().match(counts -> pool(cohort, counts), means -> Optional.empty());
    return new Decision(alone, together, together.map(this::pay).orElse(ImmutableList.of()));
  }

  private Optional<EffectJudgement> pool(String cohort, GroupCounts counts) {
    if (terms.pooledMinimumEffect().isEmpty()) {
      return Optional.empty();
    }
    cohorts.add(cohort);
    GroupCounts all = pooled.map(counts::plus).orElse(counts);
    pooled = Optional.of(all);
    return cohorts.size() < 2
        ? Optional.empty()
        : Optional.of(EffectJudgement.pooled(Effect.of(all, terms), terms, kind));
  }

  private ImmutableList<Part> pay(EffectJudgement together) {
    if (together.finding() != EffectFinding.PAID) {
      return ImmutableList.of();
    }
    BigFraction room =
        together
            .effect()
            .measured()
            .map(Effect.Measured::units)
            .orElse(BigFraction.ZERO)
            .subtract(unitsPaid);
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    while (room.signum() > 0 && !unpaid.isEmpty()) {
      Unpaid next = unpaid.remove();
      BigFraction now = Fractions.min(next.left(), room);
      if (Fractions.compare(now, next.left()) < 0) {
        unpaid.addFirst(new Unpaid(next.row(), next.units(), next.left().subtract(now)));
      }
      room = room.subtract(now);
      unitsPaid = unitsPaid.add(now);
      BigFraction before = next.units().subtract(next.left());
      parts.add(new Part(next.row(), before.divide(next.units()), now.divide(next.units())));
    }
    return parts.build();
  }
}
