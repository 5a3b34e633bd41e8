package org.outturn.examples.report;

import org.outturn.core.money.Amount;
import org.outturn.pricing.returns.CashFlow;
import org.outturn.pricing.returns.CashFlows;
import org.outturn.pricing.returns.RateOfReturnProof;

/** Cash flows as a table with their running total, and under it their rate of return. */
public final class CashFlowReport {
  private final CashFlows flows;

  /**
   * The report of cash flows.
   *
   * @param flows the flows
   */
  public CashFlowReport(CashFlows flows) {
    this.flows = flows;
  }

  /**
   * The report as text.
   *
   * @return tables, the same on every machine
   */
  public String print() {
    String currency = flows.currency().getCurrencyCode();
    TextTable table =
        new TextTable("Cash flows, amounts in " + currency)
            .words("date")
            .numbers("amount")
            .numbers("so far");
    Amount soFar = Amount.zero(flows.currency());
    for (CashFlow each : flows.flows()) {
      soFar = soFar.plus(each.amount());
      table.row(each.date().toString(), MoneyText.of(each.amount()), MoneyText.of(soFar));
    }
    return table.print()
        + "\n"
        + new RateOfReturnReport("these cash flows", RateOfReturnProof.of(flows)).print();
  }
}
