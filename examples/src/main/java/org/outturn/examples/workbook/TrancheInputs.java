package org.outturn.examples.workbook;

import java.util.Optional;
import org.outturn.core.investment.ReturnCap;
import org.outturn.core.investment.Tranche;

/**
 * The cells of what one tranche states.
 *
 * @param tranche the tranche
 * @param commitment the most that is drawn
 * @param rate the interest a year
 * @param preferredReturn the preferred return a year
 * @param residualShare its share of what is left
 * @param cap the rate or multiple of its cap
 * @param drawnOn the day on which all of it is drawn
 */
record TrancheInputs(
    Tranche tranche,
    String commitment,
    String rate,
    String preferredReturn,
    String residualShare,
    Optional<String> cap,
    Optional<String> drawnOn) {

  static TrancheInputs write(StatedInputs sheet, Tranche tranche, String currency) {
    String path = "tranches[" + tranche.id() + "].";
    String name = tranche.id() + ": ";
    return new TrancheInputs(
        tranche,
        sheet.number(
            name + "commitment",
            tranche.commitment().value().doubleValue(),
            currency,
            Look.AMOUNT,
            "the most that is drawn",
            path + "commitment"),
        tranche.form().bearsInterest()
            ? sheet.number(
                name + "interest",
                tranche.rate().value().doubleValue(),
                "a year",
                Look.SHARE,
                "simple, by days over 365",
                path + "rate")
            : "0",
        tranche.form().sharesProfit()
            ? sheet.number(
                name + "preferred return",
                tranche.preferredReturn().value().doubleValue(),
                "a year",
                Look.SHARE,
                "simple, by days over 365",
                path + "preferredReturn")
            : "0",
        tranche.form().sharesProfit()
            ? sheet.number(
                name + "share of what is left",
                tranche.residualShare().toFraction().doubleValue(),
                "share",
                Look.SHARE,
                "once all have interest, principal and preferred return",
                path + "residualShare")
            : "0",
        tranche.cap().map(cap -> cap.match(new CapInput(sheet, name, path))),
        tranche
            .drawnOn()
            .map(day -> sheet.day(name + "drawn on", day, "all of it, needed or not", "")));
  }

  /**
   * Writes the number of a cap.
   *
   * @param sheet where
   * @param name the tranche's name
   * @param path the tranche's path
   */
  private record CapInput(StatedInputs sheet, String name, String path)
      implements ReturnCap.Cases<String> {
    @Override
    public String irr(ReturnCap.Irr cap) {
      return sheet.number(
          name + "cap on the rate of return",
          cap.rate().value().doubleValue(),
          "a year",
          Look.SHARE,
          "days over 365, compounded yearly",
          path + "cap.irr");
    }

    @Override
    public String multiple(ReturnCap.Multiple cap) {
      return sheet.number(
          name + "cap on the multiple",
          cap.multiple().doubleValue(),
          "times",
          Look.SHARE,
          "of what was paid in",
          path + "cap.multiple");
    }
  }

  boolean earns() {
    return tranche.form().earns();
  }
}
