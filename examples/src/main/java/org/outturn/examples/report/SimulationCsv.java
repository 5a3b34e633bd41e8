package org.outturn.examples.report;

import java.io.Writer;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.examples.casefiles.CsvTable;
import org.outturn.pricing.payment.statement.NotApplied;
import org.outturn.pricing.simulation.Simulation;
import org.outturn.pricing.simulation.Spread;

/**
 * What a contract could pay as CSV: a row for each payer, period and limit, the whole first; then
 * the budget and investors. {@code reached} is the share of all runs in which a limit is reached, a
 * budget exceeded, money lost, or, of returns, in which there is exactly one.
 */
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
    simulation
        .periods()
        .forEach(
            each -> csv.spread("soFar", each.period().startInclusive().toString(), each.soFar()));
    simulation.limits().forEach(each -> csv.chance("limit", each.limit(), each.reached()));
    simulation
        .budget()
        .ifPresent(
            each -> csv.chance("budget", Fractions.plain(each.amount().value()), each.exceeded()));
    for (Simulation.OfInvestors each : simulation.investors()) {
      String tranche = each.tranche().orElse("");
      csv.spread("profit", tranche, each.profit());
      csv.rates(tranche, each);
      csv.chance("loss", tranche, each.loss());
    }
    csv.table.flush();
  }

  private void rates(String tranche, Simulation.OfInvestors investors) {
    table.text("return").text(tranche).nothing().nothing().nothing();
    if (investors.rates().isEmpty()) {
      Spread.PERCENTS.forEach(percent -> table.nothing());
    }
    investors.rates().values().forEach(table::number);
    table.nothing();
    ResultCsv.quantity(table, investors.withRate().toFraction());
    table.nothing().endRow();
  }

  private void chance(String of, String name, Share share) {
    table.text(of).text(name).nothing(AMOUNTS);
    ResultCsv.quantity(table, share.toFraction());
    table.nothing().endRow();
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
