package org.outturn.pricing.payment.engine;

import org.outturn.core.contract.Rule;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.ratecard.PriceDate;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.pricing.payment.statement.Finding;
import org.outturn.pricing.payment.statement.Reason;

/**
 * A version of the rate card is in force on the date the contract chooses by, and prices the
 * outcome (rule card-in-force).
 */
final class CardInForce implements CountingRule {

  @Override
  public Rule rule() {
    return Rule.CARD_IN_FORCE;
  }

  @Override
  public void apply(SeenRows rows, boolean[] asked, Refusals refusals) {
    if (rows.size() == 0 || pricesAll(rows)) {
      return;
    }
    for (int row = 0; row < rows.size(); row++) {
      if (rows.tariff(row).isNone() && !rows.terms(row).isAskedOnly()) {
        refusals.refuse(row, Reason.NO_PRICE);
      }
    }
  }

  /** Whether every group has a tariff on any day on which anything was achieved. */
  private static boolean pricesAll(SeenRows rows) {
    CompiledCard card = rows.contract().card();
    EvidenceColumns evidence = rows.columns();
    if (card.priceDate() != PriceDate.ACHIEVED) {
      return false;
    }
    Timeline timeline = rows.timeline();
    long day = evidence.firstAchieved();
    while (day <= evidence.lastAchieved()) {
      int version = timeline.versionOn(day);
      if (version == CompiledCard.NO_VERSION
          || !rows.allGroups(terms -> terms.isAskedOnly() || !terms.tariff(version, 0).isNone())) {
        return false;
      }
      day = timeline.to(day);
    }
    return true;
  }

  @Override
  public Finding.Refusal finding(SeenRows rows, int row, Reason reason) {
    return rows.contract().card().noPrice(rows.timeline(), rows.priceDay(row));
  }

  @Override
  public String met(SeenRows rows, int row) {
    PricedTariff priced = rows.tariff(row);
    if (priced.isNone()) {
      return "needs no price: other outcomes ask for it";
    }
    CompiledTariff tariff = priced.tariff();
    RateCardVersion version = rows.contract().card().version(tariff.version());
    return "version "
        + version.id()
        + " in force "
        + version.inForce()
        + tariff.tariff().segment().map(segment -> ", segment " + segment).orElse("");
  }
}
