package org.outturn.pricing.payment;

import java.util.List;
import org.outturn.core.contract.Rule;

/**
 * A version of the rate card is in force on the date the contract chooses by, and prices the
 * outcome (rule card-in-force).
 */
final class CardInForce implements CountingRule {
  private final CompiledRateCard card;

  CardInForce(CompiledRateCard card) {
    this.card = card;
  }

  @Override
  public Rule rule() {
    return Rule.CARD_IN_FORCE;
  }

  @Override
  public void apply(Claims claims) {
    if (card.pricesAll()) {
      return;
    }
    for (int row = 0; row < claims.size(); row++) {
      if (card.tariff(row) == CompiledRateCard.NO_TARIFF) {
        claims.refuse(row, Reason.NO_PRICE);
      }
    }
  }

  @Override
  public String because(Claims claims, int row) {
    return card.noPrice(claims, row);
  }

  @Override
  public String met(Claims claims, int row) {
    List<CompiledTariff> tariffs = card.tariffs();
    CompiledTariff compiled = tariffs.get(card.tariff(row));
    return "version "
        + compiled.version().id()
        + " in force "
        + compiled.version().inForce()
        + compiled.tariff().segment().map(segment -> ", segment " + segment).orElse("");
  }
}
