package org.outturn.pricing.payment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.outturn.core.money.Fractions;
import org.outturn.core.outcome.Measure;

/**
 * Values every claim and tally: gross, less what limits inside tiers withhold, less what would have
 * happened anyway; rounded once (rules gross, exact-money and deadweight). Claims are taken in
 * claim order, because tiers and baselines count everyone's.
 *
 * <p>At a tariff that no other claim changes, what a quantity is worth is worked out once; the rest
 * go through exact fractions.
 */
final class Valuation implements OrderedStage {
  private final Claims claims;
  private final CompiledRateCard card;
  private final DeadweightLine[] deadweight;
  private final ValuationLedger ledger;
  private final @Nullable FixedTariff[] fixed;

  Valuation(
      Claims claims, CompiledRateCard card, DeadweightLine[] deadweight, ValuationLedger ledger) {
    this.claims = claims;
    this.card = card;
    this.deadweight = deadweight;
    this.ledger = ledger;
    Set<PriceLine.Progress> shared =
        card.tariffs().stream()
            .map(CompiledTariff::line)
            .filter(line -> line.fixedPrice().isEmpty())
            .map(PriceLine::progress)
            .collect(Collectors.toSet());
    if (!shared.isEmpty()) {
      addTotals();
    }
    fixed = fixed(shared);
  }

  @Override
  public void apply(Stretch rows) {
    int[] tariffs = card.tariffs(rows);
    PaidQuantities quantities = rows.quantities();
    for (int place = 0; place < rows.size(); place++) {
      int tariff = tariffs[place];
      long quantity = quantities.whole(place);
      if (tariff != CompiledRateCard.NO_TARIFF && fixed[tariff] != null) {
        value(rows, place, fixed[tariff].of(quantity));
      } else if (!claims.isMeasured(rows.row(place))) {
        value(rows, place, tariff, quantity);
      }
    }
  }

  private void value(Stretch rows, int place, FixedTariff.Worth worth) {
    if (!claims.isCounted(rows.row(place))) {
      ledger.refuse(rows, place, worth.gross());
      return;
    }
    rows.value(place, worth.gross(), worth.payable());
    if (worth.payable() != worth.gross()) {
      int cause = ledger.causes().deadweight(claims.outcome(rows.row(place)));
      rows.adjust(place, cause, worth.payable() - worth.gross(), 0);
    }
  }

  private void value(Stretch rows, int place, int tariff, long quantity) {
    if (tariff == CompiledRateCard.NO_TARIFF) {
      ledger.refuse(rows, place, 0);
      return;
    }
    PriceLine line = card.tariffs().get(tariff).line();
    if (!claims.isCounted(rows.row(place))) {
      BigFraction quote = Fractions.of(line.quote(quantity).gross());
      ledger.refuse(rows, place, claims.rounding().toMinor(quote));
      return;
    }
    PriceLine.Value value = line.take(quantity);
    ledger.value(
        rows,
        place,
        Fractions.of(value.gross()),
        Fractions.of(value.afterTierLimits()),
        deadweight[claims.outcome(rows.row(place))].take(BigFraction.of(quantity)));
  }

  /** Bands, and thresholds that pay all, are reached by all counted quantity. */
  private void addTotals() {
    for (int row = 0; row < claims.size(); row++) {
      if (claims.isCounted(row)) {
        card.tariffs()
            .get(card.tariff(row))
            .line()
            .progress()
            .addToTotal(claims.evidence().quantity(row));
      }
    }
  }

  /**
   * The tariffs of claims and tallies that nothing but themselves decides; null in place of the
   * others.
   */
  private @Nullable FixedTariff[] fixed(Set<PriceLine.Progress> shared) {
    List<CompiledTariff> tariffs = card.tariffs();
    FixedTariff[] fixed = new FixedTariff[tariffs.size()];
    for (int i = 0; i < fixed.length; i++) {
      PriceLine line = tariffs.get(i).line();
      String outcome = tariffs.get(i).tariff().outcome();
      int position = GroupTerms.positionOf(outcome, claims.contract());
      DeadweightLine treatment = deadweight[position];
      boolean ofClaims =
          claims.contract().outcomes().get(position).measure() == Measure.PARTICIPANT;
      if (ofClaims && !shared.contains(line.progress()) && treatment.isUniform()) {
        fixed[i] = new FixedTariff(line, treatment, claims.rounding());
      }
    }
    return fixed;
  }
}
