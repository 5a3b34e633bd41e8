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
import org.outturn.pricing.counterfactual.MeasureKind;

/**
 * Values every measurement in claim order: gross at its price, then what would have happened anyway
 * by its outcome's treatment, a comparison group among them (rules gross, price-form and
 * comparison-group).
 */
final class MeasuredValuation implements OrderedStage {
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
    claims.measuredRows().stream().filter(claims::isCounted).forEach(this::decide);
  }

  @Override
  public void apply(Stretch rows) {
    claims.measuredRows().stream().filter(rows::holds).forEach(row -> value(rows, row));
  }

  /** What is to be paid of measurements against a comparison group, which their counts decide. */
  private void decide(int row) {
    GroupTerms group = claims.terms(row);
    Optional<ComparisonGroup> terms = group.outcome().deadweight().comparison();
    if (terms.isEmpty()) {
      return;
    }
    MeasuredResult result = result(row);
    ComparisonPayments.Decision decision =
        comparisons
            .computeIfAbsent(
                group.outcome(), outcome -> new ComparisonPayments(terms.get(), kind(outcome)))
            .take(
                row,
                group.cohort().map(Cohort::id).orElse(""),
                result.effect().orElseThrow(),
                result.units());
    decisions.put(row, decision);
    if (decision.paysAlone()) {
      progress(row).addToTotal(result.units());
    }
    for (ComparisonPayments.Part part : decision.paidPooled()) {
      progress(row).addToTotal(units(part));
    }
  }

  private static MeasureKind kind(Outcome outcome) {
    return outcome.countsPeople() ? MeasureKind.BINARY : MeasureKind.FREQUENCY;
  }

  private BigFraction units(ComparisonPayments.Part part) {
    return result(part.row()).units().multiply(part.share());
  }

  private MeasuredResult result(int row) {
    return claims.result(row).orElseThrow();
  }

  private Price price(int row) {
    return card.tariffs().get(card.tariff(row)).tariff().price();
  }

  private MeasuredPrice.Progress progress(int row) {
    return progress.computeIfAbsent(
        claims.terms(row).outcome(), any -> new MeasuredPrice.Progress());
  }

  private void value(Stretch rows, int row) {
    if (card.tariff(row) == CompiledRateCard.NO_TARIFF) {
      ledger.refuse(rows, rows.place(row), 0);
      return;
    }
    MeasuredPrice.Value value = MeasuredPrice.of(price(row), result(row), progress(row));
    BigFraction quantity = millionths(value.quantity());
    claims.claim(row, quantity);
    rows.quantities().set(rows.place(row), quantity);
    worth.put(row, value.how());
    if (!claims.isCounted(row)) {
      ledger.refuse(rows, rows.place(row), claims.rounding().toMinor(value.gross()));
      return;
    }
    ComparisonPayments.Decision decision = decisions.get(row);
    if (decision == null) {
      value.use().run();
      ledger.value(
          rows,
          rows.place(row),
          value.gross(),
          value.limited(),
          deadweight[claims.outcome(row)].take(quantity));
    } else {
      enter(rows, row, value, decision);
    }
  }

  private static BigFraction millionths(BigFraction quantity) {
    return quantity.multiply(BigFraction.of(Quantities.ONE));
  }

  /**
   * Writes gross, what is not paid by this measurement alone, what is paid by all together, and
   * what limits inside the prices leave of it. Only what is paid uses up tiers, limits and lump
   * sums.
   */
  private void enter(
      Stretch rows, int row, MeasuredPrice.Value value, ComparisonPayments.Decision decision) {
    long gross = claims.rounding().toMinor(value.gross());
    Paid paid = Paid.NOTHING;
    if (decision.paysAlone()) {
      use(value, row, result(row).units());
      paid = paid.plus(value);
    } else {
      int cause = ledger.causes().finding(decision.alone().finding());
      claims.adjustments().add(row, cause, -gross, claims.claimed(row).negate());
    }
    long before = claims.rounding().toMinor(paid.gross());
    BigFraction quantityBefore = paid.quantity();
    for (ComparisonPayments.Part part : decision.paidPooled()) {
      MeasuredPrice.Value ofPart =
          MeasuredPrice.ofPart(price(part.row()), result(part.row()), part.share(), progress(row));
      use(ofPart, row, units(part));
      paid = paid.plus(ofPart);
    }
    long together = claims.rounding().toMinor(paid.gross());
    if (!decision.paidPooled().isEmpty()) {
      BigFraction pooled = millionths(paid.quantity().subtract(quantityBefore));
      claims.adjustments().add(row, ledger.causes().pooled(), together - before, pooled);
    }
    rows.value(rows.place(row), gross, ledger.limit(row, together, paid.limited()));
    rows.quantities().set(rows.place(row), millionths(paid.quantity()));
  }

  private void use(MeasuredPrice.Value value, int row, BigFraction units) {
    value.use().run();
    progress(row).count(units);
  }

  /** What is paid at one measurement, exactly: before and after limits inside the price. */
  private record Paid(BigFraction gross, BigFraction limited, BigFraction quantity) {
    static final Paid NOTHING = new Paid(BigFraction.ZERO, BigFraction.ZERO, BigFraction.ZERO);

    Paid plus(MeasuredPrice.Value value) {
      return new Paid(
          gross.add(value.gross()), limited.add(value.limited()), quantity.add(value.quantity()));
    }
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
    if (decision.pooled().isPresent() && decision.paidPooled().isEmpty()) {
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
