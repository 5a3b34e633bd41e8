package org.outturn.pricing.payment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.outcome.Quantities;
import org.outturn.core.ratecard.Price;
import org.outturn.pricing.counterfactual.Effect;
import org.outturn.pricing.counterfactual.MeasureKind;

/**
 * Values every measurement in claim order: gross at its price, then what would have happened anyway
 * by its outcome's treatment, a comparison group among them (rules gross, price-form and
 * comparison-group).
 */
final class MeasuredValuation {
  private final Claims claims;
  private final CompiledRateCard card;
  private final DeadweightLine[] deadweight;
  private final ValuationLedger ledger;
  private final Map<Outcome, MeasuredPrice.Progress> progress = new HashMap<>();
  private final Map<Outcome, ComparisonPayments> comparisons = new HashMap<>();
  private final Map<Integer, ComparisonPayments.Decision> decisions = new LinkedHashMap<>();
  private final Map<Integer, String> worth = new HashMap<>();

  MeasuredValuation(
      Claims claims, CompiledRateCard card, DeadweightLine[] deadweight, ValuationLedger ledger) {
    this.claims = claims;
    this.card = card;
    this.deadweight = deadweight;
    this.ledger = ledger;
  }

  void apply() {
    for (int row : claims.measuredRows()) {
      if (claims.isCounted(row)) {
        progress(row).addToTotal(result(row));
      }
    }
    claims.measuredRows().forEach(this::value);
  }

  private MeasuredResult result(int row) {
    return claims.result(row).orElseThrow();
  }

  private MeasuredPrice.Progress progress(int row) {
    return progress.computeIfAbsent(
        claims.terms(row).outcome(), any -> new MeasuredPrice.Progress());
  }

  private void value(int row) {
    if (claims.tariff(row) == CompiledRateCard.NO_TARIFF) {
      ledger.refuse(row, 0);
      return;
    }
    Price price = card.tariffs().get(claims.tariff(row)).tariff().price();
    MeasuredPrice.Value value = MeasuredPrice.of(price, result(row), progress(row));
    BigFraction quantity = value.quantity().multiply(BigFraction.of(Quantities.ONE));
    claims.claim(row, quantity);
    worth.put(row, value.how());
    if (!claims.isCounted(row)) {
      ledger.refuse(row, claims.rounding().toMinor(value.gross()));
      return;
    }
    value.use().run();
    progress(row).count(result(row));
    Optional<ComparisonGroup> terms = claims.terms(row).outcome().deadweight().comparison();
    if (terms.isPresent()) {
      compare(row, value, terms.get());
    } else {
      ledger.value(
          row, value.gross(), value.limited(), deadweight[claims.outcome(row)].take(quantity));
    }
  }

  private void compare(int row, MeasuredPrice.Value value, ComparisonGroup terms) {
    GroupTerms group = claims.terms(row);
    MeasuredResult result = result(row);
    Effect effect = result.effect().orElseThrow();
    ComparisonPayments.Part whole =
        new ComparisonPayments.Part(
            result.measuredEffect().map(measured -> result.units()).orElse(BigFraction.ZERO),
            value.limited(),
            value.quantity());
    ComparisonPayments.Decision decision =
        comparisons
            .computeIfAbsent(
                group.outcome(), outcome -> new ComparisonPayments(terms, kind(outcome)))
            .take(group.cohort().map(Cohort::id).orElse(""), effect, whole);
    decisions.put(row, decision);
    enter(row, value, decision);
  }

  private static MeasureKind kind(Outcome outcome) {
    return outcome.countsPeople() ? MeasureKind.BINARY : MeasureKind.FREQUENCY;
  }

  /** Writes gross, what is not paid by this measurement alone, and what is paid by all together. */
  private void enter(int row, MeasuredPrice.Value value, ComparisonPayments.Decision decision) {
    long gross = claims.rounding().toMinor(value.gross());
    long afterLimits = ledger.limit(row, gross, value.limited());
    BigFraction alone = decision.paysAlone() ? value.limited() : BigFraction.ZERO;
    long payableAlone = claims.rounding().toMinor(alone);
    long payable = claims.rounding().toMinor(alone.add(decision.paidPooled().worth()));
    claims.value(row, gross, payable);
    BigFraction quantity = decision.paysAlone() ? claims.claimed(row) : BigFraction.ZERO;
    ValuationCauses causes = ledger.causes();
    if (!decision.paysAlone()) {
      int cause = causes.finding(decision.alone().finding());
      claims.adjustments().add(row, cause, -afterLimits, claims.claimed(row).negate());
    }
    if (decision.paidPooled().units().signum() > 0) {
      BigFraction pooled =
          decision.paidPooled().quantity().multiply(BigFraction.of(Quantities.ONE));
      claims.adjustments().add(row, causes.pooled(), payable - payableAlone, pooled);
      quantity = quantity.add(pooled);
    }
    claims.quantities().set(row, quantity);
  }

  /** What a measurement was valued as: {@code 130 x GBP 100.00}. */
  String worth(int row) {
    return worth.getOrDefault(row, "without a price");
  }

  /** Why a comparison group changed what is paid, in one sentence. */
  String because(int row, int cause) {
    ComparisonPayments.Decision decision = requireNonNull(decisions.get(row));
    return cause == ledger.causes().pooled() ? together(decision) : decision.alone().sentence();
  }

  private static String together(ComparisonPayments.Decision decision) {
    return "all cohorts so far together, "
        + decision.pooled().map(EffectDecision::sentence).orElse("");
  }

  /** What was found at a measurement that changed nothing of what is paid for it. */
  ImmutableList<String> findings(int row) {
    ComparisonPayments.Decision decision = decisions.get(row);
    if (decision == null) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<String> findings = ImmutableList.builder();
    if (decision.paysAlone()) {
      findings.add("PAID: " + decision.alone().sentence());
    }
    if (decision.pooled().isPresent() && decision.paidPooled().units().signum() == 0) {
      EffectFinding found = decision.pooled().get().finding();
      findings.add(
          (found == EffectFinding.PAID ? "nothing left to pay" : found)
              + ": "
              + together(decision));
    }
    return findings.build();
  }

  /** The effects of all measurements that count, in claim order. */
  ImmutableList<MeasuredEffect> effects() {
    ImmutableList.Builder<MeasuredEffect> effects = ImmutableList.builder();
    decisions.forEach(
        (row, decision) -> {
          GroupTerms terms = claims.terms(row);
          effects.add(
              new MeasuredEffect(
                  terms.outcome().id(),
                  terms.cohort().map(Cohort::id),
                  result(row).measurement().measured(),
                  decision.alone().effect(),
                  decision.alone().finding(),
                  decision.pooled().map(EffectDecision::effect),
                  decision.pooled().map(EffectDecision::finding)));
        });
    return effects.build();
  }
}
