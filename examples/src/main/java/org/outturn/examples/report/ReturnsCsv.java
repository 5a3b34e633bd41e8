package org.outturn.examples.report;

import java.io.Writer;
import org.outturn.core.money.Amount;
import org.outturn.examples.casefiles.CsvTable;
import org.outturn.pricing.payment.statement.NotApplied;
import org.outturn.pricing.returns.DistributionKind;
import org.outturn.pricing.returns.FinanceReturns;
import org.outturn.pricing.returns.TrancheMovement;
import org.outturn.pricing.returns.WaterfallPeriod;
import org.outturn.pricing.returns.WaterfallResult;

/**
 * Where the cash of a finance case goes as CSV: a row for each scenario, distribution date and
 * item, so that a pivot table adds up what is asked for.
 */
public final class ReturnsCsv {
  private final CsvTable table;

  private ReturnsCsv(CsvTable table) {
    this.table = table;
  }

  /**
   * Writes results: first a row for each rule of the contract that could not be applied. Money that
   * comes in to the vehicle is positive, so that the rows between OPENING and CLOSING add up;
   * UNPAID_COSTS stands beside them. Tranches' rows of 0 are left out.
   *
   * @param returns one result for each scenario
   * @param out where it goes; it is not closed
   */
  public static void write(FinanceReturns returns, Writer out) {
    CsvTable table =
        new CsvTable(out, "scenario", "from", "to", "item", "tranche", "amount", "because");
    ReturnsCsv rows = new ReturnsCsv(table);
    for (NotApplied each : returns.notApplied()) {
      table.nothing(3).text("NOT_APPLIED").nothing(2);
      table.text(NotAppliedText.sentence(each)).endRow();
    }
    for (WaterfallResult result : returns.scenarios()) {
      for (WaterfallPeriod period : result.periods()) {
        rows.period(result.scenario().name(), period);
      }
    }
    table.flush();
  }

  private void period(String scenario, WaterfallPeriod period) {
    row(scenario, period, "OPENING", "", period.opening());
    row(scenario, period, "INCOME", "", period.income());
    for (TrancheMovement each : period.tranches()) {
      movement(scenario, period, "DRAWN", each.tranche(), each.drawn());
    }
    row(scenario, period, "PAID_COSTS", "", period.paidCosts().negated());
    for (TrancheMovement each : period.tranches()) {
      for (DistributionKind kind : DistributionKind.values()) {
        Amount amount = each.received(kind).negated();
        movement(scenario, period, kind.name(), each.tranche(), amount);
      }
    }
    row(scenario, period, "RESIDUAL_TO_BENEFICIARY", "", period.residual().negated());
    row(scenario, period, "EXCESS_OVER_CAPS", "", period.excess().negated());
    row(scenario, period, "CLOSING", "", period.closing());
    row(scenario, period, "UNPAID_COSTS", "", period.unpaidCosts());
  }

  private void movement(
      String scenario, WaterfallPeriod period, String item, String tranche, Amount amount) {
    if (amount.signum() != 0) {
      row(scenario, period, item, tranche, amount);
    }
  }

  private void row(
      String scenario, WaterfallPeriod period, String item, String tranche, Amount amount) {
    table
        .text(scenario)
        .date(period.period().startInclusive())
        .date(period.distributedOn())
        .text(item)
        .text(tranche)
        .number(amount.value())
        .nothing()
        .endRow();
  }
}
