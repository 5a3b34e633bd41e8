package org.outturn.pricing.payment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Rounding;

/**
 * Values every claim: gross, less what limits inside tiers withhold, less what would have happened
 * anyway; rounded once (rules gross, exact-money and deadweight). Claims are taken in claim order,
 * because tiers and baselines count everyone's.
 *
 * <p>At a tariff that no other claim changes, what a quantity is worth is worked out once; the rest
 * go through exact fractions.
 */
final class Valuation {
  private final CompiledRateCard card;
  private final DeadweightLine[] deadweight;
  private final ValuationCauses causes;

  Valuation(Claims claims, CompiledRateCard card) {
    this.card = card;
    this.deadweight = Engagement.deadweightLines(claims);
    this.causes =
        new ValuationCauses(claims.adjustments(), claims.contract().outcomes(), deadweight);
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
      int tariff = claims.tariff(row);
      long quantity = evidence.quantity(row);
      if (tariff == CompiledRateCard.NO_TARIFF) {
        refuse(claims, row, 0, quantity);
      } else if (fixed[tariff] != null) {
        value(claims, row, fixed[tariff].of(quantity), quantity);
      } else if (claims.isCounted(row)) {
        value(claims, row, tariffs.get(tariff), quantity);
      } else {
        refuse(claims, row, quote(claims, tariff, quantity), quantity);
      }
    }
  }

  private void value(Claims claims, int row, FixedTariff.Worth worth, long quantity) {
    if (!claims.isCounted(row)) {
      refuse(claims, row, worth.gross(), quantity);
      return;
    }
    claims.value(row, worth.gross(), worth.payable());
    if (worth.payable() != worth.gross()) {
      int cause = causes.deadweight(claims.outcome(row));
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

  private void refuse(Claims claims, int row, long gross, long quantity) {
    claims.value(row, gross, 0);
    claims.adjustments().add(row, causes.refusal(claims.reason(row)), -gross, -quantity);
  }

  private void value(Claims claims, int row, CompiledTariff compiled, long quantity) {
    int outcome = claims.outcome(row);
    PriceLine.Value value = compiled.line().take(quantity);
    DeadweightLine.Attributable attributable = deadweight[outcome].take(quantity);
    Rounding rounding = claims.rounding();
    BigFraction limited = Fractions.of(value.afterTierLimits());
    long gross = rounding.toMinor(Fractions.of(value.gross()));
    long afterTierLimits = rounding.toMinor(limited);
    long payable = rounding.toMinor(limited.multiply(attributable.share()));
    claims.value(row, gross, payable);
    if (afterTierLimits != gross) {
      claims.adjustments().add(row, causes.tierLimit(outcome), afterTierLimits - gross, 0);
    }
    deduct(claims, row, payable - afterTierLimits, attributable.unpaid());
  }

  private void deduct(Claims claims, int row, long change, BigFraction unpaid) {
    if (change == 0 && unpaid.signum() == 0) {
      return;
    }
    int cause = causes.deadweight(claims.outcome(row));
    claims.adjustments().add(row, cause, change, unpaid.negate());
    if (unpaid.signum() != 0) {
      claims.quantities().set(row, claims.quantities().exact(row).subtract(unpaid));
    }
  }
}
