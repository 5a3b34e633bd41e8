package org.outturn.examples.report;

import java.time.LocalDate;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;

/** A rate card as a table: what each outcome pays, version by version. */
public final class RateCardReport {
  private final RateCard card;

  /**
   * The report of a rate card.
   *
   * @param card the rate card
   */
  public RateCardReport(RateCard card) {
    this.card = card;
  }

  /**
   * The report as text.
   *
   * @return a table, the same on every machine
   */
  public String print() {
    TextTable table =
        new TextTable("Rate card")
            .words("version")
            .words("from")
            .words("to")
            .words("outcome")
            .words("segment")
            .words("pays");
    for (RateCardVersion version : card.versions()) {
      for (Tariff tariff : version.tariffs()) {
        table.row(
            version.id(),
            version.inForce().startInclusive().toString(),
            version.inForce().lastDay().map(LocalDate::toString).orElse(""),
            tariff.outcome(),
            tariff.segment().orElse(""),
            PriceText.of(tariff));
      }
    }
    return table.print();
  }
}
