package org.outturn.examples.report;

import java.io.Writer;
import org.outturn.core.money.Amount;
import org.outturn.examples.casefiles.CsvTable;
import org.outturn.pricing.payment.statement.NotApplied;
import org.outturn.pricing.simulation.Simulation;
import org.outturn.pricing.simulation.Spread;

/** What a contract could pay as CSV: a row for each payer, period and limit, the whole first. */
public final class SimulationCsv {
  /** Mean, standard error, least, seven percentiles, most. */
  private static final int AMOUNTS = 11;

  private final CsvTable table;

  private SimulationCsv(Writer out) {
    this.table =
        new CsvTable(
            out,
            "of",
            "name",
            "mean",
            "standardError",
            "least",
            "p5",
            "p10",
            "p25",
            "p50",
            "p75",
            "p90",
            "p95",
            "most",
            "reached",
            "because");
  }

  /**
   * Writes a row for each rule that could not be applied, without an amount, then all others.
   *
   * @param simulation the simulation
   * @param out where it goes; it is not closed
   */
  public static void write(Simulation simulation, Writer out) {
    SimulationCsv csv = new SimulationCsv(out);
    for (NotApplied each : simulation.notApplied()) {
      csv.table.text("not applied").text(each.rule().id()).nothing(AMOUNTS + 1);
      csv.table.text(NotAppliedText.sentence(each)).endRow();
    }
    csv.spread("total", "", simulation.total());
    simulation.payers().forEach(each -> csv.spread("payer", each.party(), each.paid()));
    simulation
        .periods()
        .forEach(
            each -> csv.spread("period", each.period().startInclusive().toString(), each.paid()));
    for (Simulation.OfLimit each : simulation.limits()) {
      csv.table.text("limit").text(each.limit()).nothing(AMOUNTS);
      ResultCsv.quantity(csv.table, each.reached().toFraction());
      csv.table.nothing().endRow();
    }
    csv.table.flush();
  }

  private void spread(String of, String name, Spread spread) {
    table.text(of).text(name);
    amount(spread.mean());
    amount(spread.standardError());
    amount(spread.least());
    spread.percentiles().values().forEach(this::amount);
    amount(spread.most());
    table.nothing(2).endRow();
  }

  private void amount(Amount amount) {
    table.number(amount.value());
  }
}
