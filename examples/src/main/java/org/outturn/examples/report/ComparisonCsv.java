package org.outturn.examples.report;

import java.io.Writer;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.comparison.AddedCostKind;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.examples.casefiles.CsvTable;
import org.outturn.pricing.comparison.Comparison;
import org.outturn.pricing.comparison.PlanVariance;
import org.outturn.pricing.comparison.SideResult;
import org.outturn.pricing.payment.statement.NotApplied;

/** A comparison as CSV: a row for each side in each scenario. */
public final class ComparisonCsv {
  /** The columns between the scenario and why. */
  private static final int FIGURES = 21;

  private final Comparison comparison;
  private final CsvTable table;

  private ComparisonCsv(Comparison comparison, CsvTable table) {
    this.comparison = comparison;
    this.table = table;
  }

  /**
   * Writes a row for each side in each scenario.
   *
   * @param comparison the comparison
   * @param out where it goes; it is not closed
   */
  public static void write(Comparison comparison, Writer out) {
    CsvTable table =
        new CsvTable(
            out,
            "scenario",
            "side",
            "kind",
            "people",
            "successRate",
            "outcomes",
            "netOutcomes",
            "payment",
            "setUp",
            "management",
            "evaluation",
            "finance",
            "totalCost",
            "costPerOutcome",
            "costPerNetOutcome",
            "againstPlan",
            "shortfall",
            "borneByCommissioner",
            "borneByProvider",
            "borneBy",
            "allocated",
            "released",
            "because");
    comparison.notApplied().forEach(each -> notApplied(table, each));
    ComparisonCsv rows = new ComparisonCsv(comparison, table);
    comparison.results().forEach(rows::row);
    table.flush();
  }

  /** What a scenario could not apply stands before all figures. */
  private static void notApplied(CsvTable table, Comparison.NotAppliedIn given) {
    for (NotApplied each : given.rules()) {
      table.text(given.scenario()).nothing(FIGURES).text(NotAppliedText.sentence(each)).endRow();
    }
  }

  private void row(SideResult result) {
    table.text(result.scenario()).text(result.side().id()).text(result.terms().kind().name());
    quantity(result.delivery().people());
    quantity(result.delivery().successRate().map(Share::toFraction));
    quantity(Optional.of(result.outcomes()));
    quantity(Optional.of(result.netOutcomes()));
    amount(Optional.of(result.payment()));
    for (AddedCostKind kind : AddedCostKind.values()) {
      amount(Optional.ofNullable(result.costs().get(kind)));
    }
    amount(Optional.of(result.totalCost()));
    money(result.costPerOutcome());
    money(result.costPerNetOutcome());
    Optional<PlanVariance> variance = result.variance();
    variance
        .flatMap(PlanVariance::costPerOutcome)
        .map(comparison::shownShare)
        .ifPresentOrElse(table::number, table::nothing);
    money(variance.map(PlanVariance::shortfall));
    money(variance.map(PlanVariance::commissioner));
    money(variance.map(PlanVariance::provider));
    table.text(variance.map(each -> each.borneBy().name()).orElse(""));
    amount(result.allocated());
    amount(result.released());
    table.nothing().endRow();
  }

  private void quantity(Optional<BigFraction> exact) {
    exact.ifPresentOrElse(each -> ResultCsv.quantity(table, each), table::nothing);
  }

  private void money(Optional<BigFraction> exact) {
    exact.map(comparison::shown).ifPresentOrElse(table::number, table::nothing);
  }

  private void amount(Optional<Amount> amount) {
    ResultCsv.amount(table, amount);
  }
}
