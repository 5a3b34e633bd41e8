package org.outturn.pricing.payment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.money.Fractions;

/**
 * Values every claim and tally: gross, less what limits inside tiers withhold, less what would have
 * happened anyway; rounded once (rules gross, exact-money and deadweight). Claims are taken in
 * claim order, because tiers and baselines count everyone's.
 *
 * <p>At a tariff that no other claim changes, what a quantity is worth is worked out once; the rest
 * go through exact fractions.
 */
final class Valuation {
  private final CompiledRateCard card;
  private final DeadweightLine[] deadweight;
  private final ValuationLedger ledger;

  Valuation(CompiledRateCard card, DeadweightLine[] deadweight, ValuationLedger ledger) {
    this.card = card;
    this.deadweight = deadweight;
    this.ledger = ledger;
  }

  void apply(Claims claims) {
    List<CompiledTariff> tariffs = card.tariffs();
    Set<PriceLine.Progress> shared =
        tariffs.stream()
            .map(CompiledTariff::line)
            .filter(line -> line.fixedPrice().isEmpty())
            .map(PriceLine::progress)
            .collect(Collectors.toSet());
    if (!shared.isEmpty()) {
      addTotals(claims);
    }
    @Nullable FixedTariff[] fixed = fixed(claims, tariffs, shared);
    Evidence evidence = claims.evidence();
    for (int row = 0; row < claims.size(); row++) {
      if (claims.isMeasured(row)) {
        continue;
      }
      int tariff = claims.tariff(row);
      long quantity = evidence.quantity(row);
      if (tariff == CompiledRateCard.NO_TARIFF) {
        ledger.refuse(row, 0);
      } else if (fixed[tariff] != null) {
        value(claims, row, fixed[tariff].of(quantity));
      } else if (claims.isCounted(row)) {
        value(claims, row, tariffs.get(tariff), quantity);
      } else {
        ledger.refuse(row, quote(claims, tariff, quantity));
      }
    }
  }

  private void value(Claims claims, int row, FixedTariff.Worth worth) {
    if (!claims.isCounted(row)) {
      ledger.refuse(row, worth.gross());
      return;
    }
    claims.value(row, worth.gross(), worth.payable());
    if (worth.payable() != worth.gross()) {
      int cause = ledger.causes().deadweight(claims.outcome(row));
      claims.adjustments().add(row, cause, worth.payable() - worth.gross(), 0);
    }
  }

  /** Bands, and thresholds that pay all, are reached by all counted quantity. */
  private void addTotals(Claims claims) {
    List<CompiledTariff> tariffs = card.tariffs();
    for (int row = 0; row < claims.size(); row++) {
      if (claims.isCounted(row)) {
        tariffs
            .get(claims.tariff(row))
            .line()
            .progress()
            .addToTotal(claims.evidence().quantity(row));
      }
    }
  }

  /** The tariffs that nothing but themselves decides; null in place of the others. */
  private @Nullable FixedTariff[] fixed(
      Claims claims, List<CompiledTariff> tariffs, Set<PriceLine.Progress> shared) {
    FixedTariff[] fixed = new FixedTariff[tariffs.size()];
    for (int i = 0; i < fixed.length; i++) {
      PriceLine line = tariffs.get(i).line();
      String outcome = tariffs.get(i).tariff().outcome();
      DeadweightLine treatment = deadweight[GroupTerms.positionOf(outcome, claims.contract())];
      if (!shared.contains(line.progress()) && treatment.isUniform()) {
        fixed[i] = new FixedTariff(line, treatment, claims.rounding());
      }
    }
    return fixed;
  }

  private long quote(Claims claims, int tariff, long quantity) {
    return claims
        .rounding()
        .toMinor(Fractions.of(card.tariffs().get(tariff).line().quote(quantity).gross()));
  }

  private void value(Claims claims, int row, CompiledTariff compiled, long quantity) {
    PriceLine.Value value = compiled.line().take(quantity);
    ledger.value(
        row,
        Fractions.of(value.gross()),
        Fractions.of(value.afterTierLimits()),
        deadweight[claims.outcome(row)].take(BigFraction.of(quantity)));
  }
}
